import type { Contact } from '../contacts/contact.ts';
import { startOf } from '../log/standing.ts';
import { countOutcomes, slipDays, type Tally } from '../log/tally.ts';
import type { Settings } from '../policy/settings.ts';
import type { Day } from './day.ts';
import { type Streak, streakOn } from './streak.ts';

/** How things stand, for the popup. What was planned or mistaken is no urge that was given in to. */
export interface Summary {
  /** Nothing while nobody is guarded. */
  readonly streak: Streak | undefined;
  readonly held: number;
  readonly urges: number;
  readonly heldToday: number;
  readonly urgesToday: number;
}

export function summaryOn(
  today: Day,
  contacts: readonly Contact[],
  { slipSurfaces }: Settings,
  tallies: readonly Tally[],
): Summary {
  const start = startOf(contacts);
  const all = countOutcomes(tallies);
  const now = countOutcomes(tallies.filter(({ day }) => day === today));
  return {
    streak: start ? streakOn(today, start, slipDays(tallies, slipSurfaces)) : undefined,
    held: all.held,
    urges: all.held + all.continued,
    heldToday: now.held,
    urgesToday: now.held + now.continued,
  };
}
