import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

/**
 * Loads what the pause offers besides itself into the page that shows it: too much for every guarded
 * page to carry, and of no use before.
 */
export async function loadTools(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  await browser.scripting.executeScript({
    target: { tabId },
    files: ['/pause-tools.js'] as unknown as ScriptPublicPath[],
    injectImmediately: true,
  });
}
