import type { Page } from 'playwright';
import type { Contact } from '../../src/contacts/contact.ts';
import type { Urge } from '../../src/log/urge.ts';
import { urgeOf } from '../unit/samples.ts';
import { type Holdfast, test } from './support/both-browsers-test.ts';
import { closeBy } from './support/close-by.ts';
import { expect } from './support/expect.ts';
import { keepInLog } from './support/keep-in-log.ts';
import { IN_MATRIX } from './support/matrix.ts';
import { expectPause, pauseOn } from './support/paused-page.ts';
import { robin } from './support/people.ts';

// The main ways through our own pages; welcome.test.ts, options.test.ts and popup.test.ts have what is particular to each.

const contactsOf = async (holdfast: Holdfast) =>
  ((await holdfast.stored('contacts')) ?? []) as Contact[];

/** Entered on Instagram, whose accounts are those of Threads. */
const ROBIN_THERE = ['instagram', 'threads'].map((site) => ({
  site,
  kind: 'handle',
  value: 'robin.vale',
  written: 'robin.vale',
}));

test.describe('welcome', () => {
  test('who, where, since when: the field, and two buttons', async ({ holdfast }) => {
    await holdfast.reset([], { sites: [] });
    const page = await holdfast.openPage(holdfast.address('welcome.html'));
    const click = (name: string) => page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('textbox', { name: 'Link, handle, number or name' }).click();
    await page.keyboard.insertText('https://www.instagram.com/robin.vale/?igsh=abc');
    await click('Add to list');
    await expect(page.getByText('Handle on Instagram')).toBeVisible();
    await click('Begin');
    await expect(page.getByRole('heading', { name: 'You are set' })).toBeVisible();
    expect((await contactsOf(holdfast)).map(({ identities }) => identities)).toEqual([ROBIN_THERE]);
    const feed = await holdfast.openPage('https://www.instagram.com/');
    await feed.click('#robin');
    await expectPause(feed);
  });

  test('asks for somebody before it begins', IN_MATRIX, async ({ holdfast }) => {
    await holdfast.reset([], { sites: [] });
    const page = await holdfast.openPage(holdfast.address('welcome.html'));
    await page.getByRole('button', { name: 'Begin' }).click();
    await expect(
      page.getByText('Add at least one link, handle, number or name first.'),
    ).toBeVisible();
    expect(await contactsOf(holdfast)).toEqual([]);
  });
});

test.describe('options: the user’s own accounts', () => {
  const own = { site: 'instagram', kind: 'handle', value: 'robin.vale', written: 'robin.vale' };

  test('are never paused, whatever a contact is said to be', async ({ holdfast }) => {
    await holdfast.reset([robin()], { mine: [own as Contact['identities'][number]] });
    const page = await holdfast.openPage('https://www.instagram.com/');
    await page.click('#robin');
    await expect(page).toHaveURL('https://www.instagram.com/robin.vale/');
    await page.goto('https://www.instagram.com/robin.vale/');
    await expect(page).toHaveURL('https://www.instagram.com/robin.vale/');
    await expect(pauseOn(page)).toHaveCount(0);
    expect(await holdfast.urges()).toEqual([]);
  });

  test('are named once, and cannot be somebody else', IN_MATRIX, async ({ holdfast }) => {
    await holdfast.reset([]);
    const page = await holdfast.openPage(holdfast.address('options.html'));
    await page.getByRole('button', { name: 'Add an account of yours' }).click();
    const section = page.getByRole('region', { name: 'Your own accounts' });
    await section.getByRole('textbox').fill('https://www.instagram.com/robin.vale/');
    await section.getByRole('textbox').press('Enter');
    await expect(section.locator('.identity').first()).toContainText('Handle on Instagram');
    await expect.poll(() => holdfast.stored('settings')).toMatchObject({ mine: ROBIN_THERE });

    await section.getByRole('textbox').fill('https://www.instagram.com/direct/t/110022003300/');
    await section.getByRole('textbox').press('Enter');
    await expect(section.getByText('That is a chat, and no account of yours.')).toBeVisible();

    const contacts = page.getByRole('region', { name: 'Contacts' });
    await contacts.getByRole('textbox').first().fill('https://www.instagram.com/robin.vale/');
    await contacts.getByRole('button', { name: 'Add to list' }).click();
    await expect(contacts.getByText('This is one of your own accounts')).toBeVisible();
    await expect(contacts.locator('.identity')).toHaveCount(0);

    await section.getByRole('button', { name: 'Forget robin.vale (on Threads)' }).click();
    await section.getByRole('button', { name: 'Forget robin.vale (on Instagram)' }).click();
    await expect.poll(() => holdfast.stored('settings')).toMatchObject({ mine: [] });
  });
});

