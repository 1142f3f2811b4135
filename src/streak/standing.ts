import type { Day } from '../days/day.ts';
import { countOutcomes, entriesOf, slipDays, type Tally } from '../log/tally.ts';
import type { Urge } from '../log/urge.ts';
import type { Settings } from '../policy/settings.ts';
import { isSlip } from '../policy/slip.ts';

/**
 * What the log comes to, for the pause, which cannot read the log inside a page, and for the popup,
 * which shall not wait for it. Facts, not figures: days are counted from them when they are looked at.
 */
export interface Standing {
  /** The local days on which there was a slip by the user's rule, the earliest first. */
  readonly slips: readonly Day[];
  /** Urges of all time, and how many of them were held; planned and mistaken ones are none. */
  readonly urges: number;
  readonly held: number;
  /** Those that were gone through with and, by the rule, broke nothing. */
  readonly looks: number;
  /** The local day on which this was counted, and its urges. */
  readonly day: Day;
  readonly urgesThen: number;
  readonly heldThen: number;
  /** What was offered last, the latest last: `reason:peace`, `letter`. */
  readonly offers: readonly string[];
  /** The moment of the latest urge that is counted, ms; older versions did not say it. */
  readonly countedTo?: number;
}

export const NO_STANDING: Standing = {
  slips: [],
  urges: 0,
  held: 0,
  looks: 0,
  day: '1970-01-01',
  urgesThen: 0,
  heldThen: 0,
  offers: [],
};

/** How things stand today by this rule, from all tallies and the latest urges, the latest last. */
export function standingOn(
  today: Day,
  { slipSurfaces }: Settings,
  tallies: readonly Tally[],
  latest: readonly Urge[],
): Standing {
  const all = countOutcomes(tallies);
  const now = countOutcomes(tallies.filter(({ day }) => day === today));
  const slips = tallies
    .flatMap(entriesOf)
    .filter((entry) => isSlip(entry, slipSurfaces))
    .reduce((sum, { count }) => sum + count, 0);
  return {
    slips: [...new Set(slipDays(tallies, slipSurfaces))].sort(),
    urges: all.held + all.continued,
    held: all.held,
    looks: all.continued - slips,
    day: today,
    urgesThen: now.held + now.continued,
    heldThen: now.held,
    offers: latest.flatMap(({ offer }) => (offer === null ? [] : [offer])),
    countedTo: latest.at(-1)?.moment ?? 0,
  };
}
