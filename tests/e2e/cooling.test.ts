import type { Page } from 'playwright';
import type { Contact } from '../../src/contacts/contact.ts';
import { type Holdfast, test } from './support/both-browsers-test.ts';
import { expect } from './support/expect.ts';
import { IN_MATRIX } from './support/matrix.ts';
import { expectPause, frames } from './support/paused-page.ts';
import { robin } from './support/people.ts';

const FEED = 'https://www.instagram.com/';
const DAY_MS = 86_400_000;

const labels = async (holdfast: Holdfast) =>
  (((await holdfast.stored('contacts')) ?? []) as Contact[]).map(({ label }) => label);
const pendingOf = async (holdfast: Holdfast) =>
  (((await holdfast.stored('pending')) ?? []) as { loosening: { is: string } }[]).map(
    ({ loosening }) => loosening.is,
  );
const options = (holdfast: Holdfast) => holdfast.openPage(holdfast.address('options.html'));
const waiting = (page: Page) => page.getByRole('list', { name: 'Waiting' });

async function remove(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await page.getByRole('alert').getByRole('button', { name: 'Remove', exact: true }).click();
}

/** Time goes on: everything that is stored with a moment is moved back by so much. Answers when. */
async function passTime(holdfast: Holdfast, ms: number): Promise<number> {
  const moment = Date.now();
  await holdfast.run(async (by) => {
    const { pending, lockedUntil } = await chrome.storage.local.get(['pending', 'lockedUntil']);
    const earlier = ((pending ?? []) as { dueAt: number; madeAt: number }[]).map((one) => ({
      ...one,
      dueAt: one.dueAt - by,
      madeAt: one.madeAt - by,
    }));
    await chrome.storage.local.set({
      pending: earlier,
      ...(lockedUntil === undefined ? {} : { lockedUntil: Number(lockedUntil) - by }),
    });
  }, ms);
  return moment;
}

/** The worker has looked since at what is due, and put that into effect. */
const expectLooked = (holdfast: Holdfast, since: number) =>
  expect
    .poll(async () => ((await holdfast.stored('clock')) as { wall: number }).wall)
    .toBeGreaterThanOrEqual(since);

test.beforeEach(({ holdfast }) => holdfast.reset([robin()], { coolingHours: 24 }));

