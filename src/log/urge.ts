import * as v from 'valibot';
import { DaySchema } from '../contacts/contact.ts';
import { SURFACES } from '../contacts/sighting.ts';

/**
 * - `held`: left, closed, went back, walked away. - `continued`: went through.
 * - `planned`: necessary contact. - `mistaken`: it was not them.
 */
export const OUTCOMES = ['held', 'continued', 'planned', 'mistaken'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const RINGS = ['network', 'document', 'page'] as const;
export type Ring = (typeof RINGS)[number];

/** The record of one attempt. */
export const UrgeSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  /** When the pause opened, ms since the epoch. */
  moment: v.pipe(v.number(), v.minValue(0)),
  /** The user's calendar day at that moment, and the zone it was in. */
  day: DaySchema,
  zone: v.string(),
  contactId: v.string(),
  site: v.string(),
  surface: v.picklist(SURFACES),
  ring: v.picklist(RINGS),
  outcome: v.picklist(OUTCOMES),
  /** Seconds between the pause and the outcome; nothing for a tab that was closed on it. */
  secondsHeld: v.nullable(v.pipe(v.number(), v.minValue(0))),
  /** What for, in the user's words. */
  words: v.pipe(v.string(), v.maxLength(280)),
  /** Which reason was shown. */
  reason: v.nullable(v.string()),
  /** 0 when the pause opened, 1 held, 2 gone through: the higher one counts. */
  revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type Urge = v.InferOutput<typeof UrgeSchema>;
