import { readAddressAmong } from '../../src/addresses/read-any-address.ts';
import { isOnlyAt } from '../../src/addresses/site-part.ts';
import { ANY_SITE } from '../../src/contacts/identity.ts';
import {
  type ContactIndex,
  findContact,
  indexContacts,
  type Match,
} from '../../src/contacts/match.ts';
import type { Sighting } from '../../src/contacts/sighting.ts';
import { localZone } from '../../src/days/day.ts';
import { speak } from '../../src/locales/text.ts';
import { decideRecording } from '../../src/platform/record/recording.ts';
import { type Facts, watchFacts } from '../../src/platform/stored.ts';
import { nextChange, passesAt } from '../../src/policy/arranged-passes.ts';
import { type Attempt, decide } from '../../src/policy/decision.ts';
import { type Pass, withPass } from '../../src/policy/pass.ts';
import { spareWords } from '../pause/spare-words.ts';
import type { Site } from '../sites/site.ts';
import { knownSites } from './known-sites.ts';
import { startNotingPlannedContact } from './note-planned-contact.ts';
import { readFactsInTheEnd } from './read-facts.ts';
import { addressesOf, type SendingSighted, sight, sightSending } from './sight.ts';

/** Neither the page nor a press waits longer for the facts. */
export const FACTS_PATIENCE_MS = 2000;

/** What is longer overflows, and the timer comes at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Decides in the page, from what the page's own copy of the facts says. */
export interface Judge {
  /** Whom an address names, on this page's site or any other that is guarded. */
  read(url: URL): Sighting | undefined;
  /** Whom pressing this element opens, by what the site says of it. */
  readPress(element: Element): Sighting | undefined;
  /** To whom pressing this element sends a message (with `byKey`, the keys that send), and by what. */
  readSending(element: Element, byKey: boolean): SendingSighted | undefined;
  /** Nothing is an attempt before the facts are there, nor on a site that is not guarded. */
  attempt(sighting: Sighting | undefined): Attempt | undefined;
  /** They are open, or about to be: written down where that is arranged. */
  noteOpened(sighting: Sighting | undefined): void;
  /** Who it is, whether a pass covers it or not. */
  match(sighting: Sighting): Match | undefined;
  /** Counts this pass from now on; the storage tells of it a moment later. */
  grant(pass: Pass): void;
  readonly facts: Facts | undefined;
  /** The page's site is turned off, or the browser's permission for it was taken away. */
  readonly isOff: boolean;
  /** After a time in which the page was not told of changes: Firefox keeps them from one that is left. */
  readAgain(): Promise<void>;
  /** Fulfilled once the facts are there. */
  readonly ready: Promise<void>;
}

/**
 * Reads the facts once, unless they were read just now, and follows their changes. `onChange` is called
 * when they are there, after every change, and when a pass ends: all moments to look at the page again.
 */
export function startJudge(
  site: Site,
  onChange: () => void,
  signal: AbortSignal,
  readJustNow?: Facts,
): Judge {
  let facts: Facts | undefined;
  let index: ContactIndex = indexContacts([]);
  const notePlannedContact = startNotingPlannedContact();
  let passEnds: ReturnType<typeof setTimeout> | undefined;
  let sitesAt = knownSites(site, []);
  /** What was read last: the page's own address is asked for again at each look. */
  let lastRead: { href: string; names: Sighting | undefined } | undefined;

  const announce = () => {
    clearTimeout(passEnds);
    const now = Date.now();
    const end = facts && nextChange(facts, now, localZone);
    // A page can clear this timer; then the worker's alarm takes the pass away and we hear of that.
    if (end !== undefined) passEnds = setTimeout(announce, Math.min(end - now, LONGEST_TIMER_MS));
    onChange();
  };
  const take = (now: Facts) => {
    if (signal.aborted) return;
    index = indexContacts(now.contacts, now.settings.mine);
    facts = now;
    sitesAt = knownSites(site, now.addresses);
    lastRead = undefined;
    decideRecording(now.settings);
    speak(now.words ?? spareWords());
    announce();
  };
  watchFacts(take, signal, readFactsInTheEnd);
  signal.addEventListener('abort', () => clearTimeout(passEnds));

  const isOff = (id: string) =>
    facts !== undefined &&
    (!facts.settings.sites.includes(id) ||
      facts.withheld.includes(id) ||
      (id === site.id && isOnlyAt(site, location.hostname, facts.withheld)));
  const isGuarded = (sighting: Sighting) =>
    !isOff(site.id) && (sighting.site === ANY_SITE || !isOff(sighting.site));

  return {
    read(url) {
      const { href } = url;
      if (lastRead?.href !== href) lastRead = { href, names: readAddressAmong(sitesAt, url) };
      return lastRead.names;
    },
    readPress(element) {
      const seen = site.pressed?.(element, addressesOf(site, element.ownerDocument));
      return seen && sight(site, seen);
    },
    readSending: (element, byKey) => sightSending(site, element, byKey),
    attempt(sighting) {
      if (!sighting || !facts || !isGuarded(sighting)) return undefined;
      const now = Date.now();
      return decide(sighting, index, passesAt(facts, now, localZone), now);
    },
    noteOpened(sighting) {
      const { arrangements = [] } = facts?.settings ?? {};
      if (sighting && arrangements.length > 0 && isGuarded(sighting))
        notePlannedContact(sighting, index, arrangements, Date.now());
    },
    match: (sighting) => findContact(index, sighting),
    grant(pass) {
      if (facts) facts = { ...facts, passes: withPass(facts.passes, pass, Date.now()) };
    },
    get facts() {
      return facts;
    },
    get isOff() {
      return isOff(site.id);
    },
    readAgain: () => readFactsInTheEnd().then(take),
    ready: (readJustNow ? Promise.resolve(readJustNow) : readFactsInTheEnd()).then(take),
  };
}