test.describe('what guards less', () => {
  test('waits, shows how long, and can be cancelled', async ({ holdfast }) => {
    const page = await options(holdfast);
    await expect(page.getByText('Nothing is waiting.')).toBeVisible();
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await expect(page.getByText(/It takes effect in 24 hours/)).toBeVisible();
    await page.getByRole('button', { name: 'Keep' }).click();
    await remove(page);
    await expect(waiting(page)).toContainText('Removing “R.”');
    await expect(waiting(page)).toContainText('In 24 hours');
    await expect(page.getByText(/This guards less, so it waits/)).toBeVisible();
    expect(await labels(holdfast)).toEqual(['R.']);
    const feed = await holdfast.openPage(FEED);
    await feed.click('#robin');
    await expectPause(feed);

    // It is said where it was asked for, too.
    await expect(page.getByRole('article')).toContainText('Removing “R.” · In 24 hours');
    await waiting(page).getByRole('button', { name: 'Cancel: Removing “R.”' }).click();
    await expect(page.getByText('Nothing is waiting.')).toBeVisible();
    await expect(page.getByText(/This guards less, so it waits/)).toHaveCount(0);
    expect(await holdfast.stored('pending')).toEqual([]);
  });

  test(
    'is said at what is being taken out, and can be called off there',
    IN_MATRIX,
    async ({ holdfast }) => {
      const page = await options(holdfast);
      await page.getByRole('button', { name: 'Edit' }).click();
      await page.getByRole('button', { name: 'Forget robin_vale (on Reddit)' }).click();
      await page.getByRole('button', { name: 'Save' }).click();
      const handle = page.getByRole('article').locator('.identity', { hasText: 'on Reddit' });
      await expect(handle).toContainText('In 24 hours');
      await handle.getByRole('button', { name: /^Cancel/ }).click();
      await expect(handle).not.toContainText('In 24 hours');
      expect(await holdfast.stored('pending')).toEqual([]);
    },
  );

  test('comes due by itself, and not before', async ({ holdfast }) => {
    const page = await options(holdfast);
    await remove(page);
    await expect(waiting(page)).toBeVisible();
    const before = await passTime(holdfast, DAY_MS - 30 * 60_000);
    await expect(waiting(page)).toContainText('30 minutes');
    await expectLooked(holdfast, before);
    expect(await labels(holdfast)).toEqual(['R.']);
    await passTime(holdfast, 30 * 60_000);
    await expect.poll(() => labels(holdfast)).toEqual([]);
    await expect(page.getByText('Nothing is waiting.')).toBeVisible();
    const feed = await holdfast.openPage(FEED);
    await feed.click('#robin');
    await expect(feed).toHaveURL(/robin\.vale/);
  });

  test('shows the present setting until then', IN_MATRIX, async ({ holdfast }) => {
    await holdfast.reset([robin()], { coolingHours: 24, waitSeconds: 30 });
    const page = await options(holdfast);
    const wait = page.getByLabel('Wait before “continue”, in seconds');
    await wait.fill('5');
    await wait.blur();
    await expect(waiting(page)).toContainText('A wait of 5 seconds');
    await expect(wait).toHaveValue('30');
    const chat = page.getByRole('checkbox', { name: 'A chat', exact: true });
    await chat.click();
    await expect(waiting(page)).toContainText('A chat');
    await expect(chat).toBeChecked();
    // Tightening is instant, and is not undone by what was asked for before.
    await wait.fill('40');
    await wait.blur();
    await expect(waiting(page)).not.toContainText('A wait of 5 seconds');
    await expect
      .poll(() => holdfast.stored('settings'))
      .toMatchObject({ waitSeconds: 40, slipSurfaces: ['chat', 'compose', 'call'] });
  });

  test('keeps a site guarded that is being turned off', IN_MATRIX, async ({ holdfast }) => {
    const page = await options(holdfast);
    const row = page.getByRole('region', { name: 'Sites' }).getByRole('listitem');
    const instagram = row.filter({ hasText: 'Instagram' });
    await instagram.getByRole('button', { name: 'Turn off' }).click();
    await expect(waiting(page)).toContainText('Turning off Instagram');
    await expect(instagram.getByText('Guarded')).toBeVisible();
    await passTime(holdfast, DAY_MS);
    await expect(instagram.getByText('Guarded')).toHaveCount(0);
  });

  test('has no way around it in another tab or a file', IN_MATRIX, async ({ holdfast }) => {
    const [page, other] = [await options(holdfast), await options(holdfast)];
    await remove(page);
    await expect(waiting(other)).toContainText('Removing “R.”');
    // Asked for once, there is only taking it back.
    await expect(other.getByRole('button', { name: 'Remove', exact: true })).toHaveCount(0);
    await expect.poll(() => pendingOf(holdfast)).toEqual(['contact']);
    expect(await labels(holdfast)).toEqual(['R.']);

    const record = await holdfast.openPage(holdfast.address('record.html'));
    const file = {
      format: 'holdfast',
      version: 2,
      urges: [],
      letters: [],
      contacts: [{ ...robin(), identities: [], searches: false }],
      settings: { coolingHours: 0, waitSeconds: 3, passMinutes: 60, slipSurfaces: [] },
    };
    await record.getByLabel('Import a file').setInputFiles({
      name: 'holdfast.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(file)),
    });
    await record.getByRole('button', { name: 'Import it' }).click();
    await expect(record.getByText(/3 settings of the file guard less/)).toBeVisible();
    expect(await holdfast.stored('settings')).toMatchObject({
      coolingHours: 24,
      passMinutes: 5,
      slipSurfaces: ['chat', 'compose', 'call'],
    });
    expect(await holdfast.stored('contacts')).toEqual([robin()]);

    await record.getByText('Delete something').click();
    await record.getByLabel('Everything').check();
    await record.getByRole('button', { name: 'Delete', exact: true }).click();
    await expect(record.getByText(/Everything will be deleted when/)).toBeVisible();
    expect(await labels(holdfast)).toEqual(['R.']);
    await passTime(holdfast, DAY_MS);
    await expect.poll(() => labels(holdfast)).toEqual([]);
    await expect.poll(() => holdfast.stored('settings')).toBeUndefined();
  });

  test(
    'is not taken while it is locked, and what waits goes on waiting',
    IN_MATRIX,
    async ({ holdfast }) => {
      const page = await options(holdfast);
      await remove(page);
      await expect(waiting(page)).toBeVisible();
      await page.getByLabel('Days', { exact: true }).fill('3');
      await page.getByRole('button', { name: 'Lock it', exact: true }).click();
      await page.getByRole('button', { name: 'Yes, lock it' }).click();
      await expect(page.getByText(/Locked for 3 days/)).toBeVisible();
      await expect(page.getByRole('button', { name: 'Lock it for longer' })).toBeVisible();
      await expect(waiting(page)).toContainText('In 3 days');
      const pass = page.getByLabel('Minutes that continuing lets through');
      await pass.fill('30');
      await pass.blur();
      await expect(page.getByText(/A lock is on: what would guard less stays/)).toBeVisible();
      await expect(pass).toHaveValue('5');
      expect(await pendingOf(holdfast)).toEqual(['contact']);
      const before = await passTime(holdfast, 2 * DAY_MS);
      await expect(page.getByText(/Locked for 24 hours/)).toBeVisible();
      await expectLooked(holdfast, before);
      expect(await labels(holdfast)).toEqual(['R.']);
      await passTime(holdfast, DAY_MS);
      await expect.poll(() => labels(holdfast)).toEqual([]);
    },
  );
});

