import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { hostPatterns } from '../addresses/match-pattern.ts';
import type { SiteAddresses } from '../addresses/site-addresses.ts';
import { guardScripts } from './apply-scripts.ts';

const PATIENCE_MS = 5000;

/**
 * Puts the guard into tabs that were open before their site was turned on, or that an update left
 * without one; a second guard in the same page steps aside by itself. A tab that refuses (an error
 * page, a tab just closing) is passed over: its next document gets the guard at its start. So is one
 * that does not answer (a question of its page's is up): it gets the guard when it does.
 */
export async function guardOpenTabs(sites: readonly SiteAddresses[]): Promise<void> {
  const guardTabs = async (site: SiteAddresses) => {
    const tabs = await browser.tabs.query({ url: hostPatterns(site) });
    const later = new Promise((done) => setTimeout(done, PATIENCE_MS));
    await Promise.allSettled(
      tabs.map(({ id: tabId }) =>
        tabId === undefined
          ? undefined
          : Promise.race([
              later,
              browser.scripting.executeScript({
                target: { tabId },
                files: guardScripts(site) as ScriptPublicPath[],
                injectImmediately: true,
              }),
            ]),
      ),
    );
  };
  await Promise.all(sites.map(guardTabs));
}
