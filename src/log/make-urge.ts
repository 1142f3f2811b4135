import type { Attempt } from '../policy/decision.ts';
import { dayAt } from '../streak/day.ts';
import type { Outcome, Ring, Urge } from './urge.ts';

/** How a pause ended, and the words that were given. */
export interface Answer {
  readonly outcome: Outcome;
  readonly words: string;
}

/** The record as the pause opens: held, until the user says otherwise. `now` in ms. */
export function openUrge(
  { contact, sighting }: Attempt,
  at: { now: number; zone: string; ring: Ring; reason: string | null },
): Urge {
  return {
    id: crypto.randomUUID(),
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
    reason: at.reason,
    revision: 0,
  };
}

/**
 * The record once the outcome is known. Two tabs may show the pause of one attempt: what was gone
 * through with outranks what was held, whichever is written first.
 */
export function closeUrge(urge: Urge, { outcome, words }: Answer, now: number): Urge {
  return {
    ...urge,
    outcome,
    words: words.trim().slice(0, 280),
    secondsHeld: Math.max(0, Math.round((now - urge.moment) / 100) / 10),
    revision: outcome === 'held' ? 1 : 2,
  };
}
