import 'fake-indexeddb/auto';
import { IDBCursor, IDBFactory } from 'fake-indexeddb';
import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { VERSION, withLog } from '../../../src/log/database.ts';
import { allLetters, allTallies, allUrges } from '../../../src/log/read.ts';
import { recordUrges } from '../../../src/log/record.ts';
import { countOutcomes } from '../../../src/log/tally.ts';
import { type Urge, UrgeSchema } from '../../../src/log/urge.ts';
import { urgeOf } from '../samples.ts';
import { contentOf, NEWEST_LOG, OLDER_LOGS, storesOf, writeOlder } from './older-log.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe.each(Object.entries(OLDER_LOGS))('%s', (_, older) => {
  beforeEach(() => writeOlder(older));

  it('is read with nothing lost', async () => {
    const urges = await withLog(allUrges);
    for (const urge of urges) expect(v.is(UrgeSchema, urge)).toBe(true);
    expect(urges.map(({ id, offer, revision }) => ({ id, offer, revision }))).toEqual([
      { id: '5f0c', offer: 'reason:peace', revision: 20 },
      { id: '6a1d', offer: null, revision: 0 },
      { id: '7b2e', offer: 'reason:growth', revision: 10 },
    ]);
    for (const [at, { reason: _, revision: __, ...said }] of older.urges.entries())
      expect(urges[at]).toMatchObject(said);
  });

  it('is counted as it was, and on from there', async () => {
    const before = countOutcomes(await withLog(allTallies));
    expect(before).toEqual({ held: 2, continued: 1, planned: 0, mistaken: 0 });
    await withLog((log) => recordUrges(log, [urgeOf()]));
    expect(countOutcomes(await withLog(allTallies))).toEqual({ ...before, held: 3 });
  });

  it('is as it was after a climb that stopped half-way, and climbs at the next opening', async () => {
    const before = await contentOf();
    const { update } = IDBCursor.prototype;
    let steps = 0;
    const climbing = vi.spyOn(IDBCursor.prototype, 'update').mockImplementation(function (
      this: IDBCursor,
      ...value
    ) {
      if (++steps === 2) throw new Error('the step that went wrong');
      return update.apply(this, value);
    });
    await expect(withLog(allUrges)).rejects.toMatchObject({ reason: 'damaged' });
    climbing.mockRestore();
    expect(await contentOf()).toEqual(before);

    expect(await withLog(allUrges)).toHaveLength(older.urges.length);
    expect(await contentOf()).toMatchObject({ version: VERSION });
  });
});

describe('log-2', () => {
  beforeEach(() => writeOlder(NEWEST_LOG));

  it('has the stores of a log that is made today', async () => {
    const shapeOf = async (write: () => Promise<unknown>) => {
      globalThis.indexedDB = new IDBFactory();
      await write();
      return storesOf();
    };
    expect(NEWEST_LOG.version).toBe(VERSION);
    expect(await shapeOf(() => writeOlder(NEWEST_LOG))).toEqual(
      await shapeOf(() => withLog(allUrges)),
    );
  });

  it('is read as it was written, and left so', async () => {
    const before = await contentOf();
    expect(await withLog(allUrges)).toEqual(NEWEST_LOG.urges);
    expect(await withLog(allLetters)).toEqual(NEWEST_LOG.letters);
    expect(countOutcomes(await withLog(allTallies))).toEqual({
      held: 3,
      continued: 1,
      planned: 1,
      mistaken: 1,
    });
    expect(await contentOf()).toEqual(before);
  });

  it('has tallies that are what its urges come to', async () => {
    const { tallies } = await contentOf();
    globalThis.indexedDB = new IDBFactory();
    await withLog((log) => recordUrges(log, NEWEST_LOG.urges as Urge[]));
    expect((await contentOf())['tallies']).toEqual(tallies);
  });
});

it('one record that is none is left as it is, and the others are read and counted', async () => {
  const older = OLDER_LOGS['log-1'];
  const broken = { id: 'broken', moment: 5 } as unknown as (typeof older.urges)[number];
  await writeOlder({ ...older, urges: [broken, ...older.urges] } as typeof older);
  expect(await withLog(allUrges)).toHaveLength(older.urges.length);
  expect(countOutcomes(await withLog(allTallies))).toMatchObject({ held: 2, continued: 1 });
  expect((await contentOf())['urges']).toContainEqual(broken);
});
