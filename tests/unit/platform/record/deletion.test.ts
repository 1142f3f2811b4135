import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { withLog } from '../../../../src/log/database.ts';
import { LogError } from '../../../../src/log/log-error.ts';
import { allLetters, allTallies, allUrges } from '../../../../src/log/read.ts';
import { recordLetters, recordUrges } from '../../../../src/log/record.ts';
import { tallyKey } from '../../../../src/log/tally.ts';
import { changeContacts } from '../../../../src/platform/choices/change.ts';
import { keepCopy, readCopy } from '../../../../src/platform/choices/last-good-copy.ts';
import { UNDO_MS } from '../../../../src/platform/choices/own-change.ts';
import { deleteDue } from '../../../../src/platform/record/delete-due.ts';
import {
  askToDelete,
  cancelDeletion,
  readDeletions,
  spareSince,
} from '../../../../src/platform/record/deletion.ts';
import { drainOutbox } from '../../../../src/platform/record/drain.ts';
import { handOver } from '../../../../src/platform/record/hand-over.ts';
import { refreshStanding } from '../../../../src/platform/record/refresh-standing.ts';
import { readFacts } from '../../../../src/platform/stored.ts';
import { DEFAULT_SETTINGS } from '../../../../src/policy/settings.ts';
import { contactOf, known, urgeOf } from '../../samples.ts';
import { store, stored, useFreshBrowser } from '../fresh-browser.ts';

useFreshBrowser();
const NOW = urgeOf().moment;
const LETTER = { id: 'l', moment: 1, savedAt: 2, contactId: 'robin', text: 'Dear R.' };

beforeEach(async () => {
  vi.spyOn(fakeBrowser.permissions, 'remove').mockResolvedValue(true as never);
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  await store({ contacts: [contactOf([])] });
  await withLog(async (log) => {
    await recordUrges(log, [urgeOf(), urgeOf({ id: 'other', contactId: 'sam' })]);
    await recordLetters(log, [LETTER]);
  });
  await refreshStanding();
});
afterEach(() => vi.useRealTimers());

const carryOut = (origins: string[] = []) => deleteDue(async () => origins);
const ids = async () => (await withLog(allUrges)).map(({ id }) => id);
const { local } = fakeBrowser.storage;
const held = () => {
  throw new LogError('blocked');
};
/** As `newId` makes them. */
const RANDOM = 'a1'.repeat(16);
const record = (id: string) => withLog((log) => recordUrges(log, [urgeOf({ id })]));
const late = () => vi.setSystemTime(NOW + UNDO_MS);

