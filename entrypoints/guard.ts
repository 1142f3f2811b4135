import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startGuard } from '../content/guard/guard.ts';
import { everybodyIn } from '../content/guard/look.ts';
import { readFactsInTheEnd } from '../content/guard/read-facts.ts';
import { ourOwn } from '../content/our-own.ts';
import { clearLeftOver } from '../content/pause/left-over.ts';
import type { Site } from '../content/sites/site.ts';
import { homeAt } from '../src/addresses/home-at.ts';
import { isOfSite, isOwnSite } from '../src/addresses/site-addresses.ts';
import { isStored } from '../src/contacts/identity.ts';
import { askerOf } from '../src/platform/calls/asker.ts';
import { sharedSitesAt } from '../src/platform/shared-sites.ts';
import type { Facts } from '../src/platform/stored.ts';
import type { TabReading } from '../src/platform/tabs/tab-reading.ts';

/**
 * One guard for each document, kept where a second injection finds it: a live one stays, one that an
 * update of the extension left behind steps aside. Not a WXT content script: those tell the page of
 * themselves with a message that any site can read.
 */
export default defineUnlistedScript(() => {
  const site = ourOwn('holdfastSite');
  if (site) return guard(atThisServer(site));
  // What is known of a site that the user added stands among the facts.
  readFactsInTheEnd().then(
    (facts) => {
      const own = sharedSitesAt(facts.addresses)(location.hostname).find(isOwnSite);
      if (own) guard(own, facts);
    },
    () => {},
  );
});

/** The script of a site with many servers is registered on those that the user added, too. */
const atThisServer = (site: Site): Site =>
  site.isFederated ? { ...site, hosts: [...site.hosts, location.hostname] } : site;

function guard(site: Site, facts?: Facts): void {
  if (!isOfSite(site, location.hostname)) return;
  const before = ourOwn('holdfastGuard');
  if (ourOwn('holdfastStopped') || before?.isAlive()) return;
  before?.stop();
  if (import.meta.env.FIREFOX && clearLeftOver(document, homeAt(site, location.hostname))) return;

  const ended = new AbortController();
  globalThis.holdfastGuard = {
    isAlive: () => !ended.signal.aborted && browser.runtime?.id !== undefined,
    stop: () => ended.abort(),
  };
  const { look } = startGuard(window, site, ended, facts);
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (message === 'look' && askerOf(sender)?.rank === 'own') respond(readingOf(look()));
    return undefined;
  });
}

function readingOf(look: ReturnType<ReturnType<typeof startGuard>['look']>): TabReading {
  return {
    isLost: look.isLost,
    isLate: look.isLate,
    people: everybodyIn(look)
      .map(({ identities }) => identities.filter(isStored))
      .filter((identities) => identities.length > 0),
  };
}
