import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { climb } from './ladder.ts';
import type { Letter } from './letter.ts';
import type { TallyMonth } from './tally.ts';
import type { Urge } from './urge.ts';

export interface LogSchema extends DBSchema {
  urges: { key: string; value: Urge; indexes: { moment: number } };
  tallies: { key: [month: string, contactId: string]; value: TallyMonth };
  letters: { key: string; value: Letter; indexes: { moment: number } };
}
export type LogDatabase = IDBPDatabase<LogSchema>;

const NAME = 'holdfast';
export const VERSION = 2;

/** Opens the log, having it climb the ladder first where it is of an older version. */
export function openLog(name = NAME): Promise<LogDatabase> {
  return openDB<LogSchema>(name, VERSION, {
    upgrade: (database, from, _, transaction) => climb(database, transaction, from),
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