describe('a deletion', () => {
  it('is not done before it is due, and says when that is', async () => {
    await askToDelete({ is: 'day', day: '2026-11-23' });
    vi.setSystemTime(NOW + UNDO_MS - 1);
    expect(await carryOut()).toBe(NOW + UNDO_MS);
    expect(await ids()).toHaveLength(2);
  });

  it('is done once it is due, counted anew and forgotten', async () => {
    await fakeBrowser.storage.local.set({ lastPass: { words: 'to say it' }, latest: urgeOf() });
    await askToDelete({ is: 'history', contactId: 'robin' });
    late();
    expect(await carryOut()).toBeUndefined();
    expect(await ids()).toEqual(['other']);
    // What was said and opened last stands beside the log.
    expect(await fakeBrowser.storage.local.get(['lastPass', 'latest'])).toEqual({});
    expect((await readFacts()).standing.urges).toBe(1);
    expect(await readDeletions()).toEqual(new Map());
  });

  it('leaves a pass that holds, and nothing of what was said for it', async () => {
    const pass = { contactId: 'robin', surface: 'chat', until: NOW + 300_000, minutes: 5 };
    await fakeBrowser.storage.local.set({ 'pass:robin:chat': { ...pass, words: 'I miss them' } });
    await askToDelete({ is: 'day', day: '2026-11-23' });
    late();
    await carryOut();
    expect(await fakeBrowser.storage.local.get('pass:robin:chat')).toEqual({
      'pass:robin:chat': pass,
    });
  });

  it('is done on a full disk, too, with the pass that cannot be written anew', async () => {
    const pass = {
      contactId: 'robin',
      surface: 'chat',
      until: NOW + 300_000,
      words: 'I miss them',
    };
    await fakeBrowser.storage.local.set({ 'pass:robin:chat': pass });
    await askToDelete({ is: 'day', day: '2026-11-23' });
    late();
    const set = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (items) => {
      if (Object.keys(items).some((key) => key.startsWith('pass:'))) throw new Error('full');
      await set(items);
    });
    await carryOut();
    expect(await ids()).toEqual([]);
    expect(await fakeBrowser.storage.local.get('pass:robin:chat')).toEqual({});
  });

  it('is done where the clock was set back meanwhile', async () => {
    await askToDelete({ is: 'day', day: '2026-11-23' });
    vi.setSystemTime(NOW - 1000);
    expect(await carryOut()).toBeUndefined();
    expect(await ids()).toEqual([]);
    expect(await readDeletions()).toEqual(new Map());
  });

  it.each([
    [
      'the log is held by another page',
      () => vi.spyOn(indexedDB, 'open').mockImplementationOnce(held),
    ],
    [
      'it ended half-way',
      () => vi.spyOn(local, 'clear').mockRejectedValueOnce(new Error('killed')),
    ],
  ])('of everything stays asked for where %s, and is done later', async (_, hinder) => {
    vi.spyOn(fakeBrowser.permissions, 'remove').mockResolvedValue(true as never);
    await askToDelete({ is: 'all' });
    late();
    hinder();
    await expect(carryOut()).rejects.toThrow();
    expect(await readDeletions()).not.toEqual(new Map());
    expect((await readFacts()).contacts).toHaveLength(1);
    await carryOut();
    expect(await stored()).toEqual({});
    expect(await ids()).toEqual([]);
  });

  it('that was asked for twice is one, taken back once', async () => {
    await askToDelete({ is: 'history', contactId: 'robin' });
    await askToDelete({ is: 'history', contactId: 'robin' });
    await askToDelete({ is: 'history', contactId: 'sam' });
    const all = [...(await readDeletions())];
    expect(all.map(([, one]) => 'contactId' in one && one.contactId)).toEqual(['robin', 'sam']);
    await cancelDeletion(all[0]?.[0] ?? '');
    late();
    await carryOut();
    expect(await ids()).toEqual(['urge-1']);
  });

  it('that was taken back is never done', async () => {
    await askToDelete({ is: 'day', day: '2026-11-23' });
    for (const key of (await readDeletions()).keys()) await cancelDeletion(key);
    late();
    await carryOut();
    expect(await ids()).toHaveLength(2);
  });

  it('of a letter takes that letter', async () => {
    await askToDelete({ is: 'letter', letterId: 'l' });
    late();
    await carryOut();
    expect(await withLog(allLetters)).toEqual([]);
    expect(await ids()).toHaveLength(2);
  });

  it('of everything leaves nothing', async () => {
    const remove = vi.spyOn(fakeBrowser.permissions, 'remove').mockResolvedValue(true as never);
    await askToDelete({ is: 'all' });
    expect(await ids()).toHaveLength(2);
    late();
    await carryOut(['*://*.x.com/*']);
    expect(remove).toHaveBeenCalledWith({ origins: ['*://*.x.com/*'] });
    expect(await stored()).toEqual({});
    expect(await ids()).toEqual([]);
  });

  it('that cannot be understood is none', async () => {
    await store({ 'deleting:x': { is: 'day', day: 'tomorrow', due: 0 } });
    expect(await readDeletions()).toEqual(new Map());
  });

  it.each([
    ['a day', { is: 'day', day: '2026-11-23' }],
    ['a history', { is: 'history', contactId: 'robin' }],
    ['everything', { is: 'all' }],
  ] as const)('of %s is not undone by a pause that is answered afterwards', async (_, what) => {
    await record(RANDOM);
    await askToDelete(what);
    late();
    await carryOut();
    expect(await ids()).not.toContain(RANDOM);
    // After a start or an update pauses may be up that were before; with nothing left there is nobody.
    if (what.is !== 'all') await fakeBrowser.storage.session.clear();
    await handOver({ is: 'urge', urge: urgeOf({ id: RANDOM, revision: 10, words: 'to say it' }) });
    const next = urgeOf({ id: 'next', moment: Date.now() + 1000 });
    await handOver({ is: 'urge', urge: next });
    await drainOutbox();
    // What was attempted since is a matter of its own.
    expect(await ids()).toContain('next');
    expect(await ids()).not.toContain(RANDOM);
  });

  it('leaves no more on the disk than random numbers', async () => {
    const planned = 'an-arrangement:1795978249936';
    await record(RANDOM);
    await record(planned);
    await askToDelete({ is: 'day', day: '2026-11-23' });
    late();
    await carryOut();
    expect((await stored())['deletedUrges']).toEqual([RANDOM]);
    // The session knows the other: a page that is still open would write it down anew.
    await handOver({ is: 'urge', urge: urgeOf({ id: planned, revision: 20 }) });
    await drainOutbox();
    expect(await ids()).not.toContain(planned);
  });

  it('of everything stays forgotten on the disk, whatever is deleted after it', async () => {
    await record(RANDOM);
    await askToDelete({ is: 'all' });
    late();
    await carryOut();
    const next = 'b2'.repeat(16);
    await record(next);
    await askToDelete({ is: 'day', day: '2026-11-23' });
    vi.setSystemTime(NOW + 2 * UNDO_MS);
    await carryOut();
    expect((await stored())['deletedUrges']).toEqual([next]);
  });

  it('takes no urge along that began since, where the clock was set back', async () => {
    await askToDelete({ is: 'history', contactId: 'robin' });
    late();
    await carryOut();
    vi.setSystemTime(NOW - 3_600_000);
    const next = urgeOf({ id: 'next', moment: Date.now() });
    await handOver({ is: 'urge', urge: next });
    await drainOutbox();
    await handOver({ is: 'urge', urge: { ...next, revision: 10 } });
    await drainOutbox();
    expect(await withLog(allUrges)).toContainEqual({ ...next, revision: 10 });
  });

  it('is asked for still where the numbers could not follow', async () => {
    await askToDelete({ is: 'history', contactId: 'robin' });
    late();
    const set = local.set.bind(local);
    const full = vi.spyOn(local, 'set').mockImplementation(async (items) => {
      if ('standing' in items) throw new DOMException('No room', 'QuotaExceededError');
      return set(items);
    });
    await expect(carryOut()).rejects.toThrow('No room');
    const [key = ''] = (await readDeletions()).keys();
    expect(await cancelDeletion(key)).toBe(false);
    expect((await readDeletions()).size).toBe(1);
    full.mockRestore();
    await carryOut();
    expect((await readFacts()).standing.urges).toBe(1);
    expect((await readDeletions()).size).toBe(0);
  });

  it.each([
    ['a day', { is: 'day', day: '2026-11-23' }],
    ['a history', { is: 'history', contactId: 'robin' }],
  ] as const)('of %s leaves what came since, however late it is done', async (_, what) => {
    await askToDelete(what);
    await withLog((log) => recordUrges(log, [urgeOf({ id: 'since', moment: NOW + 1 })]));
    late();
    const set = local.set.bind(local);
    const full = vi.spyOn(local, 'set').mockImplementation(async (items) => {
      if ('standing' in items) throw new DOMException('No room', 'QuotaExceededError');
      return set(items);
    });
    await expect(carryOut()).rejects.toThrow('No room');
    vi.setSystemTime(NOW + 20 * 60_000);
    await withLog((log) => recordUrges(log, [urgeOf({ id: 'later', moment: Date.now() })]));
    full.mockRestore();
    await carryOut();
    expect((await ids()).filter((id) => id !== 'other').sort()).toEqual(['later', 'since']);
    const tallies = (await withLog(allTallies)).filter(({ contactId }) => contactId === 'robin');
    expect(tallies).toEqual([
      { day: '2026-11-23', contactId: 'robin', counts: { [tallyKey(urgeOf())]: 2 } },
    ]);
  });

  it('takes what was met under a clock that was ahead', async () => {
    await withLog((log) =>
      recordUrges(log, [urgeOf({ id: 'ahead', moment: NOW + 9 * 3_600_000 })]),
    );
    await askToDelete({ is: 'history', contactId: 'robin' });
    late();
    await carryOut();
    expect(await ids()).toEqual(['other']);
  });

  it('takes what waits for room in the log, and it does not come back', async () => {
    const letter = { ...LETTER, id: 'waiting' };
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError');
    });
    await handOver({ is: 'urge', urge: urgeOf({ id: RANDOM, words: 'to say it' }) });
    await handOver({ is: 'urge', urge: urgeOf({ id: 'sams', contactId: 'sam' }) });
    await handOver({ is: 'letter', letter });
    await expect(drainOutbox()).rejects.toThrow();
    await askToDelete({ is: 'history', contactId: 'robin' });
    await askToDelete({ is: 'letter', letterId: 'waiting' });
    late();
    await carryOut();
    full.mockRestore();
    await drainOutbox();
    expect((await ids()).sort()).toEqual(['other', 'sams']);
    expect(await withLog(allLetters)).toEqual([LETTER]);
  });

  it('is asked for on a full disk, too, done, and taken back', async () => {
    const noRoom = new DOMException('No room', 'QuotaExceededError');
    const full = vi.spyOn(local, 'set').mockRejectedValue(noRoom);
    await askToDelete({ is: 'history', contactId: 'sam' });
    await askToDelete({ is: 'letter', letterId: 'l' });
    const [first = ''] = (await readDeletions()).keys();
    expect(await cancelDeletion(first)).toBe(true);
    full.mockRestore();
    late();
    await carryOut();
    expect(await withLog(allLetters)).toEqual([]);
    expect(await ids()).toHaveLength(2);
    expect(await readDeletions()).toEqual(new Map());
  });

  it('lets stay what came in since, also where the disk has filled up meanwhile', async () => {
    await askToDelete({ is: 'day', day: urgeOf().day });
    const noRoom = new DOMException('No room', 'QuotaExceededError');
    const full = vi.spyOn(local, 'set').mockRejectedValue(noRoom);
    await spareSince(['other']);
    expect([...(await readDeletions()).values()]).toMatchObject([{ spared: ['other'] }]);
    full.mockRestore();
    await spareSince(['sams']);
    expect([...(await readDeletions()).values()]).toMatchObject([{ spared: ['other', 'sams'] }]);
    late();
    await carryOut();
    expect(await ids()).toEqual(['other']);
    expect(await readDeletions()).toEqual(new Map());
  });

  it('of everything is whole where the copy cannot be written', async () => {
    await keepCopy({ contacts: [contactOf([])], settings: DEFAULT_SETTINGS, at: 1 });
    const { clear } = IDBObjectStore.prototype;
    const full = vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(function (
      this: IDBObjectStore,
    ) {
      if (this.name === 'copies') throw new DOMException('No room', 'QuotaExceededError');
      return clear.call(this);
    });
    await askToDelete({ is: 'all' });
    late();
    await carryOut();
    full.mockRestore();
    expect(await stored()).toEqual({});
    expect(await readCopy()).toBeUndefined();
  });
});

