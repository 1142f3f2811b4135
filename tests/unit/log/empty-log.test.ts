import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, it } from 'vitest';
import { withLog } from '../../../src/log/database.ts';
import { emptyLog } from '../../../src/log/empty-log.ts';
import { allLetters, allTallies, allUrges } from '../../../src/log/read.ts';
import { recordLetters, recordUrges } from '../../../src/log/record.ts';
import { urgeOf } from '../samples.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const content = () =>
  withLog(async (log) => [await allUrges(log), await allTallies(log), await allLetters(log)]);

it('leaves nothing in the log', async () => {
  await withLog((log) => recordUrges(log, [urgeOf()]));
  await withLog((log) =>
    recordLetters(log, [{ id: 'l', moment: 1, savedAt: 2, contactId: 'robin', text: 'Dear R.' }]),
  );
  await emptyLog();
  expect(await content()).toEqual([[], [], []]);
});

it.each([
  ['a newer Holdfast wrote', 99],
  ['has no stores', 2],
])('deletes a log that %s', async (_, version) => {
  const made = await openDB('holdfast', version, {
    upgrade: (database) => void database.createObjectStore('other').put(1, 1),
  });
  made.close();
  await emptyLog();
  expect(await content()).toEqual([[], [], []]);
});

it('says that it is held by another page, and leaves it', async () => {
  const held = await openDB('holdfast', 99, {
    upgrade: (database) => void database.createObjectStore('other').put(1, 1),
  });
  await expect(emptyLog()).rejects.toMatchObject({ reason: 'blocked' });
  expect(await held.count('other')).toBe(1);
  held.close();
});