test('an own account that has to wait is not said to be added', IN_MATRIX, async ({ holdfast }) => {
  const name = {
    site: 'instagram',
    kind: 'name' as const,
    value: 'robin vale',
    written: 'Robin Vale',
  };
  await holdfast.reset([robin({ identities: [name] })], { coolingHours: 24 });
  const page = await holdfast.openPage(holdfast.address('options.html'));
  await page.getByRole('button', { name: 'Add an account of yours' }).click();
  const section = page.getByRole('region', { name: 'Your own accounts' });
  await section.getByRole('textbox').fill('https://www.instagram.com/robin.two/');
  await section.getByRole('textbox').press('Enter');
  await expect(section.getByText('This guards less, so it waits.', { exact: false })).toBeVisible();
  await expect(section.getByText('Added:', { exact: false })).toHaveCount(0);
});

test.describe('a link’s menu', () => {
  const choose = async (holdfast: Holdfast, linkUrl: string) => {
    const opening = await holdfast.nextPage();
    await holdfast.chooseInLinkMenu(linkUrl);
    return opening();
  };

  test('proposes whom the link leads to', async ({ holdfast }) => {
    const page = await choose(
      holdfast,
      'https://l.instagram.com/?u=https%3A%2F%2Fx.com%2Fmia_sol%2Fstatus%2F1',
    );
    await expect(page.locator('.identity').filter({ hasText: 'mia_sol' })).toContainText(
      'Handle on X (Twitter)',
    );
    await expect(page).not.toHaveURL(/mia/);
  });

  test('asks about a site that is not known', IN_MATRIX, async ({ holdfast }) => {
    const page = await choose(holdfast, 'https://meadow.example/people/mia');
    await expect(page.getByText('does not know meadow.example yet')).toBeVisible();
  });

  test('says so where they are a contact already', IN_MATRIX, async ({ holdfast }) => {
    const page = await choose(holdfast, 'https://www.instagram.com/robin.vale/');
    await expect(page.getByText(/This already belongs to/)).toBeVisible();
  });
});

