import { hourAt } from '../days/day.ts';
import { weekdayOf } from '../days/week.ts';
import type { Urge } from '../log/urge.ts';

/** Urges that were met, and how many of them were held. */
export interface Met {
  readonly urges: number;
  readonly held: number;
}

/** Held or gone through with; what was planned or mistaken was no urge. */
export const isMet = ({ outcome }: Pick<Urge, 'outcome'>): boolean =>
  outcome === 'held' || outcome === 'continued';

export const met = (urges: readonly Pick<Urge, 'outcome'>[]): Met => {
  let all = 0;
  let held = 0;
  for (const urge of urges) {
    if (isMet(urge)) all++;
    if (urge.outcome === 'held') held++;
  }
  return { urges: all, held };
};

/** From 0 to 1; nothing where there is nothing to share. */
export const heldRate = ({ urges, held }: Met): number | undefined =>
  urges === 0 ? undefined : held / urges;

export interface MetOf<Key> extends Met {
  readonly key: Key;
}

/** The urges that were met, by what they have in common, the most first; `null` is left out. */
export function metBy<Key extends string>(
  urges: readonly Urge[],
  keyOf: (urge: Urge) => Key | null,
): MetOf<Key>[] {
  const counts = new Map<Key, { urges: number; held: number }>();
  for (const urge of urges) {
    const key = isMet(urge) ? keyOf(urge) : null;
    if (key === null) continue;
    const count = counts.get(key) ?? { urges: 0, held: 0 };
    count.urges++;
    if (urge.outcome === 'held') count.held++;
    counts.set(key, count);
  }
  return [...counts].map(([key, count]) => ({ key, ...count })).sort((a, b) => b.urges - a.urges);
}

/** What was met in each hour (0 to 23) of each weekday (1 Monday … 7 Sunday): `[weekday - 1][hour]`. */
export function metByHour(urges: readonly Urge[]): Met[][] {
  const hours = Array.from({ length: 7 }, () =>
    Array.from({ length: 24 }, () => ({ urges: 0, held: 0 })),
  );
  const weekdays = new Map<string, number>();
  for (const urge of urges) {
    if (!isMet(urge)) continue;
    const weekday = weekdays.get(urge.day) ?? weekdayOf(urge.day);
    weekdays.set(urge.day, weekday);
    const cell = hours[weekday - 1]?.[hourAt(urge.moment, urge.zone)];
    if (!cell) continue;
    cell.urges++;
    if (urge.outcome === 'held') cell.held++;
  }
  return hours;
}

export const together = (all: readonly Met[]): Met =>
  all.reduce((sum, { urges, held }) => ({ urges: sum.urges + urges, held: sum.held + held }), {
    urges: 0,
    held: 0,
  });
