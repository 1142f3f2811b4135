import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test as base, expect } from 'playwright/test';
import { type InventedWeb, serveInventedWeb } from '../invented/server.ts';
import { IN_MATRIX } from './support/matrix.ts';
import { expectNoPause, expectPause } from './support/paused-page.ts';
import { startUpdatable, type Updatable } from './support/updatable.ts';

const FEED = 'https://www.instagram.com/';
const PROFILE = 'https://www.instagram.com/robin.vale/';

/** A browser of its own: its extension is without a worker afterwards. */
const test = base.extend<{ web: InventedWeb; updatable: Updatable }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
  async web({}, use) {
    const web = await serveInventedWeb();
    await use(web);
    await web.close();
  },
  async updatable({ web }, use) {
    const browser = await startUpdatable(web.port);
    await use(browser);
    await browser.close();
  },
});

const OPENED = {
  popup: ({ context, extensionId }: Updatable['chromium']) =>
    context.newPage().then((page) => page.goto(`chrome-extension://${extensionId}/popup.html`)),
  'pause page, by a typed address': ({ context }: Updatable['chromium']) =>
    context.newPage().then((page) => page.goto(PROFILE).catch(() => {})),
};

for (const [name, open] of Object.entries(OPENED)) {
  const where = name === 'popup' ? IN_MATRIX : {};
  test(
    `a worker that the browser does not start is stood in for: ${name}`,
    where,
    async ({ updatable }) => {
      const { chromium } = updatable;
      await loseWorker(updatable);
      const page = await chromium.context.newPage();
      await page.goto(FEED);
      await page.click('#robin');
      await expect(page).toHaveURL(PROFILE);
      await expectNoPause(page);

      await open(chromium);
      await expectPause(page);
      const next = await chromium.context.newPage();
      await next.goto(FEED);
      await next.click('#robin-post');
      await expectPause(next);
    },
  );
}

/**
 * As Chromium leaves an extension after some updates: no worker runs, and its rules alone are still
 * there.
 */
async function loseWorker({ chromium, extension, update }: Updatable): Promise<void> {
  const worker = await chromium.worker();
  await worker.evaluate(async () => {
    while (!('awake' in (await chrome.storage.session.get('awake'))))
      await new Promise((done) => setTimeout(done, 20));
  });
  await writeFile(join(extension, 'background.js'), '');
  const isGone = new Promise((done) => worker.once('close', done));
  await update();
  await isGone;
  await chromium.worker();
}
