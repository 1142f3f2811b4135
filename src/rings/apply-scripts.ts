import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import { hostPatterns } from '../addresses/match-pattern.ts';
import { isOwnSite, type SiteAddresses } from '../addresses/site-addresses.ts';
import { isSame } from '../platform/same.ts';
import { documentMatches } from './document-matches.ts';
import type { RingScope } from './scope.ts';

const STOP_SCRIPT = '/stop.js';

/**
 * What is loaded into a site's pages: what is known of the site, then the guard that works with it.
 * Of a site that the user added nothing is known but its addresses, which are among the facts.
 */
export const guardScripts = (site: SiteAddresses): string[] =>
  isOwnSite(site) ? ['/guard.js'] : [`/sites/${site.id}.js`, '/guard.js'];

type Script = Browser.scripting.RegisteredContentScript;

/** Registers the document ring and each site's guard, where they are not as they should be. */
export async function applyScripts(scope: RingScope): Promise<void> {
  const common = { runAt: 'document_start', persistAcrossSessions: true } as const;
  const wanted = [
    { ...common, id: 'stop', js: [STOP_SCRIPT], ...documentMatches(scope) },
    ...scope.sites.map((site) => ({
      ...common,
      id: `guard ${site.id}`,
      js: guardScripts(site),
      matches: hostPatterns(site),
      excludeMatches: [],
    })),
  ].filter(({ matches }) => matches.length > 0);

  const present = await browser.scripting.getRegisteredContentScripts();
  const isCurrent = (script: (typeof wanted)[number]) => {
    const registered = present.find(({ id }) => id === script.id);
    return registered !== undefined && isSame(placesOf(registered), placesOf(script));
  };
  const outdated = present.filter(
    ({ id }) => !wanted.some((script) => script.id === id && isCurrent(script)),
  );
  // Registered anew, not updated: an update in Firefox keeps exclusions that were taken away.
  if (outdated.length > 0)
    await browser.scripting.unregisterContentScripts({ ids: outdated.map(({ id }) => id) });
  const missing = wanted.filter((script) => !isCurrent(script));
  if (missing.length > 0) await browser.scripting.registerContentScripts(missing as Script[]);
}

const placesOf = ({ matches = [], excludeMatches = [] }: Places) => ({ matches, excludeMatches });

interface Places {
  readonly matches?: readonly string[] | undefined;
  readonly excludeMatches?: readonly string[] | undefined;
}
