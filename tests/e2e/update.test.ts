import type { Page } from 'playwright';
import { test as base } from 'playwright/test';
import { type InventedWeb, serveInventedWeb } from '../invented/server.ts';
import { expect } from './support/expect.ts';
import { isGuarded } from './support/is-guarded.ts';
import { IN_MATRIX } from './support/matrix.ts';
import { expectNoPause, expectPause, framesOf, goOn, pauseOn } from './support/paused-page.ts';
import { storedUrges } from './support/stored-urges.ts';
import { until } from './support/until.ts';
import { startUpdatable, type Updatable } from './support/updatable.ts';

const FEED = 'https://www.instagram.com/';
/** A worker has seconds of work as it starts, and rests after thirty without any. */
const WORKER_MS = 20_000;

/** A browser of its own: the extension is another afterwards. */
const test = base.extend<object, { shared: { web: InventedWeb; browser: Updatable } }>({
  shared: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
    async ({}, use) => {
      const web = await serveInventedWeb();
      const browser = await startUpdatable(web.port);
      await (await browser.chromium.worker()).evaluate(waitLess);
      await use({ web, browser });
      await browser.close();
      await web.close();
    },
    { scope: 'worker' },
  ],
});

/** Runs in the worker. */
const silentTabs = async () => (await chrome.tabs.query({ muted: true })).length;

/** Runs in the worker, once it has made its practice settings. */
async function waitLess(): Promise<void> {
  const read = async () =>
    (await chrome.storage.local.get('settings'))['settings'] as object | undefined;
  while ((await read()) === undefined) await new Promise((done) => setTimeout(done, 20));
  await chrome.storage.local.set({ settings: { ...(await read()), waitSeconds: 3 } });
}

/** An open page that is guarded. */
async function guarded({ chromium }: Updatable): Promise<Page> {
  const page = await chromium.context.newPage();
  const worker = await chromium.worker();
  await expect(async () => {
    await page.goto(FEED);
    expect(await worker.evaluate(isGuarded, FEED)).toBe(true);
  }).toPass({ intervals: [20, 50, 100] });
  return page;
}

/** Each in the log, of this surface. */
const urgesOf = async ({ chromium }: Updatable, surface: string) =>
  (await (await chromium.worker()).evaluate(storedUrges)).filter((one) => one.surface === surface);

test('a pause that is up stays, and what is said on it is kept', async ({
  shared: { browser },
}) => {
  const page = await guarded(browser);
  await page.click('#tray-robin');
  await expectPause(page);
  await page.getByRole('textbox', { name: 'What for?' }).fill('half a sen');
  const silent = async () => (await browser.chromium.worker()).evaluate(silentTabs);
  await expect.poll(silent).toBe(1);
  await browser.update();
  await browser.chromium.worker();
  await takenOver(page, browser);
  // The one before cannot give the sound back any more.
  await expect.poll(silent).toBe(0);
  await expect(pauseOn(page)).toHaveCount(1);
  await expect(page.getByRole('textbox', { name: 'What for?' })).toHaveValue('half a sen');
  await goOn(page, 'half a sentence');
  await expectNoPause(page);
  await expect(page).toHaveURL(/stories/);
  await expect.poll(async () => (await urgesOf(browser, 'story')).length).toBe(1);
  expect(await urgesOf(browser, 'story')).toEqual([
    expect.objectContaining({ outcome: 'continued', words: 'half a sentence' }),
  ]);
});

test('an attempt right after an update is paused once and recorded once', async ({
  shared: { browser },
}) => {
  const page = await guarded(browser);
  await browser.update();
  // The old guard is all there is in the page by now, and it cannot store anything.
  await page.click('#robin');
  await expectPause(page);
  await takenOver(page, browser);
  await pauseOn(page).click();
  await expectNoPause(page);
  await expect.poll(async () => (await urgesOf(browser, 'profile')).length).toBe(1);
  expect(await urgesOf(browser, 'profile')).toEqual([
    expect.objectContaining({ outcome: 'held', ring: 'page', revision: 10 }),
  ]);
  // The guard that heard of the pause of the one before pauses again by itself.
  await page.evaluate(`go('/robin.vale/')`);
  await expectPause(page);
});

