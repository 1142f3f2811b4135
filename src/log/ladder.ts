import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { LogSchema } from './database.ts';
import { urgeOfVersion1 } from './older.ts';

type Climbing = IDBPTransaction<LogSchema, ('urges' | 'tallies' | 'letters')[], 'versionchange'>;

/**
 * Each version is one step that every older database climbs; a step, once released, never changes.
 * All of it is one transaction: an upgrade that is interrupted has not happened.
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
    let cursor = await transaction.objectStore('urges').openCursor();
    while (cursor) {
      await cursor.update(urgeOfVersion1(cursor.value));
      cursor = await cursor.continue();
    }
  }
}
