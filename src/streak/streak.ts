import { type Day, daysBetween } from '../days/day.ts';

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
 * allowed. A clock set before the start, or a slip recorded in the future, counts nothing negative.
 */
export function streakOn(today: Day, start: Day, slips: readonly Day[]): Streak {
  const days = [...new Set(slips)].filter((day) => day >= start && day <= today).sort();
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
