import type { Stores } from './in-transaction.ts';
import { countInto, type TallyMonth } from './tally.ts';
import { isUrge } from './urge.ts';

/** Counts every tally anew from the urges that can be read: they say nothing that those do not. */
export async function countAnew({ urges, tallies }: Stores): Promise<TallyMonth[]> {
  const months = new Map<string, TallyMonth>();
  for (let cursor = await urges.openCursor(); cursor; cursor = await cursor.continue()) {
    const urge: unknown = cursor.value;
    if (!isUrge(urge)) continue;
    countInto(months, urge);
  }
  await tallies.clear();
  for (const month of months.values()) await tallies.put(month);
  return [...months.values()];
}
