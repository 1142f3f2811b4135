import { type Day, withinReason } from '../days/day.ts';
import { daysFrom, type Weekday, weekOf } from '../days/week.ts';
import type { Urge } from '../log/urge.ts';
import { isMet, type Met } from './met.ts';

export interface Week extends Met {
  /** Its first day. */
  readonly week: Day;
  /** How many of its urges said how strong they were, and how strong on average (1 to 5). */
  readonly rated: number;
  readonly strength: number | undefined;
}

/** Every week from the first urge to that of today, also those without urges, the earliest first. */
export function weeklyOf(urges: readonly Urge[], today: Day, first: Weekday): Week[] {
  const weeks = new Map<Day, { urges: number; held: number; rated: number; sum: number }>();
  const weekOfDay = new Map<Day, Day>();
  for (const urge of urges) {
    if (!isMet(urge)) continue;
    const week = weekOfDay.get(urge.day) ?? weekOf(urge.day, first);
    weekOfDay.set(urge.day, week);
    const count = weeks.get(week) ?? { urges: 0, held: 0, rated: 0, sum: 0 };
    count.urges++;
    if (urge.outcome === 'held') count.held++;
    if (urge.strength !== null) {
      count.rated++;
      count.sum += urge.strength;
    }
    weeks.set(week, count);
  }
  const [begin] = [...weeks.keys()].sort();
  if (begin === undefined) return [];
  return daysFrom(weekOf(withinReason(begin), first), weekOf(today, first), 7).map((week) => {
    const { urges: all, held, rated, sum } = weeks.get(week) ?? NOTHING;
    return { week, urges: all, held, rated, strength: rated === 0 ? undefined : sum / rated };
  });
}

const NOTHING = { urges: 0, held: 0, rated: 0, sum: 0 };
