import { urgeOf } from '../unit/samples.ts';
import { type Holdfast, test } from './support/both-browsers-test.ts';
import { closeBy } from './support/close-by.ts';
import { expect } from './support/expect.ts';
import { keepInLog } from './support/keep-in-log.ts';
import { IN_MATRIX } from './support/matrix.ts';
import { expectPause, pauseOn } from './support/paused-page.ts';
import { robin } from './support/people.ts';

const badgeOf = async (holdfast: Holdfast, tabId?: number): Promise<string> =>
  holdfast.run((id) => chrome.action.getBadgeText(id === undefined ? {} : { tabId: id }), tabId);
const popup = (holdfast: Holdfast) => holdfast.openPage(holdfast.address('popup.html'));

test('an urge that is felt elsewhere has its pause, and is written down as held', async ({
  holdfast,
}) => {
  const page = await popup(holdfast);
  const opened = await holdfast.nextPage();
  await closeBy(page.getByRole('button', { name: 'I have an urge now' }));
  const pause = await opened();
  await expectPause(pause);
  await expect(pause).toHaveURL(holdfast.address('pause.html'));
  // There is nothing to go on to.
  await expect(pause.getByRole('button', { name: /Continue/ })).toHaveCount(0);
  await pause.getByRole('button', { name: 'Lonely' }).click();
  await pauseOn(pause).click();
  await expect(pause.getByText('You held. That is 1 urge held.')).toBeVisible();
  await expect
    .poll(() => holdfast.urges())
    .toEqual([
      expect.objectContaining({ ring: 'hand', site: 'any', outcome: 'held', feeling: 'lonely' }),
    ]);
  await expect.poll(() => pause.isClosed()).toBe(true);
});

test(
  'an urge that was elsewhere is told by hand, at its own moment',
  IN_MATRIX,
  async ({ holdfast }) => {
    await holdfast.reset([robin({ startDay: '2026-01-01' })]);
    const page = await popup(holdfast);
    await page.getByRole('button', { name: 'Note an urge from elsewhere' }).click();
    await page.getByLabel('When?').fill('2026-02-03T21:40');
    await page.getByLabel('What helped, if you like').fill('a long walk');
    await page.getByRole('button', { name: 'Write it down' }).click();
    await expect(page.getByText('Written down. You held.')).toBeVisible();
    // The keyboard stays within what is left.
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
    await expect(page.getByText('1 of 1', { exact: true })).toBeVisible();
    expect(await holdfast.urges()).toEqual([
      expect.objectContaining({
        ring: 'hand',
        day: '2026-02-03',
        words: 'a long walk',
        outcome: 'held',
      }),
    ]);
  },
);

test('what could not be kept is said, and stays to be tried again', async ({ holdfast }) => {
  const page = await popup(holdfast);
  await page.getByRole('button', { name: 'Note an urge from elsewhere' }).click();
  await page.getByLabel('What helped, if you like').fill('a long walk');
  await page.evaluate(() => {
    for (const area of [chrome.storage.local, chrome.storage.session])
      area.set = async () => {
        throw new Error('full');
      };
    chrome.runtime.sendMessage = async () => undefined;
  });
  await page.getByRole('button', { name: 'Write it down' }).click();
  await expect(page.getByText(/^That did not work/)).toBeVisible();
  await expect(page.getByLabel('What helped, if you like')).toHaveValue('a long walk');
});

test('a slip is told as kindly, and takes nothing away', IN_MATRIX, async ({ holdfast }) => {
  const started = new Date(Date.now() - 40 * 86_400_000).toISOString().slice(0, 10);
  await holdfast.reset([robin({ startDay: started })]);
  const page = await popup(holdfast);
  await page.getByRole('button', { name: 'Note an urge from elsewhere' }).click();
  await page.getByLabel('I slipped').check();
  await expect(page.getByText('A slip takes away none of the days')).toBeVisible();
  await page.getByRole('button', { name: 'Write it down' }).click();
  await expect(page.getByText('What you held before stays held.')).toBeVisible();
  await expect(page.locator('.ring')).toHaveText('A new start today');
  await expect(page.locator('dl')).toContainText(/Longest40 days.*Held in all40 days/);
});

test('says kindly when a moment cannot be', IN_MATRIX, async ({ holdfast }) => {
  const page = await popup(holdfast);
  await page.getByRole('button', { name: 'Note an urge from elsewhere' }).click();
  await page.getByLabel('When?').evaluate((input: HTMLInputElement) => {
    input.max = '';
  });
  await page.getByLabel('When?').fill('2099-02-03T21:40');
  await page.getByRole('button', { name: 'Write it down' }).click();
  await expect(page.getByText('That is still to come.')).toBeVisible();
  expect(await holdfast.urges()).toEqual([]);
});

