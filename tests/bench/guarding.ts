import type { Chromium } from '../e2e/support/chromium.ts';

const PAGE = 'https://www.instagram.com/?still';

/** Over once the guard and the network ring are registered; throws where they are not in half a minute. */
export const untilGuarding = (chromium: Chromium): Promise<void> =>
  inOwnPage(chromium, async () => {
    const isRegistered = async () => {
      const scripts = await chrome.scripting.getRegisteredContentScripts();
      const rules = await chrome.declarativeNetRequest.getDynamicRules();
      return scripts.some(({ id }) => id === 'guard instagram') && rules.length > 0;
    };
    for (let tries = 0; !(await isRegistered()); tries++) {
      if (tries === 300) throw new Error('Nothing is guarded, so nothing would be measured');
      await new Promise((done) => setTimeout(done, 100));
    }
  });

/**
 * After a measurement: throws where a page that is opened has no guard, since nothing was measured then, and
 * where an alarm repeats, which a short measurement might not meet.
 */
export async function expectGuarding(chromium: Chromium): Promise<void> {
  const page = await chromium.context.newPage();
  await page.goto(PAGE);
  await inOwnPage(chromium, async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://www.instagram.com/*' });
    const isThere = () => globalThis.holdfastGuard?.isAlive() === true;
    const [found] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      func: isThere,
    });
    if (!found?.result) throw new Error('The page was not guarded, so nothing was measured');
    const repeats = (await chrome.alarms.getAll()).filter(({ periodInMinutes }) => periodInMinutes);
    if (repeats.length > 0) throw new Error(`Alarms repeat: ${repeats.map(({ name }) => name)}`);
  });
  await page.close();
}

/** Over once the worker answers. Where the extension is another, nothing is asked of it. */
export const wake = (chromium: Chromium): Promise<void> =>
  inOwnPage(chromium, async () => {
    await chrome.runtime.sendMessage({ call: 'isAwake', with: [] }).catch(() => {});
  });

/** Runs in a page of the extension that does nothing by itself, and is gone afterwards. */
async function inOwnPage(
  { context, extensionId }: Chromium,
  run: () => Promise<void>,
): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  await page.evaluate(run);
  await page.close();
}