test.describe('a PIN', () => {
  const pin = (page: Page) => page.getByLabel('Your PIN');
  const setPin = async (page: Page, said: string) => {
    await page.getByLabel('New PIN, at least four characters').fill(said);
    await page.getByLabel('The same once more').fill(said);
    await page.getByRole('button', { name: 'Set the PIN' }).click();
  };

  test('is asked for before the settings, and a forgotten one goes in time', async ({
    holdfast,
  }) => {
    const page = await options(holdfast);
    await page.getByLabel('New PIN, at least four characters').fill('lake-68');
    await page.getByLabel('The same once more').fill('lake-69');
    await page.getByRole('button', { name: 'Set the PIN' }).click();
    await expect(page.getByText('The two are not the same.')).toBeVisible();
    await page.getByLabel('The same once more').fill('lake-68');
    await page.getByRole('button', { name: 'Set the PIN' }).click();
    await expect(page.getByText('The PIN is set.')).toBeVisible();
    expect(JSON.stringify(await holdfast.stored('pin'))).not.toContain('lake-68');
    // Who set it is in, in every tab, until the session ends or nobody is there any more.
    const other = await options(holdfast);
    await expect(other.getByRole('heading', { name: 'R.' })).toBeVisible();
    await page.getByRole('button', { name: 'Lock these pages now' }).click();
    for (const one of [page, other]) {
      await expect(pin(one)).toBeVisible();
      await expect(one.getByText('R.', { exact: true })).toBeHidden();
      await expect(one.getByText('Export everything')).toBeHidden();
    }
    await pin(page).fill('0000');
    await pin(page).press('Enter');
    await expect(page.getByText('That is not the PIN.')).toBeVisible();
    await pin(page).fill('lake-68');
    await pin(page).press('Enter');
    await expect(page.getByRole('heading', { name: 'R.' })).toBeVisible();
    await expect(other.getByRole('heading', { name: 'R.' })).toBeVisible();

    await page.getByRole('button', { name: 'Lock these pages now' }).click();
    await page.getByRole('button', { name: 'I forgot it' }).click();
    await expect(page.getByText(/The PIN will be taken away in 24 hours/)).toBeVisible();
    await passTime(holdfast, DAY_MS);
    await expect(page.getByRole('heading', { name: 'R.' })).toBeVisible();
    expect(await holdfast.stored('pin')).toBeUndefined();
  });

  test(
    'takes nothing of what is being written when it is asked for again',
    IN_MATRIX,
    async ({ holdfast }) => {
      const page = await options(holdfast);
      await setPin(page, '1968');
      await page.getByLabel('If …').fill('I want to check at night');
      await page.getByRole('button', { name: 'Lock these pages now' }).click();
      await expect(page.getByLabel('If …')).toBeHidden();
      await pin(page).fill('1968');
      await pin(page).press('Enter');
      await expect(page.getByLabel('If …')).toHaveValue('I want to check at night');
    },
  );

  test('is never asked for on a pause', async ({ holdfast }) => {
    const page = await options(holdfast);
    await setPin(page, '1968');
    await page.getByRole('button', { name: 'Lock these pages now' }).click();
    const feed = await holdfast.openPage(FEED);
    await feed.click('#robin');
    await expectPause(feed);
  });
});

