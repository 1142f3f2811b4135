import { test as base } from 'playwright/test';
import { ROBIN } from '../fixtures/fixture.ts';
import { type InventedWeb, serveInventedWeb } from '../invented/server.ts';
import { expect } from './support/expect.ts';
import { IN_MATRIX } from './support/matrix.ts';
import { namingIn } from './support/naming.ts';
import { expectNoPause, expectPause, framesOf, goOn, pauseOn } from './support/paused-page.ts';
import { allowPrivate, openPrivate, workerOf } from './support/private-windows.ts';
import { withSiteWorker } from './support/site-worker.ts';
import { type StoredState, stateIn } from './support/stored-state.ts';
import { startUpdatable, type Updatable } from './support/updatable.ts';

const FEED = 'https://www.instagram.com/';
const PROFILE = `https://www.instagram.com/${ROBIN.instagram}/`;

interface Private {
  readonly web: InventedWeb;
  readonly browser: Updatable;
  readonly facts: StoredState;
}

/** A browser of its own: what it allows is another after the first test. */
const test = base.extend<object, { shared: Private }>({
  shared: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
    async ({}, use) => {
      const web = await serveInventedWeb();
      const browser = await startUpdatable(web.port);
      const facts = stateIn(async (inside, argument) => {
        const worker = await workerOf(browser.chromium, { isPrivate: false });
        return worker.evaluate(inside as never, argument) as ReturnType<typeof inside>;
      }, new Map());
      await use({ web, browser, facts });
      await browser.close();
      await web.close();
    },
    { scope: 'worker' },
  ],
});
test.describe.configure({ mode: 'serial' });

test(
  'not allowed, they are the user’s own, and the options say so',
  IN_MATRIX,
  async ({ shared }) => {
    const { chromium } = shared.browser;
    await shared.facts.reset();
    const page = await openPrivate(chromium, FEED);
    await page.click('#robin');
    await expect(page).toHaveURL(PROFILE);
    await expectNoPause(page);
    expect(await shared.facts.urges()).toEqual([]);
    await page.close();
    const options = await optionsOf(shared);
    await expect(options.getByText('not allowed in private windows')).toBeVisible();
    await options.close();
  },
);

test('allowed, each ring stops there, and what was held is in the record', async ({ shared }) => {
  const { web, browser, facts } = shared;
  await allowPrivate(browser.chromium);
  await facts.reset(undefined, { recordsPrivate: true });
  const open = (url: string) => openPrivate(browser.chromium, url);
  const page = await open(FEED);
  web.forget();
  await page.click('#robin-post');
  await expectPause(page);
  expect((await framesOf(page)).contact).toBe(0);
  await pauseOn(page).click();
  await expectNoPause(page);

  await page.goto(PROFILE);
  await expectPause(page);
  expect(page.url()).toMatch(/^chrome-extension:.*pause\.html$/);
  await pauseOn(page).click();
  await expect(page).toHaveURL(FEED);

  await page.close();
  const served = await withSiteWorker({ web, open }, FEED);
  await served.goto(`${FEED}stories/${ROBIN.instagram}/`).catch(() => {});
  await expectPause(served);
  await pauseOn(served).click();
  await expect(served).toHaveURL(`${FEED}?worker`);
  expect(namingIn(web.requests)).toEqual([]);
  expect((await facts.urges()).map(({ ring, outcome }) => `${ring} ${outcome}`).sort()).toEqual([
    'document held',
    'network held',
    'page held',
  ]);
  await served.close();
});

test('who goes on is let through, and what is private stays out of the record unless they want it', async ({
  shared: { browser, facts },
}) => {
  await facts.reset();
  const page = await openPrivate(browser.chromium, FEED);
  await page.click('#tray-robin');
  await expectPause(page);
  await pauseOn(page).click();
  await expectNoPause(page);
  // No number grew.
  await expect(page.locator('p[role=status]')).toHaveCount(0);
  await page.goto(PROFILE);
  await goOn(page);
  await expect(page).toHaveURL(PROFILE);
  await expectNoPause(page);
  expect(await facts.urges()).toEqual([]);
  expect(await facts.stored('errors')).toBeUndefined();
  await page.close();
});

test(
  'from there the record opens in an ordinary window, where its log is',
  IN_MATRIX,
  async ({ shared }) => {
    const { chromium } = shared.browser;
    // The matrix has this one without those above.
    const worker = await workerOf(chromium, { isPrivate: false });
    if (!(await worker.evaluate(() => chrome.extension.isAllowedIncognitoAccess())))
      await allowPrivate(chromium);
    await shared.facts.reset();
    const page = await openPrivate(chromium, 'about:blank');
    const inPrivate = await workerOf(chromium, { isPrivate: true });
    const ordinary = await workerOf(chromium, { isPrivate: false });
    // Each side has its own in its windows, and the one takes none from the other.
    for (const side of [inPrivate, ordinary]) {
      const menu = () =>
        side.evaluate(() => chrome.contextMenus.update('add', {}).then(() => true));
      await expect.poll(() => menu().catch(() => false)).toBe(true);
    }
    await page.goto(PROFILE);
    await expectPause(page);
    await pauseOn(page).click();
    await page.goto(`chrome-extension://${chromium.extensionId}/popup.html`);
    await page.getByRole('button', { name: 'Your record' }).click();
    const shown = () =>
      ordinary.evaluate(async () => (await chrome.tabs.query({})).map(({ url }) => url));
    const address = `chrome-extension://${chromium.extensionId}/record.html`;
    await expect.poll(shown).toContain(address);
    const records = () => chromium.context.pages().filter((one) => one.url() === address);
    await expect.poll(() => records().length).toBe(1);
    for (const record of records()) await expect(record.locator('.urges > li')).toHaveCount(1);
  },
);

async function optionsOf({ browser: { chromium } }: Private) {
  const page = await chromium.context.newPage();
  await page.goto(`chrome-extension://${chromium.extensionId}/options.html`);
  return page;
}