test.describe('options: contacts', () => {
  const paste = async (page: Page, text: string) => {
    await page.getByRole('textbox', { name: 'Link, handle, number or name' }).fill(text);
    await page.getByRole('button', { name: 'Add to list' }).click();
  };

  test('shows what was understood before anything is saved', async ({ holdfast }) => {
    await holdfast.reset([]);
    const page = await holdfast.openPage(holdfast.address('options.html'));
    for (const [text, shown] of [
      ['https://x.com/Robin_Vale/status/18', 'Handle on X (Twitter)'],
      [
        'https://www.facebook.com/profile.php?id=100077788899900',
        'Number of the account on Facebook and Messenger',
      ],
      ['https://www.instagram.com/direct/t/900100200300400/', 'Chat on Instagram'],
      ['+1 (555) 555-0123', 'Phone number on every site'],
      ['Robin Vale 🌿', 'Name in chats on every site'],
    ] as const) {
      await paste(page, text);
      await expect(page.getByText(shown)).toBeVisible();
    }
    expect(await contactsOf(holdfast)).toEqual([]);
    await page.getByRole('textbox', { name: 'What you call them' }).fill('R.');
    await page.getByLabel('No contact since').fill('2026-10-01');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('heading', { name: 'R.' })).toBeVisible();
    const [contact] = await contactsOf(holdfast);
    expect(contact).toMatchObject({ label: 'R.', startDay: '2026-10-01' });
    expect(contact?.identities.map(({ kind, value }) => `${kind} ${value}`)).toEqual([
      'handle robin_vale',
      'id 100077788899900',
      'thread 900100200300400',
      'phone 15555550123',
      'name robin vale 🌿',
    ]);
  });

  test('lets the user choose what a single word is', IN_MATRIX, async ({ holdfast }) => {
    await holdfast.reset([]);
    const page = await holdfast.openPage(holdfast.address('options.html'));
    await paste(page, 'robin.vale');
    await page.getByLabel('Handle on Instagram').check();
    await page.getByRole('button', { name: 'Take these' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.poll(async () => (await contactsOf(holdfast))[0]?.identities).toEqual(ROBIN_THERE);
  });

  test(
    'takes what was written beside a question once that is answered',
    IN_MATRIX,
    async ({ holdfast }) => {
      await holdfast.reset([]);
      const page = await holdfast.openPage(holdfast.address('options.html'));
      await paste(page, 'robin.vale');
      const entry = page.getByRole('textbox', { name: 'Link, handle, number or name' });
      await entry.fill('+1 (555) 555-0123');
      await page.getByLabel('Handle on Instagram').check();
      await page.getByRole('button', { name: 'Take these' }).click();
      await expect(page.locator('.identity')).toHaveCount(ROBIN_THERE.length + 1);
      await expect(entry).toHaveValue('');
      await page.getByRole('button', { name: 'Save' }).click();
      await expect
        .poll(async () => (await contactsOf(holdfast))[0]?.identities)
        .toEqual([...ROBIN_THERE, expect.objectContaining({ value: '15555550123' })]);
    },
  );

  test(
    'offers the user’s sites first where a word may be a handle on many',
    IN_MATRIX,
    async ({ holdfast }) => {
      await holdfast.reset([], { sites: ['instagram', 'x'] });
      const page = await holdfast.openPage(holdfast.address('options.html'));
      await paste(page, 'robin_vale');
      await expect(page.locator('.choice .check:visible')).toHaveText([
        'Handle on Instagram',
        'Handle on X (Twitter)',
        'Name in chats',
      ]);
      await page
        .locator('.choice')
        .getByText(/^\d+ other sites$/)
        .click();
      await page.getByLabel('Handle on Reddit').check();
      await page.getByRole('button', { name: 'Take these' }).click();
      await expect(page.locator('.identity')).toContainText('Handle on Reddit');
      await expect(page.locator('.identity')).toContainText(
        'By address or link: their profile, posts, and writing to them',
      );
    },
  );

  test('says kindly what was expected', IN_MATRIX, async ({ holdfast }) => {
    const page = await holdfast.openPage(holdfast.address('options.html'));
    await page.getByRole('button', { name: 'Add someone' }).click();
    for (const [text, sentence] of [
      ['https://www.instagram.com/explore/', /address of Instagram, but it names nobody/],
      ['https://example.com/alex', /does not know example\.com yet/],
      ['+1 555', /with its country code/],
      ['https://', /not a whole one/],
      ['   ', /Paste a link/],
      ['https://www.instagram.com/robin.vale/', /already belongs to “R\.”/],
    ] as const) {
      await paste(page, text);
      await expect(page.getByText(sentence)).toBeVisible();
    }
    expect(await contactsOf(holdfast)).toHaveLength(1);
  });

  test(
    'takes several at once, and keeps what it could not read',
    IN_MATRIX,
    async ({ holdfast }) => {
      await holdfast.reset([]);
      const page = await holdfast.openPage(holdfast.address('options.html'));
      await paste(
        page,
        'https://www.instagram.com/robin.vale/\nrobin@mail.example\nhttps://example.com/\nRobin Vale 🌿',
      );
      await expect(page.getByText('does not know example.com yet')).toBeVisible();
      await expect(page.getByRole('textbox', { name: 'Link, handle, number or name' })).toHaveValue(
        'https://example.com/',
      );
      await expect(page.locator('.identity')).toHaveCount(4);
      await expect(page.getByText('Messages from and to this address')).toBeVisible();
    },
  );

  test('asks once where a number without its country is from', IN_MATRIX, async ({ holdfast }) => {
    await holdfast.reset([]);
    const page = await holdfast.openPage(holdfast.address('options.html'));
    await paste(page, '0151 12345678');
    await page.getByLabel('Which country are numbers without').selectOption('DE');
    await page.getByRole('button', { name: 'Use this country' }).click();
    await expect(page.locator('.identity')).toContainText('0151 12345678+4915112345678');
    await paste(page, '0171 7654321');
    await expect(page.locator('.identity')).toHaveCount(2);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect
      .poll(async () => ((await contactsOf(holdfast)) as { identities: object[] }[])[0]?.identities)
      .toEqual([
        expect.objectContaining({ value: '4915112345678', also: ['15112345678', '015112345678'] }),
        expect.objectContaining({ value: '491717654321' }),
      ]);
  });

  test('edits, forgets what was learned, and removes', async ({ holdfast }) => {
    const contact = robin();
    contact.identities.push({
      site: 'instagram',
      kind: 'thread',
      value: '99',
      written: '99',
      learnedBy: 'name',
    });
    await holdfast.reset([contact]);
    const page = await holdfast.openPage(holdfast.address('options.html'));
    await expect(page.getByText('learned')).toBeVisible();
    await page.getByRole('button', { name: 'Forget 99' }).click();
    await expect(page.getByText('learned')).toHaveCount(0);
    await page.getByRole('button', { name: 'Edit' }).click();
    await page.getByRole('textbox', { name: 'What you call them' }).fill('Somebody');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('heading', { name: 'Somebody' })).toBeVisible();
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    expect(await contactsOf(holdfast)).toHaveLength(1);
    await page.getByRole('alert').getByRole('button', { name: 'Remove' }).click();
    await expect.poll(() => contactsOf(holdfast)).toEqual([]);
  });
});

