import type { Page, Worker } from 'playwright';
import type { Chromium } from './chromium.ts';

/** As the switch in the browser's list of extensions does it, which loads the extension anew. */
export async function allowPrivate({ context, extensionId }: Chromium): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  const again = context.waitForEvent('serviceworker');
  const switched = JSON.stringify({ extensionId, incognitoAccess: true });
  await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${switched})`);
  await again;
  await page.close();
}

/** A private window at this address. */
export async function openPrivate(chromium: Chromium, url: string): Promise<Page> {
  const opened = chromium.context.waitForEvent('page');
  const worker = await workerOf(chromium, { isPrivate: false });
  await worker.evaluate((at) => void chrome.windows.create({ incognito: true, url: at }), url);
  const page = await opened;
  await page.waitForLoadState();
  return page;
}

/** Private windows have a worker of the extension of their own. */
export async function workerOf(
  { context }: Chromium,
  { isPrivate }: { isPrivate: boolean },
): Promise<Worker> {
  const isWanted = (worker: Worker) =>
    worker
      .evaluate((which) => chrome.extension.inIncognitoContext === which, isPrivate)
      .catch(() => false);
  // Before it is looked for: it may come meanwhile.
  const coming = context.waitForEvent('serviceworker', isWanted);
  coming.catch(() => {});
  for (const worker of context.serviceWorkers())
    if (worker.url().startsWith('chrome-extension:') && (await isWanted(worker))) return worker;
  return coming;
}
