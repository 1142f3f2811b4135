import { openDB } from 'idb';
import log1 from '../../fixtures/old/log-1.json' with { type: 'json' };
import byDay from '../../fixtures/old/log-1-by-day.json' with { type: 'json' };

/** Logs as older versions wrote them, frozen: these files never change. */
export const OLDER_LOGS = { 'log-1': log1, 'log-1-by-day': byDay };

type OlderLog = (typeof OLDER_LOGS)[keyof typeof OLDER_LOGS];

/** Puts a log of an older version where today's would be. */
export async function writeOlder({ version, stores, urges, tallies }: OlderLog): Promise<void> {
  const log = await openDB('holdfast', version, {
    upgrade(database) {
      for (const [name, { keyPath, indexes }] of Object.entries(stores)) {
        const store = database.createObjectStore(name, { keyPath });
        for (const index of indexes) store.createIndex(index, index);
      }
    },
  });
  for (const urge of urges) await log.put('urges', urge);
  for (const tally of tallies) await log.put('tallies', tally);
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
