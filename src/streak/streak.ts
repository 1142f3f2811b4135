import { addDays, type Day, daysBetween } from '../days/day.ts';

export interface Streak {
  /** Whole local days since the last slip, or since no contact began. */
  readonly days: number;
  /** The most days any streak has reached, this one included. */
  readonly longest: number;
  /** Finished days since the start on which there was no slip. */
  readonly held: number;
  /** The day this streak is counted from. */
  readonly since: Day;
}

/**
 * Derived from the log at every look. `slips`: the local days with a slip, in any order, repeats
 * allowed. One of tomorrow's date is today's: whoever flies west over the date line is a day back. A clock
 * set before the start, or a slip recorded further in the future, counts nothing negative.
 */
export function streakOn(today: Day, start: Day, slips: readonly Day[]): Streak {
  const tomorrow = addDays(today, 1);
  const known = slips.map((day) => (day === tomorrow ? today : day));
  const days = [...new Set(known)].filter((day) => day >= start && day <= today).sort();
  const since = days.at(-1) ?? start;
  const edges = [start, ...days, today];
  const runs = edges.slice(1).map((day, at) => daysBetween(edges[at] ?? day, day));
  const finished = days.filter((day) => day < today).length;
  return {
    days: Math.max(0, daysBetween(since, today)),
    longest: Math.max(0, ...runs),
    held: Math.max(0, daysBetween(start, today) - finished),
    since,
  };
}
