import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import type { SiteAddresses } from '../addresses/site-addresses.ts';
import { sitesWith } from '../addresses/sites-with.ts';
import { type Channel, channelsIn } from '../policy/channels.ts';
import { readFacts } from './stored.ts';

/**
 * Loads what the pause offers besides itself into the page that shows it: too much for every guarded
 * page to carry, and of no use before.
 */
export async function loadTools(
  tabId: number | undefined,
  known: readonly SiteAddresses[],
): Promise<void> {
  if (tabId === undefined) return;
  const { settings } = await readFacts();
  await browser.scripting.executeScript({
    target: { tabId },
    func: (channels: readonly Channel[]) =>
      Object.assign(globalThis, { holdfastChannels: channels }),
    args: [channelsIn(sitesWith(known, settings), settings.sites)],
    injectImmediately: true,
  });
  await browser.scripting.executeScript({
    target: { tabId },
    files: ['/pause-tools.js'] as unknown as ScriptPublicPath[],
    injectImmediately: true,
  });
}
