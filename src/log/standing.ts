import * as v from 'valibot';
import { type Contact, DaySchema } from '../contacts/contact.ts';
import type { Settings } from '../policy/settings.ts';
import type { Day } from '../streak/day.ts';
import { streakOn } from '../streak/streak.ts';
import { countOutcomes, slipDays, type Tally } from './tally.ts';
import type { Urge } from './urge.ts';

/**
 * What the pause shows of the log, which it cannot read itself inside a page. Facts, not figures:
 * the streak is counted from `since` on the day it is looked at.
 */
export const StandingSchema = v.object({
  since: v.nullable(DaySchema),
  /** The latest day with urges, and how many it had: planned and mistaken ones are none. */
  day: DaySchema,
  attempts: v.number(),
  held: v.number(),
  /** Ids of the reasons last shown, the latest last. */
  reasons: v.array(v.string()),
});
export type Standing = v.InferOutput<typeof StandingSchema>;

export const NO_STANDING: Standing = {
  since: null,
  day: '1970-01-01',
  attempts: 0,
  held: 0,
  reasons: [],
};

/** The first day of no contact with anybody, or nothing without contacts. */
export const startOf = (contacts: readonly Contact[]): Day | undefined =>
  contacts.map(({ startDay }) => startDay).sort()[0];

export function standingOn(
  today: Day,
  contacts: readonly Contact[],
  { slipSurfaces }: Settings,
  tallies: readonly Tally[],
  latest: readonly Urge[],
): Standing {
  const start = startOf(contacts);
  const { held, continued } = countOutcomes(tallies.filter(({ day }) => day === today));
  return {
    since: start ? streakOn(today, start, slipDays(tallies, slipSurfaces)).since : null,
    day: today,
    attempts: held + continued,
    held,
    reasons: latest.flatMap(({ reason }) => (reason === null ? [] : [reason])),
  };
}
