import { type Holdfast, test } from './support/both-browsers-test.ts';
import { expect } from './support/expect.ts';
import { IN_MATRIX } from './support/matrix.ts';
import { expectPause, pauseOn } from './support/paused-page.ts';
import { robin } from './support/people.ts';

test.beforeEach(({ holdfast }) => holdfast.reset([], { sites: [] }));

const welcome = (holdfast: Holdfast) => holdfast.openPage(holdfast.address('welcome.html'));

test(
  'what was answered is found again, and the own reason is kept',
  IN_MATRIX,
  async ({ holdfast }) => {
    const first = await welcome(holdfast);
    await first
      .getByRole('textbox', { name: 'Link, handle, number or name' })
      .fill('https://www.instagram.com/robin.vale/');
    await first.getByRole('button', { name: 'Add to list' }).click();
    await first.getByLabel('Why, in your own words').fill('I sleep better.');
    await first.getByLabel('WhatsApp').uncheck();
    await first.close();

    const page = await welcome(holdfast);
    await expect(page.getByText('Handle on Instagram')).toBeVisible();
    await expect(page.getByLabel('Why, in your own words')).toHaveValue('I sleep better.');
    await expect(page.getByLabel('WhatsApp')).not.toBeChecked();
    await page.getByRole('button', { name: 'Begin' }).click();
    await expect(page.getByRole('heading', { name: 'You are set' })).toBeVisible();
    expect(await holdfast.stored('settings')).toMatchObject({
      // Threads has the same accounts as Instagram.
      sites: ['instagram', 'facebook', 'threads', 'x'],
      ownReasons: [{ text: 'I sleep better.' }],
    });
    expect(await holdfast.stored('welcome')).toBeUndefined();
  },
);

test(
  'what was left for later is where the button leads on from',
  IN_MATRIX,
  async ({ holdfast }) => {
    const first = await welcome(holdfast);
    await first
      .getByRole('textbox', { name: 'Link, handle, number or name' })
      .fill('https://www.instagram.com/robin.vale/');
    await first.getByRole('button', { name: 'Add to list' }).click();
    await expect(first.getByText('Handle on Instagram')).toBeVisible();
    await first.getByRole('button', { name: 'Not now' }).click();
    await first.getByRole('link', { name: 'Add someone' }).click();
    await expect(first.getByText('Handle on Instagram')).toBeVisible();
    await first.close();

    const popup = await holdfast.openPage(holdfast.address('popup.html'));
    const opening = await holdfast.nextPage();
    await popup.getByRole('button', { name: 'Add someone' }).click();
    const page = await opening();
    await expect(page).toHaveURL(holdfast.address('welcome.html'));
    await expect(page.getByText('Handle on Instagram')).toBeVisible();
  },
);

test('says that nothing is guarded where no site was chosen', async ({ holdfast }) => {
  const page = await welcome(holdfast);
  await page
    .getByRole('textbox', { name: 'Link, handle, number or name' })
    .fill('https://www.instagram.com/robin.vale/');
  await page.getByRole('button', { name: 'Add to list' }).click();
  for (const site of ['Instagram', 'WhatsApp', 'Facebook and Messenger', 'Threads', 'X (Twitter)'])
    await page.getByLabel(site, { exact: true }).uncheck();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('heading', { name: 'Almost there' })).toBeFocused();
  await expect(page.getByText(/You can turn Instagram and Threads on now/)).toBeVisible();
  await page.getByRole('link', { name: 'Sites' }).click();
  await expect(page.getByRole('heading', { name: 'Sites' })).toBeInViewport();
  // And as long as it is so, beside whom it is about.
  const contacts = page.getByRole('region', { name: 'Contacts' });
  await expect(contacts.getByText(/^No site is guarded yet/)).toBeVisible();
  await page.getByRole('button', { name: 'Turn on Instagram' }).click();
  await expect(contacts.getByText(/^No site is guarded yet/)).toHaveCount(0);
  // The keyboard goes on where it was.
  await expect(page.getByRole('button', { name: 'Turn off Instagram' })).toBeFocused();
});

test('what the browser refused is asked for again, also after a look at the pause', async ({
  holdfast,
}) => {
  const page = await welcome(holdfast);
  const refuse = () =>
    page.evaluate(() => {
      const agree = chrome.permissions.request.bind(chrome.permissions);
      chrome.permissions.request = async (asked) =>
        sessionStorage.getItem('agrees') ? agree(asked) : false;
    });
  await refuse();
  await page
    .getByRole('textbox', { name: 'Link, handle, number or name' })
    .fill('https://www.instagram.com/robin.vale/');
  await page.getByRole('button', { name: 'Add to list' }).click();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('heading', { name: 'Almost there' })).toBeVisible();
  await page.getByRole('link', { name: 'See the pause once, with nobody' }).click();
  await expectPause(page);
  await pauseOn(page).click();
  await expect(page.getByRole('heading', { name: 'Almost there' })).toBeVisible();
  await refuse();
  await page.getByRole('button', { name: 'Turn these sites on' }).click();
  await expect(page.getByRole('alert').filter({ hasText: /./ })).toHaveText(
    /did not give the permission/,
  );
  expect(await holdfast.stored('settings')).toMatchObject({ sites: [] });

  await page.evaluate(() => sessionStorage.setItem('agrees', 'yes'));
  await page.getByRole('button', { name: 'Turn these sites on' }).click();
  await expect(page.getByRole('heading', { name: 'You are set' })).toBeFocused();
  expect(await holdfast.stored('settings')).toMatchObject({
    sites: ['instagram', 'whatsapp', 'facebook', 'threads', 'x'],
  });
});

