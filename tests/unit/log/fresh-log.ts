import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach } from 'vitest';
import { type LogDatabase, openLog } from '../../../src/log/database.ts';

/** An empty log for each test of the file. */
export function useFreshLog(): () => LogDatabase {
  let log: LogDatabase;
  beforeEach(async () => {
    globalThis.indexedDB = new IDBFactory();
    log = await openLog();
  });
  afterEach(() => log.close());
  return () => log;
}
