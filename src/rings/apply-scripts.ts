import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import { hostPatterns } from '../addresses/match-pattern.ts';
import { isOwnSite, type SiteAddresses } from '../addresses/site-addresses.ts';
import { eachByItself } from '../platform/each-by-itself.ts';
import { isSame } from '../same.ts';
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
  const { present, gone, missing } = await compare(scope);
  if (gone.length > 0)
    await browser.scripting.unregisterContentScripts({ ids: gone.map(({ id }) => id) });
  await eachByItself(
    missing.map(
      (script) => () =>
        register(
          script as Script,
          present.find(({ id }) => id === script.id),
        ),
    ),
  );
}

/** Whether they are registered as they should be. */
export async function holdsScripts(scope: RingScope): Promise<boolean> {
  const { gone, missing } = await compare(scope);
  return gone.length + missing.length === 0;
}

/** What is registered, what of it is wanted no more, and what is not there or not as it should be. */
async function compare(scope: RingScope) {
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
  const gone = present.filter(({ id }) => !wanted.some((script) => script.id === id));
  return { present, gone, missing: wanted.filter((script) => !isCurrent(script)) };
}

/**
 * Registers it anew, since an update in Firefox keeps exclusions that were taken away. What the
 * browser refuses leaves the old one in its place.
 */
async function register(script: Script, old: Script | undefined): Promise<void> {
  if (old) await browser.scripting.unregisterContentScripts({ ids: [old.id] });
  try {
    await browser.scripting.registerContentScripts([script]);
  } catch (error) {
    if (old) await browser.scripting.registerContentScripts([old]);
    throw error;
  }
}

const placesOf = ({ matches = [], excludeMatches = [] }: Places) => ({ matches, excludeMatches });

interface Places {
  readonly matches?: readonly string[] | undefined;
  readonly excludeMatches?: readonly string[] | undefined;
}
