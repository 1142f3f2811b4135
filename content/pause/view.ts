import { mayBeNamesake } from '../../src/contacts/learn.ts';
import { dayAt } from '../../src/days/day.ts';
import { text } from '../../src/locales/text.ts';
import type { Urge } from '../../src/log/urge.ts';
import type { Facts } from '../../src/platform/stored.ts';
import type { Rhythm } from '../../src/policy/breath.ts';
import type { Attempt } from '../../src/policy/decision.ts';
import type { OfferKind } from '../../src/policy/offer-kinds.ts';
import { lastPass, minutesToChoose } from '../../src/policy/pass.ts';
import { isUnread } from '../../src/policy/unread.ts';
import { waitSeconds } from '../../src/policy/wait.ts';
import type { OfferWords } from '../../src/reasons/offer-words.ts';
import { summaryOn } from '../../src/streak/summary.ts';

/** All that the pause shows. Nothing of it names the contact, but a label the user wants there. */
export interface PauseView extends OfferWords {
  /** What is offered, as it is written down: `plan:…`; nothing while there is nothing to offer. */
  readonly offer: string | null;
  readonly offerKind: OfferKind;
  /** Seconds before "continue" becomes available. */
  readonly wait: number;
  /** How long going on may last, the longest last. */
  readonly minutes: readonly number[];
  /** Nothing while nobody is guarded. */
  readonly streakDays: number | undefined;
  /** Urges of today, this one included. */
  readonly urgesToday: number;
  /** Urges held in all, before this one. */
  readonly held: number;
  /** What was said when going on last time, whose time is over. */
  readonly said: { readonly words: string; readonly minutes: number } | undefined;
  /** It came back as the time for it was over: the same attempt, which is counted already. */
  readonly isReturn: boolean;
  readonly label: string | undefined;
  /** Where the attempt is. */
  readonly site: string;
  /** Whose record a letter goes to, by its random key; nothing where nothing is written down. */
  readonly contactId: string | undefined;
  readonly mayBeNamesake: boolean;
  /** Nobody can tell whose thread it is: why there is a pause all the same. */
  readonly isUnread: boolean;
  /** The user told of an urge that was met elsewhere: there is nothing to go on to. */
  readonly isByHand: boolean;
  readonly rhythm: Rhythm;
  /** The breath can be heard. */
  readonly isHeard: boolean;
}

/** A page whose time is over looks again within this; reopening it that soon is the same attempt. */
const RETURN_MS = 5000;

interface Known {
  /** It was let be until now, and the page has not changed since. */
  readonly wasOpen?: boolean;
  /** The urge of this very attempt, where another pause has begun it. */
  readonly again?: Pick<Urge, 'day' | 'moment' | 'outcome'> | undefined;
}

/** What the pause shows for this attempt at `now` (ms), in the user's time zone. */
export function pauseView(
  facts: Facts,
  attempt: Attempt,
  now: number,
  zone: string,
  { wasOpen = false, again }: Known = {},
): PauseView {
  const { contacts, standing, settings, offers } = facts;
  const { surface } = attempt.sighting;
  const today = dayAt(now, zone);
  const { streak, urgesToday, held } = summaryOn(today, contacts, standing);
  const offer =
    offers.find(({ fits }) => fits.length === 0 || fits.includes(surface)) ?? offers[0] ?? breath();
  const ended = [...facts.passes, ...(facts.lastPass ? [facts.lastPass] : [])];
  const before = lastPass(ended, attempt.contact.id, surface, now);
  const isNobodys = isUnread(attempt);
  const isReturn = wasOpen || (before !== undefined && now - before.until < RETURN_MS);
  // The worker may not have come to count it yet.
  const isCounted = again !== undefined && again.moment <= (standing.countedTo ?? again.moment);
  const isAgain = isCounted && !isReturn;
  const others = Math.max(0, urgesToday - (isAgain && again.day === today ? 1 : 0));
  return {
    ...offer,
    offer: offer.key,
    offerKind: offer.kind,
    wait: waitSeconds(settings.waitSeconds, others),
    minutes: minutesToChoose(settings.passMinutes),
    streakDays: streak?.days,
    urgesToday: others + (isNobodys || isReturn ? 0 : 1),
    held: Math.max(0, held - (isAgain && again.outcome === 'held' ? 1 : 0)),
    isReturn,
    said: before && { words: before.words ?? '', minutes: before.minutes ?? 0 },
    label:
      settings.showLabel && !settings.discreet ? attempt.contact.label || undefined : undefined,
    site: attempt.sighting.site,
    contactId: isNobodys ? contacts[0]?.id : attempt.contact.id,
    mayBeNamesake: mayBeNamesake(attempt.by),
    isUnread: isNobodys,
    isByHand: false,
    rhythm: settings.rhythm,
    isHeard: settings.breathSound,
  };
}

/** While there is nothing to offer, or not yet. */
const breath = () =>
  ({
    key: null,
    kind: 'reason',
    why: '',
    line: text('pause.breath'),
    support: text('pause.breathSupport'),
    source: '',
    isLong: false,
  }) as const;