test('the new guard stands where the old one stood', async ({ shared: { browser } }) => {
  const page = await guarded(browser);
  await browser.update();
  await browser.chromium.worker();
  await takenOver(page, browser);
  await page.evaluate(`go('/robin.vale/')`);
  await expectPause(page);
  await expect(pauseOn(page)).toHaveCount(1);
  expect((await framesOf(page)).contact).toBe(0);
});

test(
  'going on while the extension is away once more is asked once, and kept',
  IN_MATRIX,
  async ({ shared: { browser } }) => {
    const worker = await browser.chromium.worker();
    // The pause of the test before may be seconds old, and this be a part of the same attempt.
    await worker.evaluate(() => chrome.storage.local.remove('latest'));
    const page = await guarded(browser);
    const before = (await urgesOf(browser, 'profile')).length;
    await page.evaluate(`void go('/robin.vale/')`);
    await page.getByRole('textbox', { name: 'What for?' }).fill('the moment itself');
    // The guard that hears of the answer first is left behind as well then.
    await browser.update();
    await browser.chromium.worker();
    await takenOver(page, browser);
    const switches = await extensionsPage(browser);
    await page.bringToFront();
    const goingOn = page.getByRole('button', { name: 'Continue', exact: true, disabled: false });
    await goingOn.waitFor({ timeout: 30_000 });
    // As in an update: what the user says then, nobody can store, and going on loads another page.
    await switches.turn(false);
    await goingOn.click();
    await switches.turn(true);
    await expect(page).toHaveURL(`${FEED}robin.vale/`);
    await page.locator('[data-contact-page]').first().waitFor();
    await expectNoPause(page);
    const outcomes = async () => (await urgesOf(browser, 'profile')).map(({ outcome }) => outcome);
    await expect.poll(outcomes).toContain('continued');
    expect(await outcomes()).toHaveLength(before + 1);
    await (await browser.chromium.worker()).evaluate(() =>
      chrome.storage.local.remove('pass:robin:profile'),
    );
  },
);

test(
  'turned off, it leaves the open pages alone; turned on, it guards them again',
  IN_MATRIX,
  async ({ shared: { browser } }) => {
    const page = await guarded(browser);
    await turn(browser, false);
    await expect(async () => {
      if (await pauseOn(page).isVisible()) await pauseOn(page).click();
      await page.click('#robin', { timeout: 1000 });
      await expect(page).toHaveURL(/robin\.vale/, { timeout: 500 });
    }).toPass();
    await expectNoPause(page);
    await turn(browser, true);
    await expectPause(page);
    await pauseOn(page).click();
    await expect(page).toHaveURL(FEED);
  },
);

async function turn(browser: Updatable, isOn: boolean): Promise<void> {
  const switches = await extensionsPage(browser);
  await switches.turn(isOn);
  await switches.page.close();
}

/** Where the user turns the extension off and on. */
async function extensionsPage({ chromium: { context, extensionId } }: Updatable) {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  const turn = (isOn: boolean) =>
    page.evaluate(([id, on]) => chrome.management.setEnabled(id, on), [extensionId, isOn] as const);
  return { page, turn };
}

/**
 * Fulfilled once a guard that lives is in the page: the pages of a test hear nothing of it. Of some updates
 * Chromium starts no worker, and then what the user opens of Holdfast stands in (`no-worker.test.ts`).
 */
async function takenOver(page: Page, { chromium }: Updatable): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  const isGuarded = async () => {
    const guards = await Promise.all(
      worlds.map((contextId) =>
        session.send('Runtime.evaluate', {
          contextId,
          expression: 'globalThis.holdfastGuard?.isAlive() ?? false',
        }),
      ),
    );
    return guards.some(({ result }) => result.value === true);
  };
  const what = 'a guard that lives is in the page';
  await until(isGuarded, what, WORKER_MS).catch(async (error) => {
    if (await chromium.hasWorker()) throw error;
    const popup = await chromium.context.newPage();
    await popup.goto(`chrome-extension://${chromium.extensionId}/popup.html`);
    await until(isGuarded, `${what}, where the popup stood in for the worker`);
    await popup.close();
  });
  await session.detach();
}
