import { countAnew } from './count-anew.ts';
import type { LogDatabase } from './database.ts';
import { inTransaction } from './in-transaction.ts';
import { isLetter, type Letter } from './letter.ts';
import { isTallyMonth, type Tally, talliesIn } from './tally.ts';
import { isUrge, type Urge } from './urge.ts';

// What is damaged is passed over and left where it is: one record must not take all others with it.

/** Every letter, the earliest first. */
export const allLetters = async (log: LogDatabase): Promise<Letter[]> =>
  (await log.getAllFromIndex('letters', 'moment')).filter(isLetter);

/** Every urge, the earliest first. */
export const allUrges = async (log: LogDatabase): Promise<Urge[]> =>
  (await log.getAllFromIndex('urges', 'moment')).filter(isUrge);

/** Whether there is an urge with this id, be it damaged. */
export const isInLog = async (log: LogDatabase, id: string): Promise<boolean> =>
  (await log.count('urges', id)) > 0;

/** The tallies of every day there was an urge. Where one of them is damaged all are counted anew. */
export async function allTallies(log: LogDatabase): Promise<Tally[]> {
  const stored = await log.getAll('tallies');
  const sound = stored.every(isTallyMonth) ? stored : await inTransaction(log, countAnew);
  return sound.flatMap(talliesIn);
}

/** The latest urges, the latest last; `until` (ms): of those that are no later. */
export async function latestUrges(
  log: LogDatabase,
  count: number,
  until?: number,
): Promise<Urge[]> {
  const found: Urge[] = [];
  const range = until === undefined ? null : IDBKeyRange.upperBound(until);
  let cursor = await log.transaction('urges').store.index('moment').openCursor(range, 'prev');
  while (cursor && found.length < count) {
    if (isUrge(cursor.value)) found.unshift(cursor.value);
    cursor = await cursor.continue();
  }
  return found;
}
