import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { openLog, withLog } from '../../../src/log/database.ts';
import { urgeOf } from '../samples.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('openLog', () => {
  it('climbs from nothing to version 1', async () => {
    const log = await openLog();
    const { store } = log.transaction('urges');
    expect(log.version).toBe(1);
    expect([...log.objectStoreNames]).toEqual(['tallies', 'urges']);
    expect(store.keyPath).toBe('id');
    expect([...store.indexNames]).toEqual(['moment']);
    expect(log.transaction('tallies').store.keyPath).toEqual(['month', 'contactId']);
    log.close();
  });

  it('finds again what was written', async () => {
    await withLog((log) => log.put('urges', urgeOf()));
    const actual = await withLog((log) => log.getAll('urges'));
    expect(actual).toEqual([urgeOf()]);
  });

  it('steps aside when a newer version wants to climb on', async () => {
    const log = await openLog();
    const newer = await openDB('holdfast', 2);
    expect(newer.version).toBe(2);
    expect(() => log.transaction('urges')).toThrow();
    newer.close();
  });
});

describe('withLog', () => {
  it('closes the log, also when something went wrong', async () => {
    let seen: Awaited<ReturnType<typeof openLog>> | undefined;
    const failing = withLog(async (log) => {
      seen = log;
      throw new Error('a full disk');
    });
    await expect(failing).rejects.toThrow('a full disk');
    expect(() => seen?.transaction('urges')).toThrow();
  });
});
