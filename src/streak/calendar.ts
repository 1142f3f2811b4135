import type { Surface } from '../contacts/sighting.ts';
import { type Day, withinReason } from '../days/day.ts';
import { daysFrom } from '../days/week.ts';
import { entriesOf, monthOf, type Tally } from '../log/tally.ts';
import { isSlip } from '../policy/slip.ts';

/** What a day was; where it was several, the first of these. `quiet`: no urge at all. */
export const DAY_KINDS = ['slipped', 'looked', 'held', 'planned', 'quiet'] as const;
export type DayKind = (typeof DAY_KINDS)[number];

/** How many urges of the day were of each kind; mistaken ones are none. */
export interface CalendarDay extends Readonly<Record<Exclude<DayKind, 'quiet'>, number>> {
  readonly day: Day;
  readonly kind: DayKind;
}

export interface CalendarMonth {
  /** `2026-11` */
  readonly month: string;
  /** Those from the start to today, the earliest first. */
  readonly days: readonly CalendarDay[];
}

/**
 * Every month from the start (or the first urge, where that is earlier) to today, the latest first,
 * by the user's own rule of what is a slip.
 */
export function calendarOf(
  tallies: readonly Tally[],
  { start, today, slipSurfaces }: { start: Day; today: Day; slipSurfaces: readonly Surface[] },
): CalendarMonth[] {
  const byDay = Map.groupBy(tallies, ({ day }) => day);
  const first = [start, ...byDay.keys()].reduce((least, day) => (day < least ? day : least));
  const days = daysFrom(withinReason(first), today).map((day) =>
    calendarDay(day, byDay.get(day) ?? [], slipSurfaces),
  );
  return [...Map.groupBy(days, ({ day }) => monthOf(day))]
    .map(([month, ofMonth]) => ({ month, days: ofMonth }))
    .reverse();
}

function calendarDay(
  day: Day,
  tallies: readonly Tally[],
  slipSurfaces: readonly Surface[],
): CalendarDay {
  const counts = { slipped: 0, looked: 0, held: 0, planned: 0 };
  for (const entry of tallies.flatMap(entriesOf)) {
    const { outcome, count } = entry;
    if (outcome === 'held' || outcome === 'planned') counts[outcome] += count;
    else if (outcome === 'continued')
      counts[isSlip(entry, slipSurfaces) ? 'slipped' : 'looked'] += count;
  }
  const kind = DAY_KINDS.find((one) => one !== 'quiet' && counts[one] > 0) ?? 'quiet';
  return { day, kind, ...counts };
}