test('can be left for later', IN_MATRIX, async ({ holdfast }) => {
  const page = await welcome(holdfast);
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(page.getByRole('heading', { name: 'Whenever you like' })).toBeVisible();
  expect(await holdfast.stored('contacts')).toEqual([]);
  // Whoever was added meanwhile is guarded, and that is what it says.
  await holdfast.reset([robin()]);
  await expect(page.getByRole('heading', { name: 'You are set' })).toBeVisible();
});

test('the pause can be seen once with nobody, and nothing is written down', async ({
  holdfast,
}) => {
  const page = await welcome(holdfast);
  await page.getByRole('button', { name: 'Not now' }).click();
  await page.getByRole('link', { name: 'See the pause once, with nobody' }).click();
  await expectPause(page);
  await expect(page.getByRole('button', { name: /^Continue in/ })).toBeVisible();
  await pauseOn(page).click();
  // Not to the questions anew, as if nothing had been answered.
  await expect(page.getByRole('heading', { name: 'Whenever you like' })).toBeVisible();
  expect(await holdfast.urges()).toEqual([]);
});

test(
  'a word that may mean several is not lost to whoever begins',
  IN_MATRIX,
  async ({ holdfast }) => {
    const page = await welcome(holdfast);
    const field = page.getByRole('textbox', { name: 'Link, handle, number or name' });
    await field.fill('https://www.instagram.com/robin.vale/');
    await field.press('Enter');
    await field.fill('Robin');
    await field.press('Enter');
    await page.getByRole('button', { name: 'Begin' }).click();
    await expect(page.getByText(/There is a question above/)).toBeVisible();
    expect(await holdfast.stored('contacts')).toEqual([]);
    await page.getByLabel('Name in chats').check();
    await page.getByRole('button', { name: 'Take these' }).click();
    await page.getByRole('button', { name: 'Begin' }).click();
    await expect(page.getByRole('heading', { name: 'You are set' })).toBeVisible();
    expect(await holdfast.stored('contacts')).toMatchObject([
      {
        identities: [
          { site: 'instagram', kind: 'handle' },
          { site: 'threads', kind: 'handle' },
          { kind: 'name', value: 'robin' },
        ],
      },
    ]);
  },
);

test('a time to cool off is chosen freely, once', IN_MATRIX, async ({ holdfast }) => {
  const page = await welcome(holdfast);
  const hours = page.getByLabel('How long a change of mind waits');
  await expect(hours).toHaveValue('0');
  await hours.selectOption('3 days');
  await page
    .getByRole('textbox', { name: 'Link, handle, number or name' })
    .fill('https://www.instagram.com/robin.vale/');
  await page.getByRole('button', { name: 'Add to list' }).click();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('heading', { name: 'You are set' })).toBeVisible();
  expect(await holdfast.stored('settings')).toMatchObject({ coolingHours: 72 });
});

test(
  'a shorter one counts with the first contact, and waits later',
  IN_MATRIX,
  async ({ holdfast }) => {
    await holdfast.reset([], { sites: [], coolingHours: 24 });
    const begin = async (link: string, hours: string) => {
      const page = await welcome(holdfast);
      await page.getByLabel('How long a change of mind waits').selectOption(hours);
      await page.getByRole('textbox', { name: 'Link, handle, number or name' }).fill(link);
      await page.getByRole('button', { name: 'Add to list' }).click();
      await page.getByRole('button', { name: 'Begin' }).click();
      await expect(page.getByRole('heading', { name: 'You are set' })).toBeVisible();
    };
    await begin('https://www.instagram.com/robin.vale/', '60 minutes');
    expect(await holdfast.stored('settings')).toMatchObject({ coolingHours: 1 });
    await begin('https://www.instagram.com/mia.sol/', 'Not at all');
    expect(await holdfast.stored('settings')).toMatchObject({ coolingHours: 1 });
    expect(await holdfast.stored('pending')).toMatchObject([{ loosening: { is: 'cooling' } }]);
    expect(await holdfast.stored('contacts')).toHaveLength(2);
  },
);

test('a site of one’s own is guarded as any other', IN_MATRIX, async ({ holdfast }) => {
  const page = await welcome(holdfast);
  await page
    .getByRole('textbox', { name: 'Link, handle, number or name' })
    .fill('https://lake.example/people/robin.vale');
  await page.getByRole('button', { name: 'Add to list' }).click();
  await page.getByRole('button', { name: 'Guard lake.example' }).click();
  await expect(page.getByText('robin.vale', { exact: true })).toBeVisible();
  for (const site of ['Instagram', 'WhatsApp', 'Facebook and Messenger', 'X (Twitter)'])
    await page.getByLabel(site, { exact: true }).uncheck();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('heading', { name: 'You are set' })).toBeVisible();
});

test(
  'keeps the focus by the keyboard, and says what could not be kept',
  IN_MATRIX,
  async ({ holdfast }) => {
    const page = await welcome(holdfast);
    const field = page.getByRole('textbox', { name: 'Link, handle, number or name' });
    await field.fill('https://www.instagram.com/robin.vale/');
    await field.press('Enter');
    await page
      .getByRole('button', { name: /robin\.vale/ })
      .first()
      .press('Enter');
    await expect(page.getByRole('heading', { name: 'Who' })).toBeFocused();
    await field.fill('https://www.instagram.com/robin.vale/');
    await field.press('Enter');
    await page.evaluate(() => {
      chrome.storage.local.set = async () => {
        throw new Error('full');
      };
    });
    await page.getByRole('button', { name: 'Begin' }).click();
    await expect(page.getByText(/^That did not work/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
  },
);
