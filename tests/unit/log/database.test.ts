import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { openLog, VERSION, withLog } from '../../../src/log/database.ts';
import { urgeOfVersion1 } from '../../../src/log/older.ts';
import { UrgeSchema } from '../../../src/log/urge.ts';
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

describe('a log of version 1', () => {
  const older = {
    ...{ id: 'u', moment: 1, day: '2026-11-23', zone: 'UTC', contactId: 'robin', site: 'x' },
    ...{ surface: 'chat', ring: 'page', outcome: 'continued', secondsHeld: 4, words: 'why' },
  };

  async function writeOlder(urges: object[]): Promise<void> {
    const log = await openDB('holdfast', 1, {
      upgrade(database) {
        database.createObjectStore('urges', { keyPath: 'id' }).createIndex('moment', 'moment');
        database.createObjectStore('tallies', { keyPath: ['month', 'contactId'] });
      },
    });
    for (const urge of urges) await log.put('urges', urge);
    log.close();
  }

  it('climbs with all it holds', async () => {
    await writeOlder([
      { ...older, reason: 'peace', revision: 2 },
      { ...older, id: 'v', outcome: 'held', reason: null, revision: 0 },
      { ...older, id: 'w', outcome: 'held', reason: 'growth', revision: 1 },
    ]);
    const urges = await withLog((log) => log.getAll('urges'));
    const said = urges.map(({ id, offer, revision, note }) => ({ id, offer, revision, note }));
    expect(said).toEqual([
      { id: 'u', offer: 'reason:peace', revision: 20, note: '' },
      { id: 'v', offer: null, revision: 0, note: '' },
      { id: 'w', offer: 'reason:growth', revision: 10, note: '' },
    ]);
    for (const urge of urges) expect(v.is(UrgeSchema, urge)).toBe(true);
  });

  it('is climbed once: what is of today stays as it is', async () => {
    await withLog((log) => log.put('urges', urgeOf({ revision: 10 })));
    expect(urgeOfVersion1(urgeOf({ revision: 10 }))).toEqual(urgeOf({ revision: 10 }));
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
