import type { LogDatabase } from './database.ts';
import type { Letter } from './letter.ts';
import { monthOf, type Tally, tallied, talliesIn } from './tally.ts';
import type { Urge } from './urge.ts';

/**
 * Writes these urges, all or none. An urge that is there already with the same or a later revision
 * stays as it is, so a record handed over twice is still one.
 */
export async function recordUrges(log: LogDatabase, urges: readonly Urge[]): Promise<void> {
  const transaction = log.transaction(['urges', 'tallies'], 'readwrite', { durability: 'strict' });
  const stores = {
    urges: transaction.objectStore('urges'),
    tallies: transaction.objectStore('tallies'),
  };
  const count = async (urge: Urge, by: 1 | -1) => {
    const { day, contactId } = urge;
    const month = monthOf(day);
    const before = await stores.tallies.get([month, contactId]);
    await stores.tallies.put(tallied(before ?? { month, contactId, days: {} }, urge, by));
  };
  try {
    for (const urge of urges) {
      const before = await stores.urges.get(urge.id);
      if (before && before.revision >= urge.revision) continue;
      if (before) await count(before, -1);
      await stores.urges.put(urge);
      await count(urge, 1);
    }
  } catch (error) {
    await takeBack(transaction);
    throw error;
  }
  await transaction.done;
}

/** Undoes what was written so far. The database has done so by itself when it was at fault. */
async function takeBack(transaction: { abort(): void; done: Promise<void> }): Promise<void> {
  const done = transaction.done.catch(() => {});
  try {
    transaction.abort();
  } catch {}
  await done;
}

/** Keeps these letters, each in its latest state. */
export async function recordLetters(log: LogDatabase, letters: readonly Letter[]): Promise<void> {
  const transaction = log.transaction('letters', 'readwrite', { durability: 'strict' });
  for (const letter of letters) {
    const before = await transaction.store.get(letter.id);
    if (!before || before.savedAt < letter.savedAt) await transaction.store.put(letter);
  }
  await transaction.done;
}

/** Every letter, the earliest first. */
export const allLetters = (log: LogDatabase): Promise<Letter[]> =>
  log.getAllFromIndex('letters', 'moment');

/** Every urge, the earliest first. */
export const allUrges = (log: LogDatabase): Promise<Urge[]> =>
  log.getAllFromIndex('urges', 'moment');

/** The tallies of every day there was an urge. */
export const allTallies = async (log: LogDatabase): Promise<Tally[]> =>
  (await log.getAll('tallies')).flatMap(talliesIn);

/** The latest urges, the latest last. */
export async function latestUrges(log: LogDatabase, count: number): Promise<Urge[]> {
  const found: Urge[] = [];
  let cursor = await log.transaction('urges').store.index('moment').openCursor(null, 'prev');
  while (cursor && found.length < count) {
    found.unshift(cursor.value);
    cursor = await cursor.continue();
  }
  return found;
}
