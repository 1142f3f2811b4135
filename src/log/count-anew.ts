import { monthOf, type TallyMonth, tallied } from './tally.ts';
import { isUrge } from './urge.ts';
import type { Stores } from './writing.ts';

/** Counts every tally anew from the urges that can be read: they say nothing that those do not. */
export async function countAnew({ urges, tallies }: Stores): Promise<TallyMonth[]> {
  const months = new Map<string, TallyMonth>();
  for (let cursor = await urges.openCursor(); cursor; cursor = await cursor.continue()) {
    const urge: unknown = cursor.value;
    if (!isUrge(urge)) continue;
    const [month, { contactId }] = [monthOf(urge.day), urge];
    const key = JSON.stringify([month, contactId]);
    months.set(key, tallied(months.get(key) ?? { month, contactId, days: {} }, urge, 1));
  }
  await tallies.clear();
  for (const month of months.values()) await tallies.put(month);
  return [...months.values()];
}
