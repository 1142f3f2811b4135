import { browser } from 'wxt/browser';

/** Shows on the toolbar that this tab's page cannot be read; the popup says more. */
export async function showLost(tabId: number | undefined, on: boolean): Promise<void> {
  if (tabId === undefined) return;
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#8a5a00' });
  await browser.action.setBadgeText({ tabId, text: on ? '?' : '' });
}
