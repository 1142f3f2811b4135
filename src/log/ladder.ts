import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { LogSchema } from './database.ts';
import { urgeOfVersion1 } from './older.ts';
import { countInto, type TallyMonth } from './tally.ts';
import { isUrge } from './urge.ts';

type Climbing = IDBPTransaction<LogSchema, ('urges' | 'tallies' | 'letters')[], 'versionchange'>;

/**
 * Each version is one step that every older database climbs; what a released step comes to never
 * changes, whatever of today's it calls (`ladder.test.ts` has a database of each version). All of
 * it is one transaction: an upgrade that is interrupted has not happened.
 */
export async function climb(
  database: IDBPDatabase<LogSchema>,
  transaction: Climbing,
  from: number,
): Promise<void> {
  if (from < 1) {
    database.createObjectStore('urges', { keyPath: 'id' }).createIndex('moment', 'moment');
    database.createObjectStore('tallies', { keyPath: ['month', 'contactId'] });
  }
  if (from < 2) {
    database.createObjectStore('letters', { keyPath: 'id' }).createIndex('moment', 'moment');
    // Version 1 once tallied by day: counted anew, they are right whichever it was.
    database.deleteObjectStore('tallies');
    const tallies = database.createObjectStore('tallies', { keyPath: ['month', 'contactId'] });
    const months = new Map<string, TallyMonth>();
    let cursor = await transaction.objectStore('urges').openCursor();
    while (cursor) {
      const urge = urgeOfVersion1(cursor.value);
      // What cannot be read stays as it is.
      if (isUrge(urge)) {
        await cursor.update(urge);
        countInto(months, urge);
      }
      cursor = await cursor.continue();
    }
    for (const month of months.values()) await tallies.put(month);
  }
}
