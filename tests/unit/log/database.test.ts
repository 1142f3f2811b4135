import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { openLog, VERSION, withLog } from '../../../src/log/database.ts';
import { urgeOfVersion1 } from '../../../src/log/older.ts';
import { urgeOf } from '../samples.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('openLog', () => {
  it('climbs from nothing to the newest version', async () => {
    const log = await openLog();
    const { store } = log.transaction('urges');
    expect(log.version).toBe(VERSION);
    expect([...log.objectStoreNames]).toEqual(['letters', 'tallies', 'urges']);
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
    const newer = await openDB('holdfast', VERSION + 1);
    expect(newer.version).toBe(VERSION + 1);
    expect(() => log.transaction('urges')).toThrow();
    newer.close();
  });
});

it('an urge of today’s form is none of version 1', () => {
  expect(urgeOfVersion1(urgeOf({ revision: 10 }))).toEqual(urgeOf({ revision: 10 }));
  const neither = { ...urgeOf(), reason: { toString: 1 } };
  expect(urgeOfVersion1(neither)).toBe(neither);
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
