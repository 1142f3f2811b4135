import { test as base } from 'playwright/test';
import { expect } from './support/expect.ts';
import type { Firefox } from './support/firefox.ts';
import { tellAddon } from './support/firefox-addon.ts';
import { type Opened, withFacts, withFirefox } from './support/firefox-alone.ts';
import { expectNoPause, expectPause, expectUrl, framesOf, hold } from './support/paused-tab.ts';
import type { stateIn } from './support/stored-state.ts';

const FEED = 'https://www.instagram.com/';

/** The extension is another after each test. */
const test = base.extend<
  { opened: Opened & { facts: ReturnType<typeof stateIn> } },
  { shared: Opened }
>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
  shared: [({}, use) => withFirefox(use), { scope: 'worker', timeout: 60_000 }],
  opened: ({ shared }, use) => withFacts(shared.firefox, (facts) => use({ ...shared, facts })),
});

/** As an update does it: all that runs of the old one ends, and the new one begins. */
const update = (firefox: Firefox) => tellAddon(firefox, 'reload');

test('Firefox: a pause that an update leaves dead goes, and nobody is shown below it', async ({
  opened: { firefox, web, facts },
}) => {
  const page = await firefox.newTab();
  await page.goto(FEED);
  // The app has drawn the contact's story below the pause by then.
  await page.evaluate(`void (window.isOld = true, go('/stories/robin.vale/'))`);
  await expectPause(page);
  const silent = () =>
    firefox.inBackground(async () => (await chrome.tabs.query({ muted: true })).length, null);
  await expect.poll(silent).toBe(1);
  await update(firefox);
  await expect.poll(() => page.evaluate('window.isOld !== true')).toBe(true);
  // The pause that turned it off could not give it back.
  await expect.poll(silent).toBe(0);
  await expectNoPause(page);
  await page.waitFor('#robin');
  expect((await framesOf(page)).contact).toBe(0);
  await expectUrl(page, FEED);

  web.forget();
  await page.click('#robin');
  await expectPause(page);
  expect(web.requests.filter((url) => url.includes('robin'))).toEqual([]);
  await hold(page);
  await expectNoPause(page);
  const urges = (await facts.urges()).map((one) => `${one.surface} ${one.outcome}`);
  expect(urges.sort()).toEqual(['profile held', 'story held']);
  expect((await facts.stored('errors')) ?? []).toEqual([]);
});

test('Firefox: where the contact’s chat is the page itself, the pause that is left is one urge', async ({
  opened: { firefox, facts },
}) => {
  const page = await firefox.newTab();
  await page.goto(`${FEED}direct/inbox/`);
  await page.evaluate(`void go('/direct/t/900100200300400/')`);
  await expectPause(page);
  // It has been up for longer than what is taken for the same attempt in another tab.
  await expect.poll(() => facts.stored('latest')).toBeTruthy();
  await firefox.inBackground((key) => chrome.storage.local.remove(key), 'latest');
  await update(firefox);
  await expectUrl(page, FEED);
  await page.waitFor('#robin');
  await expectNoPause(page);
  expect((await facts.urges()).map((one) => `${one.surface} ${one.outcome}`)).toEqual([
    'chat held',
  ]);
});

test('Firefox: a page without a pause is guarded after an update, and not loaded anew', async ({
  opened: { firefox },
}) => {
  const page = await firefox.newTab();
  await page.goto(FEED);
  await page.evaluate('void (window.isOld = true)');
  await update(firefox);
  await expect(async () => {
    // A press that comes before the new guard is let through, and the page is theirs from then on.
    if ((await page.count('.hold, [data-contact-page]')) === 0) await page.click('#robin');
    await page.waitFor('.hold', 'visible', 1000);
  }).toPass();
  expect(await page.evaluate('window.isOld')).toBe(true);
  await hold(page);
  await expectNoPause(page);
});

test('Firefox: a page kept for going back shows again, though an update ended its guard meanwhile', async ({
  opened: { firefox },
}) => {
  const page = await firefox.newTab();
  const comesBack = async () => {
    await page.goto(`${FEED}mia.sol/`);
    await page.evaluate('void (window.isOld = true)');
    await page.goto('https://example.com/');
    await expectUrl(page, 'https://example.com/');
    await update(firefox);
    await page.evaluate('void history.back()');
    await expectUrl(page, `${FEED}mia.sol/`);
    return page.evaluate('window.isOld');
  };
  // Firefox keeps a page where it sees fit, as in firefox-back.test.ts.
  await expect.poll(comesBack, { timeout: 25_000 }).toBe(true);
  const look = () =>
    page.evaluate(() => {
      const { visibility, opacity } = getComputedStyle(document.documentElement);
      return `${visibility} ${opacity}`;
    });
  await expect.poll(look).toBe('visible 1');
});

test('Firefox: what was opened while the extension was away is paused as it comes back', async ({
  opened: { firefox },
}) => {
  const page = await firefox.newTab();
  await page.goto(FEED);
  await tellAddon(firefox, 'disable');
  await page.click('#robin');
  await page.waitFor('[data-contact-page]');
  await tellAddon(firefox, 'enable');
  await expectPause(page);
  await hold(page);
  await expectNoPause(page);
});
