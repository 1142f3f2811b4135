import { dayAt } from '../days/day.ts';
import { newId } from '../new-id.ts';
import type { Attempt } from '../policy/decision.ts';
import type { Outcome } from '../policy/outcome.ts';
import {
  LONGEST_WORDS,
  nextRevision,
  REVISIONS,
  type Ring,
  revisionKind,
  type Urge,
} from './urge.ts';

/** What the user told on the pause, besides how it ended. */
export type Details = Partial<
  Pick<Urge, 'offer' | 'feeling' | 'strength' | 'minutes' | 'purpose'>
> & {
  /** The site that planned contact is to take place on. */
  readonly channel?: string;
};

/** How a pause ended, and the words that were given. */
export interface Answer extends Details {
  readonly outcome: Outcome;
  readonly words: string;
}

/** The site that planned contact is to take place on, where that is another than the attempt's. */
export const channelOf = (site: string, { outcome, channel }: Answer): string | undefined =>
  outcome === 'planned' && channel !== site ? channel : undefined;

/** The record as the pause opens: held, until the user says otherwise. `now` in ms. */
export function openUrge(
  {
    contact,
    sighting,
  }: {
    contact: Pick<Attempt['contact'], 'id'>;
    sighting: Pick<Attempt['sighting'], 'site' | 'surface'>;
  },
  at: { now: number; zone: string; ring: Ring; offer: string | null },
): Urge {
  return {
    id: newId(),
    moment: at.now,
    day: dayAt(at.now, at.zone),
    zone: at.zone,
    contactId: contact.id,
    site: sighting.site,
    surface: sighting.surface,
    ring: at.ring,
    outcome: 'held',
    secondsHeld: null,
    words: '',
    offer: at.offer,
    feeling: null,
    strength: null,
    minutes: null,
    purpose: null,
    note: '',
    revision: REVISIONS.opened,
  };
}

/** The record with what was felt, while the pause is still up or, where it could not be left, again. */
export const feltUrge = (urge: Urge, { channel: _, ...details }: Details): Urge => ({
  ...urge,
  ...details,
  revision: nextRevision(urge.revision, revisionKind(urge.revision)),
});

/**
 * The record once the outcome is known, at `now` (ms). Two tabs may show the pause of one attempt: what
 * was gone through with outranks what was held, whichever is written first. What ends anew, since the
 * page could not be left, ends as it was told last. A pause that stood open over midnight is gone
 * through with on the day of going on: the streak begins there.
 */
export function closeUrge(urge: Urge, answer: Answer, now: number, zone: string): Urge {
  const { outcome, words, channel: _, ...details } = answer;
  const channel = channelOf(urge.site, answer);
  const today = dayAt(now, zone);
  const isThroughLater = (outcome === 'continued' || outcome === 'planned') && today > urge.day;
  return {
    ...urge,
    ...details,
    ...(isThroughLater && { moment: now, day: today, zone }),
    ...(channel !== undefined && ({ site: channel, surface: 'chat' } as const)),
    outcome,
    purpose: outcome === 'planned' ? (details.purpose ?? urge.purpose) : null,
    words: words.trim().slice(0, LONGEST_WORDS),
    secondsHeld: Math.max(0, Math.round((now - urge.moment) / 100) / 10),
    revision: nextRevision(urge.revision, outcome === 'held' ? REVISIONS.held : REVISIONS.through),
  };
}
