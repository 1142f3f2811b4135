import type { LogDatabase } from './database.ts';
import { isTallyMonth, monthOf } from './tally.ts';

const HOUR = 3_600_000;

/** Takes every urge of this local day out of the log, and its tallies, all or none. */
export async function removeDay(log: LogDatabase, day: string): Promise<void> {
  const transaction = log.transaction(['urges', 'tallies'], 'readwrite', { durability: 'strict' });
  // A local day begins up to 14 hours before that of UTC, and ends up to 12 after it.
  const begin = Date.parse(`${day}T00:00:00Z`);
  const around = IDBKeyRange.bound(begin - 15 * HOUR, begin + 37 * HOUR);
  let cursor = await transaction.objectStore('urges').index('moment').openCursor(around);
  while (cursor) {
    if (cursor.value.day === day) await cursor.delete();
    cursor = await cursor.continue();
  }
  const tallies = transaction.objectStore('tallies');
  for (const month of await tallies.getAll(IDBKeyRange.bound([monthOf(day)], [monthOf(day), []]))) {
    // Whoever reads it next counts all of them anew.
    if (!isTallyMonth(month)) continue;
    const { [day]: _, ...days } = month.days;
    await tallies.put({ ...month, days });
  }
  await transaction.done;
}

/** Takes every urge to contact this person out of the log, and their tallies, all or none. */
export async function removeHistory(log: LogDatabase, contactId: string): Promise<void> {
  const transaction = log.transaction(['urges', 'tallies'], 'readwrite', { durability: 'strict' });
  let cursor = await transaction.objectStore('urges').openCursor();
  while (cursor) {
    if (cursor.value.contactId === contactId) await cursor.delete();
    cursor = await cursor.continue();
  }
  const tallies = transaction.objectStore('tallies');
  for (const key of await tallies.getAllKeys()) if (key[1] === contactId) await tallies.delete(key);
  await transaction.done;
}