test.describe('planned contact', () => {
  /** Hours of today around now, or around some hours later. */
  const hoursFrom = (offset: number) => {
    const at = (hours: number) =>
      `${String((new Date().getHours() + offset + hours + 48) % 24).padStart(2, '0')}:00`;
    return { from: at(-1), to: at(2) };
  };
  const arrange = (holdfast: Holdfast, offset: number) =>
    holdfast.reset([robin()], {
      coolingHours: 24,
      arrangements: [
        {
          id: 'a',
          contactId: 'robin',
          surfaces: ['chat', 'profile'],
          purpose: 'children',
          weekdays: [1, 2, 3, 4, 5, 6, 7],
          ...hoursFrom(offset),
        },
      ],
    });

  test('waits before it is arranged, and ends at once', IN_MATRIX, async ({ holdfast }) => {
    const page = await options(holdfast);
    await page.getByRole('button', { name: 'Arrange planned contact' }).click();
    await page.getByRole('button', { name: 'Arrange it' }).click();
    await expect(page.getByText(/Choose at least one day/)).toBeVisible();
    await page.getByRole('checkbox', { name: 'Fri' }).check();
    await page.getByRole('button', { name: 'Arrange it' }).click();
    await expect(waiting(page)).toContainText('Planned contact with “R.”');
    const { arrangements = [] } = (await holdfast.stored('settings')) as { arrangements?: [] };
    expect(arrangements).toEqual([]);
    await passTime(holdfast, DAY_MS);
    await page.getByRole('button', { name: /^End: Fri/ }).click();
    await expect
      .poll(() => holdfast.stored('settings'))
      .toMatchObject({ arrangements: [], coolingHours: 24 });
    await expect(page.getByText('Nothing is waiting.')).toBeVisible();
  });

  test('is let through in its hours and written down once, as planned', async ({ holdfast }) => {
    await arrange(holdfast, 0);
    const page = await holdfast.openPage('https://web.whatsapp.com/');
    await page.click('#row-robin');
    await expect(page.locator('#main header')).toContainText('Robin Vale');
    const other = await holdfast.openPage('https://www.instagram.com/robin.vale/');
    await expect(other).toHaveURL('https://www.instagram.com/robin.vale/');
    await expect(other.locator('[data-contact-page]')).toBeVisible();
    await other.reload();
    await expect
      .poll(() => holdfast.urges())
      .toEqual([expect.objectContaining({ outcome: 'planned', purpose: 'children', words: '' })]);
    // What is not arranged is paused in these hours, too.
    await other.goto('https://www.instagram.com/stories/robin.vale/');
    await expectPause(other);
  });

  test(
    'is not written down by a link that was let go of elsewhere',
    IN_MATRIX,
    async ({ holdfast }) => {
      await arrange(holdfast, 0);
      const page = await holdfast.openPage(FEED);
      await page.hover('#robin');
      await page.mouse.down();
      await page.mouse.move(3, 500);
      await page.mouse.up();
      await frames(page);
      expect(await holdfast.urges()).toEqual([]);
      await page.click('#robin');
      await expect
        .poll(() => holdfast.urges())
        .toEqual([expect.objectContaining({ outcome: 'planned', surface: 'profile' })]);
    },
  );

  test('is paused out of its hours, by every ring', async ({ holdfast }) => {
    await arrange(holdfast, 6);
    const page = await holdfast.openPage('https://web.whatsapp.com/');
    await page.click('#row-robin');
    await expectPause(page);
    const other = await holdfast.openPage(FEED);
    await other.goto('https://www.instagram.com/robin.vale/');
    await expect(other).toHaveURL(holdfast.address('pause.html'));
    expect(holdfast.naming()).toEqual([]);
  });
});

test('discreet mode leaves nothing that says what it is', async ({ holdfast }) => {
  await holdfast.reset([robin()], { showLabel: true });
  const feed = await holdfast.openPage(FEED);
  await feed.click('#robin');
  await expect(feed.locator('.label')).toContainText('R.');
  const page = await options(holdfast);
  await expect(page).toHaveTitle('Holdfast');
  const discreet = page.getByRole('checkbox', { name: 'Discreet' });
  await discreet.click();
  await expect(discreet).toBeChecked();
  await expect(page).toHaveTitle('Notes');
  const shown = async () => {
    return holdfast.run(() => chrome.action.getTitle({}));
  };
  await expect.poll(shown).toBe('Notes');
  const other = await holdfast.openPage(FEED);
  await other.click('#robin');
  await expectPause(other);
  await expect(other.locator('.label')).toHaveCount(0);
  const icon = other.locator('link[rel=icon]');
  await other.goto('https://www.instagram.com/robin.vale/');
  await expect(icon).toHaveAttribute('href', '/icon/plain.svg');
  await discreet.click();
  await expect(discreet).not.toBeChecked();
  // The box shows it at once, the storage has it a moment later.
  await expect.poll(shown).toBe('Holdfast');
  await expect(page).toHaveTitle('Holdfast');
  await other.reload();
  await expect(icon).toHaveAttribute('href', '/icon/32.png');
});
