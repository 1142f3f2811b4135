import type { LogDatabase } from './database.ts';
import { inTransaction } from './in-transaction.ts';
import { isTallyMonth, monthOf } from './tally.ts';

const HOUR = 3_600_000;

/** Takes every urge of this local day out of the log, and its tallies, all or none. */
export const removeDay = (log: LogDatabase, day: string): Promise<void> =>
  inTransaction(log, async ({ urges, tallies }) => {
    // A local day begins up to 14 hours before that of UTC, and ends up to 12 after it.
    const begin = Date.parse(`${day}T00:00:00Z`);
    const around = IDBKeyRange.bound(begin - 15 * HOUR, begin + 37 * HOUR);
    let cursor = await urges.index('moment').openCursor(around);
    while (cursor) {
      if (cursor.value.day === day) await cursor.delete();
      cursor = await cursor.continue();
    }
    const ofMonth = IDBKeyRange.bound([monthOf(day)], [monthOf(day), []]);
    for (const month of await tallies.getAll(ofMonth)) {
      // Whoever reads it next counts all of them anew.
      if (!isTallyMonth(month)) continue;
      const { [day]: _, ...days } = month.days;
      await tallies.put({ ...month, days });
    }
  });

/** Takes every urge to contact this person out of the log, and their tallies, all or none. */
export const removeHistory = (log: LogDatabase, contactId: string): Promise<void> =>
  inTransaction(log, async ({ urges, tallies }) => {
    let cursor = await urges.openCursor();
    while (cursor) {
      if (cursor.value.contactId === contactId) await cursor.delete();
      cursor = await cursor.continue();
    }
    for (const key of await tallies.getAllKeys())
      if (key[1] === contactId) await tallies.delete(key);
  });
