import { browser } from 'wxt/browser';

/** Opens this page of ours in an ordinary window: one that is there, or a new one. */
export async function openOrdinarily(page: string): Promise<void> {
  const url = browser.runtime.getURL(page as '/');
  const all = await browser.windows.getAll({ windowTypes: ['normal'] });
  const windowId = all.find(({ incognito }) => !incognito)?.id;
  if (windowId === undefined) return void (await browser.windows.create({ url, incognito: false }));
  await browser.tabs.create({ url, windowId });
  await browser.windows.update(windowId, { focused: true });
}
