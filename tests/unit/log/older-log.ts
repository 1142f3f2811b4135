import { openDB } from 'idb';
import log1 from '../../fixtures/old/log-1.json' with { type: 'json' };
import byDay from '../../fixtures/old/log-1-by-day.json' with { type: 'json' };
import log2 from '../../fixtures/old/log-2.json' with { type: 'json' };

/** Logs as older versions wrote them, frozen: these files never change. */
export const OLDER_LOGS = { 'log-1': log1, 'log-1-by-day': byDay };

/** The same of the version that is the newest so far: nothing in it has to climb. */
export const NEWEST_LOG = log2;

interface FrozenLog {
  readonly version: number;
  readonly stores: Record<string, { keyPath: string | string[]; indexes: string[] }>;
}

/** Puts a frozen log where today's would be. */
export async function writeOlder({ version, stores, ...records }: FrozenLog): Promise<void> {
  const log = await openDB('holdfast', version, {
    upgrade(database) {
      for (const [name, { keyPath, indexes }] of Object.entries(stores)) {
        const store = database.createObjectStore(name, { keyPath });
        for (const index of indexes) store.createIndex(index, index);
      }
    },
  });
  for (const [name, all] of Object.entries(records as Record<string, object[]>))
    for (const record of all) await log.put(name, record);
  log.close();
}

/** All that a log of any version holds, without opening it as today's code would. */
export async function contentOf(): Promise<Record<string, unknown>> {
  const log = await openDB('holdfast');
  const names = [...log.objectStoreNames];
  const stores = await Promise.all(names.map(async (name) => [name, await log.getAll(name)]));
  const { version } = log;
  log.close();
  return { version, ...Object.fromEntries(stores) };
}

/** Which stores and indexes a log of any version has. */
export async function storesOf(): Promise<unknown> {
  const log = await openDB('holdfast');
  const names = [...log.objectStoreNames];
  const stores = names.map((name) => {
    const { keyPath, indexNames } = log.transaction(name).store;
    return [name, keyPath, ...indexNames];
  });
  log.close();
  return stores;
}
