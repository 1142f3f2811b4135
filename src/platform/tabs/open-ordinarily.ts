import { browser } from 'wxt/browser';

/** Whoever was opened so is not sent on once more, for ever (`opened-ordinarily.ts`). */
export const OPENED = 'ordinary';

/** Opens this page of ours in an ordinary window, in no container: in one that is there, or a new one. */
export async function openOrdinarily(page: string): Promise<void> {
  const target = new URL(browser.runtime.getURL(page as '/'));
  target.searchParams.set(OPENED, '');
  const url = target.href;
  // Firefox for Android has tabs alone.
  if (!browser.windows) return void (await browser.tabs.create({ url }));
  const all = await browser.windows.getAll({ windowTypes: ['normal'] });
  const windowId = all.find(({ incognito }) => !incognito)?.id;
  if (windowId === undefined) return void (await browser.windows.create({ url, incognito: false }));
  await browser.tabs.create({ url, windowId });
  await browser.windows.update(windowId, { focused: true });
}
