import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { type IDBPDatabase, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { text } from '../../../src/locales/text.ts';
import { openLog, VERSION, withLog } from '../../../src/log/database.ts';
import { asLogError, LOG_TROUBLES, LogError } from '../../../src/log/log-error.ts';
import { recordUrges } from '../../../src/log/record.ts';
import { urgeOf } from '../samples.ts';
import { contentOf, OLDER_LOGS, writeOlder } from './older-log.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const failing = (name: string) => () => {
  throw new DOMException('from the browser', name);
};

it.each(LOG_TROUBLES)('%s has a sentence of its own', (reason) => {
  const error = new LogError(reason);
  expect(error.message).toBe(text(`log.${reason}`));
  expect(error.message).toMatch(/^[A-Z].+\.$/);
  expect(error.name).toBe(`LogError ${reason}`);
});

describe('a newer log', () => {
  it('is said to be newer, and nothing of it is touched', async () => {
    const newer = await openDB('holdfast', VERSION + 1, {
      upgrade: (database) => database.createObjectStore('urges', { keyPath: 'id' }),
    });
    await newer.put('urges', { ...urgeOf(), mood: 'of a later year' });
    newer.close();
    const before = await contentOf();

    await expect(openLog()).rejects.toMatchObject({ reason: 'newer' });
    await expect(withLog((log) => recordUrges(log, [urgeOf()]))).rejects.toThrow(LogError);
    expect(await contentOf()).toEqual(before);
  });
});

describe('an older log that another page holds open', () => {
  beforeEach(() => writeOlder(OLDER_LOGS['log-1']));

  it('is climbed where the other closes it', async () => {
    const other = await openDB('holdfast', 1, { blocking: () => other.close() });
    const log = await openLog();
    expect(log.version).toBe(VERSION);
    log.close();
  });

  describe('and does not close at once', () => {
    let other: IDBPDatabase;
    beforeEach(async () => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      other = await openDB('holdfast', 1);
    });
    afterEach(() => vi.useRealTimers());
    const blocked = () => vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));

    it('is waited for, until the other has finished what it does', async () => {
      const opening = openLog();
      await blocked();
      other.close();
      const log = await opening;
      expect(log.version).toBe(VERSION);
      expect(vi.getTimerCount()).toBe(0);
      log.close();
    });

    it('is told of in the end, and is free again once it is closed', async () => {
      const told = expect(openLog()).rejects.toMatchObject({ reason: 'blocked' });
      await blocked();
      vi.runAllTimers();
      await told;
      other.close();
      const log = await openLog();
      expect(log.version).toBe(VERSION);
      expect(vi.getTimerCount()).toBe(0);
      log.close();
    });
  });
});

it('a log without room is full, and nothing is half written', async () => {
  await withLog((log) => recordUrges(log, [urgeOf()]));
  const before = await contentOf();
  const { put } = IDBObjectStore.prototype;
  const filling = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...value
  ) {
    if (this.name === 'tallies') failing('QuotaExceededError')();
    return put.apply(this, value);
  });
  const writing = withLog((log) => recordUrges(log, [urgeOf({ id: 'urge-2' })]));
  await expect(writing).rejects.toMatchObject({ reason: 'full' });
  filling.mockRestore();
  expect(await contentOf()).toEqual(before);
});

it('a log that cannot be opened is damaged', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(failing('UnknownError'));
  await expect(openLog()).rejects.toMatchObject({ reason: 'damaged' });
});

it.each([
  ['NotReadableError', 'damaged'],
  ['NotFoundError', 'damaged'],
  ['VersionError', 'newer'],
  ['QuotaExceededError', 'full'],
])('%s of the browser is %s', (name, reason) => {
  expect(asLogError(new DOMException('', name))).toMatchObject({ reason });
});

it.each([new RangeError('day'), new DOMException('', 'InvalidStateError'), 'a word', undefined])(
  '%s is no trouble of the log’s',
  (error) => expect(asLogError(error)).toBe(error),
);
