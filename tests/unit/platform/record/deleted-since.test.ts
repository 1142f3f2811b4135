import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { withLog } from '../../../../src/log/database.ts';
import { allUrges } from '../../../../src/log/read.ts';
import { recordUrges } from '../../../../src/log/record.ts';
import type { Urge } from '../../../../src/log/urge.ts';
import { UNDO_MS } from '../../../../src/platform/choices/own-change.ts';
import { deleteDue } from '../../../../src/platform/record/delete-due.ts';
import { askToDelete } from '../../../../src/platform/record/deletion.ts';
import { drainOutbox } from '../../../../src/platform/record/drain.ts';
import { exportAll } from '../../../../src/platform/record/export-all.ts';
import { handOver } from '../../../../src/platform/record/hand-over.ts';
import { importAll } from '../../../../src/platform/record/import-all.ts';
import { previewImport } from '../../../../src/platform/record/preview-import.ts';
import { recordCorrection } from '../../../../src/platform/record/record-correction.ts';
import { tellUrge } from '../../../../src/platform/record/tell-urge.ts';
import { readTroubles } from '../../../../src/platform/record/troubles.ts';
import { readFacts } from '../../../../src/platform/stored.ts';
import { contactOf, urgeOf } from '../../samples.ts';
import { store, useFreshBrowser } from '../fresh-browser.ts';

useFreshBrowser();
const NOW = urgeOf().moment;
const DAY = urgeOf().day;
/** As `newId` makes them. */
const ID = 'a1'.repeat(16);
const UP = urgeOf({ id: ID, surface: 'chat' });
/** The pause that is still up when its urge is deleted, answered afterwards. */
const ANSWERED = urgeOf({ ...UP, revision: 20, outcome: 'continued', words: 'to say it' });

beforeEach(async () => {
  vi.spyOn(fakeBrowser.permissions, 'remove').mockResolvedValue(true as never);
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  await store({ contacts: [contactOf([])] });
});
afterEach(() => vi.useRealTimers());

const urges = () => withLog(allUrges);
const carryOut = () => {
  vi.setSystemTime(Date.now() + UNDO_MS);
  return deleteDue(async () => []);
};
const answer = async () => {
  await handOver({ is: 'urge', urge: ANSWERED });
  await drainOutbox();
};
const fillDisk = () =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No room', 'QuotaExceededError');
  });

describe('an urge that is answered once all is deleted stays deleted', () => {
  it('where it waited for room in the log', async () => {
    const full = fillDisk();
    await handOver({ is: 'urge', urge: UP });
    await expect(drainOutbox()).rejects.toThrow();
    full.mockRestore();
    await askToDelete({ is: 'all' });
    await carryOut();
    await answer();
    expect(await urges()).toEqual([]);
  });

  it('where that ended half-way, and was done again', async () => {
    await withLog((log) => recordUrges(log, [UP]));
    await askToDelete({ is: 'all' });
    vi.spyOn(fakeBrowser.storage.local, 'clear').mockRejectedValueOnce(new Error('ended'));
    await expect(carryOut()).rejects.toThrow('ended');
    expect(await urges()).toEqual([]);
    await carryOut();
    await answer();
    expect(await urges()).toEqual([]);
  });
});

it('what a file brings back takes its answer', async () => {
  await withLog((log) => recordUrges(log, [UP]));
  const file = await exportAll();
  await askToDelete({ is: 'day', day: DAY });
  await carryOut();
  await importAll(file);
  await answer();
  expect(await urges()).toEqual([ANSWERED]);
  expect((await readFacts()).standing.slips).toHaveLength(1);
});

describe('what comes in while a deletion can be taken back stays, also of a time before', () => {
  beforeEach(async () => {
    await withLog((log) => recordUrges(log, [UP]));
    await askToDelete({ is: 'day', day: DAY });
    vi.setSystemTime(NOW + 5000);
  });

  it('told by hand', async () => {
    const words = 'called them';
    const told = { contactId: 'robin', outcome: 'continued', surface: 'chat', words } as const;
    await tellUrge({ ...told, moment: NOW - 3_600_000 });
    await carryOut();
    expect(await urges()).toEqual([expect.objectContaining({ ring: 'hand', words })]);
  });

  it('from a file, also what was there; the rest goes', async () => {
    const [read, rest] = ['read', 'rest'].map((id) => urgeOf({ id, moment: NOW - 1000 }));
    await withLog((log) => recordUrges(log, [rest as Urge]));
    const file = { format: 'holdfast', version: 2, contacts: [], settings: {}, letters: [] };
    const settings = JSON.parse(await exportAll()).settings;
    const text = JSON.stringify({ ...file, settings, urges: [UP, read] });
    // What is said before it is what becomes of it.
    expect((await previewImport(text)).urges).toEqual({ added: 2, changed: 0 });
    await importAll(text);
    expect((await previewImport(text)).urges).toEqual({ added: 0, changed: 0 });
    await carryOut();
    expect((await urges()).map(({ id }) => id).sort()).toEqual([UP.id, 'read'].sort());
  });

  it('put right to that day', async () => {
    const moment = NOW - 36 * 3_600_000;
    await withLog((log) => recordUrges(log, [urgeOf({ id: 'moved', moment, day: '2026-11-22' })]));
    await recordCorrection('moved', { moment: NOW - 60_000 });
    await carryOut();
    expect((await urges()).map(({ id }) => id)).toEqual(['moved']);
  });
});

it('where deleting makes room, what waited for it is in, and nothing is said of a full disk', async () => {
  const other = urgeOf({ id: 'other', contactId: 'sam' });
  await withLog((log) => recordUrges(log, [UP]));
  const full = fillDisk();
  await handOver({ is: 'urge', urge: other });
  await expect(drainOutbox()).rejects.toThrow();
  expect((await readTroubles()).log).toBe('full');
  await askToDelete({ is: 'history', contactId: 'robin' });
  full.mockRestore();
  await carryOut();
  expect(await urges()).toEqual([other]);
  expect((await readTroubles()).log).toBeUndefined();
});
