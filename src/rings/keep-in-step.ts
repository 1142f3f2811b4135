import { browser } from 'wxt/browser';
import type { SiteAddresses } from '../addresses/site-addresses.ts';
import { hostsBeyond } from '../addresses/site-part.ts';
import { sitesWith } from '../addresses/sites-with.ts';
import { withoutMine } from '../contacts/contact.ts';
import { localZone } from '../days/day.ts';
import { isAwayFromLog } from '../platform/away-from-log.ts';
import { noteBeyondRules } from '../platform/beyond-rules.ts';
import { sendErrand } from '../platform/calls/errand.ts';
import { eachByItself } from '../platform/each-by-itself.ts';
import { inTurn } from '../platform/in-turn.ts';
import { permittedPart } from '../platform/permissions/permitted.ts';
import { shareSite } from '../platform/shared-sites.ts';
import { type Facts, KEYS, readFacts } from '../platform/stored.ts';
import { passesAt } from '../policy/arranged-passes.ts';
import type { Settings } from '../policy/settings.ts';
import { isSame } from '../same.ts';
import { applyRules, holdsRules } from './apply-rules.ts';
import { applyScripts, holdsScripts } from './apply-scripts.ts';
import { networkRules } from './network-rules.ts';
import type { RingScope } from './scope.ts';

/**
 * Brings the network and document rings, and the page ring's registration, in step with contacts,
 * sites (the known ones and the user's own), permissions, passes and arrangements. Runs one at a
 * time over the whole extension and, when nothing changed, changes nothing. Where the
 * locks are others (`isAwayFromLog`) it is left to the worker.
 */
export async function keepRingsInStep(known: readonly SiteAddresses[]): Promise<void> {
  if (isAwayFromLog()) await sendErrand('rings');
  else await inTurn('rings', () => bringInStep(known));
}

/** Whether the browser holds just those rules and scripts now. Changes nothing. */
export async function areRingsInStep(known: readonly SiteAddresses[]): Promise<boolean> {
  const scope = await scopeOf(await readFacts(), known);
  return (await holdsScripts(scope)) && (await holdsRules(networkRules(scope)));
}

async function scopeOf(facts: Facts, known: readonly SiteAddresses[]): Promise<RingScope> {
  const { settings } = facts;
  const now = Date.now();
  return {
    contacts: withoutMine(facts.contacts, settings.mine),
    passes: passesAt(facts, now, localZone),
    sites: await guardedSites(known, settings),
    now,
  };
}

async function bringInStep(known: readonly SiteAddresses[]): Promise<void> {
  const facts = await readFacts();
  const scope = await scopeOf(facts, known);
  // What one ring is refused must not keep the others from their place.
  await eachByItself([
    () => shareSites(facts, known, scope.sites),
    () => applyScripts(scope),
    async () => noteBeyondRules(await applyRules(networkRules(scope))),
  ]);
}

/**
 * Tells the pages what addresses of the other guarded sites look like: a link on one site may lead
 * to the contact on another. And which sites and hosts are on in vain: a guard that is in a page stays
 * there when its permission is taken away.
 */
async function shareSites(
  facts: Facts,
  known: readonly SiteAddresses[],
  sites: readonly SiteAddresses[],
): Promise<void> {
  const addresses = sites.map(shareSite);
  const withheld = sitesWith(known, facts.settings)
    .filter(({ id }) => facts.settings.sites.includes(id))
    .flatMap((site) => {
      const part = sites.find(({ id }) => id === site.id);
      return part ? hostsBeyond(site, part) : [site.id];
    });
  if (!isSame(facts.addresses, addresses, 'in order') || !isSame(facts.withheld, withheld))
    await browser.storage.local.set({ [KEYS.addresses]: addresses, [KEYS.withheld]: withheld });
}

/** The known sites and the user's own that are turned on, as far as the browser permits them. */
export const guardedSites = (
  known: readonly SiteAddresses[],
  settings: Settings,
): Promise<SiteAddresses[]> => guardedAmong(sitesWith(known, settings), settings.sites);

/** The sites that are turned on and whose permission the browser has given. */
export async function guardedAmong<S extends SiteAddresses>(
  all: readonly S[],
  turnedOn: readonly string[],
): Promise<S[]> {
  const wanted = all.filter(({ id }) => turnedOn.includes(id));
  const permitted = await Promise.all(wanted.map(permittedPart));
  return permitted.filter((site) => site !== undefined);
}
