import { browser } from 'wxt/browser';

/**
 * Turns a tab's sound off or on; answers whether it was off before. Where tabs cannot be silenced
 * (Firefox for Android) it is left as it is, as if it had been so before.
 */
export async function setTabSilence(tabId: number, on: boolean): Promise<boolean> {
  const { mutedInfo } = await browser.tabs.get(tabId);
  if (!mutedInfo) return on;
  await browser.tabs.update(tabId, { muted: on });
  return mutedInfo.muted;
}
