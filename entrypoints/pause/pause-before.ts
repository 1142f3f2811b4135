import { browser } from 'wxt/browser';
import { recordPause } from '../../content/pause/record-pause.ts';
import { pauseView } from '../../content/pause/view.ts';
import { homeAt } from '../../src/addresses/home-at.ts';
import { readAnyAddress } from '../../src/addresses/read-any-address.ts';
import { isOfSite, type SiteAddresses } from '../../src/addresses/site-addresses.ts';
import { sitesWith } from '../../src/addresses/sites-with.ts';
import { findContact, indexContacts } from '../../src/contacts/match.ts';
import { localZone } from '../../src/days/day.ts';
import { channelOf, openUrge } from '../../src/log/make-urge.ts';
import { reporter } from '../../src/platform/health/report.ts';
import { letThrough, passFor } from '../../src/platform/let-through.ts';
import type { PauseTarget } from '../../src/platform/pause-address.ts';
import { sameAttempt } from '../../src/platform/record/hand-over.ts';
import { isRecorded } from '../../src/platform/record/recording.ts';
import { type Facts, readFacts } from '../../src/platform/stored.ts';
import { openChannel } from '../../src/platform/tabs/open-channel.ts';
import { passesAt } from '../../src/policy/arranged-passes.ts';
import { channelsIn } from '../../src/policy/channels.ts';
import { decide } from '../../src/policy/decision.ts';
import { allowAddress } from '../../src/rings/allow-address.ts';
import { guardedSites, keepRingsInStep } from '../../src/rings/keep-in-step.ts';
import { forgetReload } from '../../src/rings/pause-instead.ts';
import { askOn } from './ask-on.ts';
import { goBack } from './go-back.ts';
import { markUnasked } from './round-again.ts';
import { showHeld } from './show-held.ts';
import { keepUrge, keptUrge, markAnswered } from './target.ts';

/** Long enough to be read at a glance on the way back. */
const HELD_MS = 1100;

/**
 * Asks before an address that one of the outer rings stopped. An address that is no attempt any
 * more (a pass holds, it is arranged, the contact is gone) is gone on to, with the rings first brought
 * in step.
 */
export async function pauseBefore(
  facts: Facts,
  { url, ring }: PauseTarget,
  known: readonly SiteAddresses[],
  place: Element,
  ask = askOn,
): Promise<void> {
  const sites = sitesWith(known, facts.settings);
  const now = Date.now();
  const contacts = indexContacts(facts.contacts, facts.settings.mine);
  const sighting = readAnyAddress(sites, url);
  const attempt = decide(sighting, contacts, passesAt(facts, now, localZone), now);
  if (!attempt) {
    if (markUnasked(url, sessionStorage, now)) {
      const site = sites.find((one) => isOfSite(one, url.hostname));
      return goBack(site && homeAt(site, url.hostname));
    }
    const isSomebody = sighting !== undefined && findContact(contacts, sighting) !== undefined;
    return isSomebody ? goOn(url, known) : goOnUnasked(url, known);
  }

  const zone = localZone();
  const kept = keptUrge(history, attempt);
  const begun = openUrge(attempt, { now, zone, ring, offer: null });
  const again = kept ?? sameAttempt(facts.latest, begun);
  const view = pauseView(facts, attempt, now, zone, { again });
  const opened = { ...begun, offer: view.offer };
  // What comes back as a pass is over was gone through with already.
  const isAgain = kept !== undefined && !view.isReturn;
  const record = recordPause(view, isAgain ? kept : opened, facts, {
    isAgain,
    note: (urge) => keepUrge(history, urge),
  });
  const guarded = await guardedSites(known, facts.settings);
  const channels = channelsIn(guarded);
  const answer = await ask(place, view, record.tell, channels);
  await record.close(answer);
  const channel = channelOf(attempt.sighting.site, answer);
  if (answer.outcome !== 'held') {
    // This page may have stood open for long, and the settings be stricter since.
    const { settings } = await readFacts().catch(() => facts);
    const pass = passFor(attempt, answer, settings.passMinutes, Date.now());
    // Where nothing can be kept, the page that is gone on to asks again.
    await letThrough(attempt, pass, answer.outcome).catch(reporter('pass'));
    if (channel === undefined) return goOn(url, known);
    await keepRingsInStep(known).catch(() => {});
    await openChannel(guarded, channel);
  }
  markAnswered(history);
  const isCounted = answer.outcome === 'held' && !view.isReturn && isRecorded();
  if (isCounted) await showHeld(place, view.held + 1, HELD_MS);
  const site = sites.find(({ id }) => id === attempt.sighting.site);
  return goBack(site && homeAt(site, url.hostname));
}

async function goOn(url: URL, known: readonly SiteAddresses[]): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await forgetReload(tab.id).catch(() => {});
  await keepRingsInStep(known).catch(() => {});
  location.replace(url);
}

/** Nobody is opened by this address any more, or nobody ever was. */
async function goOnUnasked(url: URL, known: readonly SiteAddresses[]): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await allowAddress(url, tab.id).catch(() => {});
  await goOn(url, known);
}
