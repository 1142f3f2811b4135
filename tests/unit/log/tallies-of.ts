import {
  monthOf,
  type Tally,
  type TallyMonth,
  tallied,
  talliesIn,
} from '../../../src/log/tally.ts';
import type { Urge } from '../../../src/log/urge.ts';

/** The months of these urges, counted from nothing. */
function monthsOf(urges: readonly Urge[]): TallyMonth[] {
  const months = new Map<string, TallyMonth>();
  for (const urge of urges) {
    const [month, { contactId }] = [monthOf(urge.day), urge];
    const key = JSON.stringify([month, contactId]);
    months.set(key, tallied(months.get(key) ?? { month, contactId, days: {} }, urge, 1));
  }
  return [...months.values()];
}

export const talliesOf = (urges: readonly Urge[]): Tally[] => monthsOf(urges).flatMap(talliesIn);