test('a wave that runs is in the popup, and ends there', IN_MATRIX, async ({ holdfast }) => {
  await holdfast.run(() =>
    chrome.storage.local.set({ wave: { startedAt: Date.now() - 60_000, minutes: 15 } }),
  );
  const page = await popup(holdfast);
  await expect(page.getByText('You are riding a wave.')).toBeVisible();
  await page.getByRole('button', { name: 'It has ebbed' }).click();
  await expect(page.getByText('You are riding a wave.')).toHaveCount(0);
  expect(await holdfast.stored('wave')).toBeUndefined();
});

test('help in danger or despair is one press away', async ({ holdfast }) => {
  const page = await popup(holdfast);
  await page.getByText('Help in danger or despair').click();
  await expect(page.getByRole('link', { name: 'findahelpline.com' })).toBeVisible();
});

test.describe('the toolbar', () => {
  const started = new Date(Date.now() - 12 * 86_400_000).toISOString().slice(0, 10);

  test('shows the days, what was held today, or nothing', async ({ holdfast }) => {
    await holdfast.reset([robin({ startDay: started })]);
    await expect.poll(() => badgeOf(holdfast)).toBe('12');
    await holdfast.reset([robin({ startDay: started })], { badge: 'none' });
    await expect.poll(() => badgeOf(holdfast)).toBe('');
    await holdfast.reset([robin({ startDay: started })], { badge: 'held' });
    const page = await holdfast.openPage('https://www.instagram.com/');
    await page.click('#robin');
    await pauseOn(page).click();
    await expect.poll(() => badgeOf(holdfast)).toBe('1');
  });

  test('marks a tab that was open before it could be guarded, and the popup says what helps', async ({
    holdfast,
  }) => {
    await holdfast.reset([robin({ startDay: started })], { sites: ['x'] });
    const page = await holdfast.openPage('https://www.instagram.com/');
    await holdfast.run(async () => {
      const { settings } = await chrome.storage.local.get('settings');
      const sites = ['x', 'instagram'];
      await chrome.storage.local.set({ settings: { ...(settings as object), sites } });
    });
    const tab = await holdfast.run(
      async () => (await chrome.tabs.query({ url: 'https://www.instagram.com/*' })).at(-1)?.id,
    );
    await expect.poll(() => badgeOf(holdfast, tab)).toBe('!');
    const over = await holdfast.openPage(holdfast.address(`popup.html?tab=${tab}`));
    await expect(over.getByText('was open before it could be guarded whole')).toBeVisible();
    const loaded = page.waitForEvent('load');
    await closeBy(over.getByRole('button', { name: 'Load this tab again' }));
    await loaded;
    await expect.poll(() => badgeOf(holdfast, tab)).toBe('12');
  });
});

test(
  'when the time is over the guard returns with what was said',
  IN_MATRIX,
  async ({ holdfast }) => {
    const day = new Date().toISOString().slice(0, 10);
    const words = 'to ask for the keys';
    // What going on leaves, without waiting for it.
    const urge = urgeOf({ moment: Date.now(), day, zone: 'UTC', outcome: 'continued', words });
    await keepInLog(holdfast.run, [urge]);
    const passUntil = (until: number) =>
      holdfast.run((pass) => chrome.storage.local.set({ 'pass:robin:profile': pass }), {
        contactId: 'robin',
        surface: 'profile',
        words,
        minutes: 5,
        until,
      });
    await passUntil(Date.now() + 5 * 60_000);
    const page = await holdfast.openPage('https://www.instagram.com/');
    await page.click('#robin');
    await expect(page.locator('[data-contact-page]')).toBeVisible();
    // The five minutes, without waiting for them.
    await passUntil(Date.now() - 1);
    await expectPause(page);
    await expect(page.getByText('You went on for: “to ask for the keys”')).toBeVisible();
    // Nothing of it is written down, so it does not ask what is felt.
    await expect(page.locator('.has-tools')).toBeAttached();
    await expect(page.getByRole('button', { name: 'lonely' })).toHaveCount(0);
    // It is the same attempt still, and leaving now is no second one.
    await expect(page.getByText('First urge today')).toBeVisible();
    await pauseOn(page).click();
    await expect(page).toHaveURL('https://www.instagram.com/');
    expect(await holdfast.urges()).toEqual([expect.objectContaining({ outcome: 'continued' })]);
  },
);
