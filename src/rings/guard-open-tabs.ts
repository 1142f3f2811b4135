import { browser } from 'wxt/browser';
import { hostPatterns } from '../addresses/match-pattern.ts';
import type { SiteAddresses } from '../addresses/site-addresses.ts';
import { GUARD_SCRIPT } from './keep-in-step.ts';

/**
 * Puts the guard into tabs that were open before their site was turned on, or that an update left
 * without one; a second guard in the same page steps aside by itself. A tab that refuses (an error
 * page, a tab just closing) is passed over: its next document gets the guard at its start.
 */
export async function guardOpenTabs(sites: readonly SiteAddresses[]): Promise<void> {
  if (sites.length === 0) return;
  const tabs = await browser.tabs.query({ url: sites.flatMap(hostPatterns) });
  await Promise.allSettled(
    tabs.map(({ id }) =>
      id === undefined
        ? undefined
        : browser.scripting.executeScript({
            target: { tabId: id },
            files: [GUARD_SCRIPT],
            injectImmediately: true,
          }),
    ),
  );
}
