import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { TallyMonth } from './tally.ts';
import type { Urge } from './urge.ts';

export interface LogSchema extends DBSchema {
  urges: { key: string; value: Urge; indexes: { moment: number } };
  tallies: { key: [month: string, contactId: string]; value: TallyMonth };
}
export type LogDatabase = IDBPDatabase<LogSchema>;

const NAME = 'holdfast';
const VERSION = 1;

/**
 * Opens the log. Each version is one step of a ladder that every older database climbs; a step,
 * once released, never changes. Steps after the first cast to the schema of their own time.
 */
export function openLog(name = NAME): Promise<LogDatabase> {
  return openDB<LogSchema>(name, VERSION, {
    upgrade(database, oldVersion) {
      if (oldVersion < 1) {
        database.createObjectStore('urges', { keyPath: 'id' }).createIndex('moment', 'moment');
        database.createObjectStore('tallies', { keyPath: ['month', 'contactId'] });
      }
    },
    // An open options page must not freeze the update that wants to climb the ladder.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
    },
  });
}

/** Opens the log, does one thing with it and closes it again, also when that throws. */
export async function withLog<T>(use: (log: LogDatabase) => Promise<T>): Promise<T> {
  const log = await openLog();
  try {
    return await use(log);
  } finally {
    log.close();
  }
}