it('is not carried out away from the log, which would leave it undone where the log is', async () => {
  Object.assign(fakeBrowser.extension, { inIncognitoContext: true });
  await askToDelete({ is: 'history', contactId: 'robin' });
  late();
  expect(await carryOut()).toBeUndefined();
  Object.assign(fakeBrowser.extension, { inIncognitoContext: false });
  expect(await ids()).toHaveLength(2);
  expect((await readDeletions()).size).toBe(1);
});

it('what is asked for once more while it is carried out is done once more', async () => {
  await fakeBrowser.storage.local.set({ lastPass: { words: 'to say it' }, latest: urgeOf() });
  await askToDelete({ is: 'history', contactId: 'robin' });
  late();
  const { remove } = local;
  vi.spyOn(local, 'remove').mockImplementationOnce(async (keys) => {
    vi.setSystemTime(Date.now() + 60_000);
    await askToDelete({ is: 'history', contactId: 'robin' });
    return remove.call(local, keys as never, () => {});
  });
  await carryOut();
  expect((await readDeletions()).size).toBe(1);
});

it('a contact who is added while everything is about to be deleted stays', async () => {
  await askToDelete({ is: 'all' });
  const adding = changeContacts(() => [contactOf([known('x', 'handle', 'sam')])]);
  late();
  await carryOut();
  await adding;
  expect((await readFacts()).contacts).toHaveLength(1);
});
