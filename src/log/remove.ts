import { countUrge, putMonth } from './count-urge.ts';
import type { LogDatabase } from './database.ts';
import { inTransaction } from './in-transaction.ts';
import { isTallyMonth, monthOf } from './tally.ts';
import { isUrge, type Urge } from './urge.ts';

const HOUR = 3_600_000;

/** Whether an urge stays though it is of the day or of the person, as one that came since does. */
type Stays = (urge: Urge) => boolean;
const nothingStays: Stays = () => false;

/** Takes every urge of this local day out of the log, but those that stay, and counts so; all or none. */
export const removeDay = (
  log: LogDatabase,
  day: string,
  stays: Stays = nothingStays,
): Promise<void> =>
  inTransaction(log, async (stores) => {
    // A local day begins up to 14 hours before that of UTC, and ends up to 12 after it.
    const begin = Date.parse(`${day}T00:00:00Z`);
    const around = IDBKeyRange.bound(begin - 15 * HOUR, begin + 37 * HOUR);
    const staying: Urge[] = [];
    let cursor = await stores.urges.index('moment').openCursor(around);
    while (cursor) {
      if (cursor.value.day === day)
        if (isUrge(cursor.value) && stays(cursor.value)) staying.push(cursor.value);
        else await cursor.delete();
      cursor = await cursor.continue();
    }
    const ofMonth = IDBKeyRange.bound([monthOf(day)], [monthOf(day), []]);
    for (const month of await stores.tallies.getAll(ofMonth)) {
      // Whoever reads it next counts all of them anew.
      if (!isTallyMonth(month)) continue;
      const { [day]: _, ...days } = month.days;
      await putMonth(stores, { ...month, days });
    }
    for (const urge of staying) await countUrge(stores, urge, 1);
  });

/** The same with every urge to contact this person. */
export const removeHistory = (
  log: LogDatabase,
  contactId: string,
  stays: Stays = nothingStays,
): Promise<void> =>
  inTransaction(log, async (stores) => {
    const staying: Urge[] = [];
    let cursor = await stores.urges.openCursor();
    while (cursor) {
      if (cursor.value.contactId === contactId)
        if (isUrge(cursor.value) && stays(cursor.value)) staying.push(cursor.value);
        else await cursor.delete();
      cursor = await cursor.continue();
    }
    for (const key of await stores.tallies.getAllKeys())
      if (key[1] === contactId) await stores.tallies.delete(key);
    for (const urge of staying) await countUrge(stores, urge, 1);
  });