test.describe('options: sites, pause', () => {
  test('turns sites on and off', IN_MATRIX, async ({ holdfast }) => {
    const page = await holdfast.openPage(holdfast.address('options.html'));
    const row = page.getByRole('listitem').filter({ hasText: 'WhatsApp' });
    await row.getByRole('button', { name: 'Turn off' }).click();
    await expect(row.getByText('Guarded')).toHaveCount(0);
    await row.getByRole('button', { name: 'Turn on' }).click();
    await expect(row.getByText('Guarded')).toBeVisible();
  });

  test('the wait stays within what makes sense', IN_MATRIX, async ({ holdfast }) => {
    const page = await holdfast.openPage(holdfast.address('options.html'));
    const field = page.getByLabel('Wait before “continue”, in seconds');
    for (const [typed, kept] of [
      ['25', 25],
      ['0', 3],
      ['100000', 600],
      ['', 600],
    ] as const) {
      await field.fill(typed);
      await field.blur();
      await expect
        .poll(
          async () => ((await holdfast.stored('settings')) as { waitSeconds: number }).waitSeconds,
        )
        .toBe(kept);
    }
  });
});

test.describe('popup', () => {
  const popupOver = async (holdfast: Holdfast, url: string): Promise<Page> => {
    await holdfast.openPage(url);
    const tab = await holdfast.run(async (of) => {
      const tabs = await chrome.tabs.query({});
      // Without its permission a site's address is not told: such a tab is the newest.
      return (tabs.find((one) => one.url === of) ?? tabs.at(-1))?.id;
    }, url);
    return holdfast.openPage(holdfast.address(`popup.html?tab=${tab}`));
  };

  /** Somebody went on just now. */
  const keepGoneOn = async (holdfast: Holdfast, urge: Partial<Urge>) => {
    const now = { moment: Date.now(), day: new Date().toISOString().slice(0, 10), zone: 'UTC' };
    await keepInLog(holdfast.run, [urgeOf({ outcome: 'continued', ...now, ...urge })]);
  };

  test('shows the streak, what was held, and that the tab is guarded', async ({ holdfast }) => {
    const started = new Date(Date.now() - 40 * 86_400_000).toISOString().slice(0, 10);
    await holdfast.reset([robin({ startDay: started })]);
    const feed = await holdfast.openPage('https://www.instagram.com/');
    await feed.click('#robin');
    await pauseOn(feed).click();
    const popup = await popupOver(holdfast, 'https://www.facebook.com/');
    await expect(popup.locator('.ring')).toContainText(/40\s*days/);
    await expect(popup.getByText('5 more days to 45 days')).toBeVisible();
    await expect(popup.getByText('1 of 1', { exact: true })).toBeVisible();
    await expect(popup.getByText('Today: 1 of 1 urge held')).toBeVisible();
    await expect(popup.getByText('Facebook and Messenger is guarded in this tab')).toBeVisible();
  });

  test('after a slip never shows a bare zero', IN_MATRIX, async ({ holdfast }) => {
    const started = new Date(Date.now() - 40 * 86_400_000).toISOString().slice(0, 10);
    await holdfast.reset([robin({ startDay: started })]);
    await keepGoneOn(holdfast, { site: 'whatsapp', surface: 'chat' });
    const popup = await holdfast.openPage(holdfast.address('popup.html'));
    await expect(popup.locator('.ring')).toHaveText('A new start today');
    await expect(popup.locator('dl')).toContainText(
      /Longest40 days.*Held in all40 days.*Urges heldnone yet/,
    );
  });

  test('a look is counted and breaks nothing', IN_MATRIX, async ({ holdfast }) => {
    await keepGoneOn(holdfast, { site: 'instagram', surface: 'profile' });
    const popup = await holdfast.openPage(holdfast.address('popup.html'));
    await expect(popup.locator('.ring strong')).not.toHaveText('0');
    await expect(popup.getByText('Today: 1 urge met')).toBeVisible();
  });

  test('offers to guard a site, and to add the person on the page', async ({ holdfast }) => {
    await holdfast.reset([robin()], { sites: ['x'] });
    const popup = await popupOver(holdfast, 'https://www.instagram.com/mia.sol/');
    await popup.getByRole('button', { name: 'Guard Instagram' }).click();
    await expect(popup.getByText('This tab of Instagram was open before')).toBeVisible();
    const options = await holdfast.nextPage();
    await closeBy(popup.getByRole('button', { name: 'Add the person on this page' }));
    await expect((await options()).getByText('mia.sol')).toHaveCount(2);
  });

  test('says when a page cannot be read, or is not known', IN_MATRIX, async ({ holdfast }) => {
    const lost = await popupOver(holdfast, 'https://www.messenger.com/e2ee/t/79998888777766665/');
    await expect(lost.getByText(/cannot read this page of Facebook and Messenger/)).toBeVisible();
    const other = await popupOver(holdfast, 'https://pond.example/');
    await expect(other.getByText('Holdfast does not know pond.example')).toBeVisible();
    const none = await popupOver(holdfast, holdfast.address('options.html'));
    await expect(none.getByText('Nothing to guard in this tab')).toBeVisible();
  });

  test('invites to add somebody while there is nobody', IN_MATRIX, async ({ holdfast }) => {
    await holdfast.reset([]);
    const popup = await holdfast.openPage(holdfast.address('popup.html'));
    await expect(popup.getByText('Nobody is guarded yet.', { exact: false })).toBeVisible();
    // It is the one thing to do first.
    await expect(popup.locator('.main')).toHaveText(['Add someone']);
  });
});
