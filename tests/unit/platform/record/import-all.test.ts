import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SentenceError } from '../../../../src/locales/sentence-error.ts';
import { text } from '../../../../src/locales/text.ts';
import { withLog } from '../../../../src/log/database.ts';
import { allLetters, allUrges } from '../../../../src/log/read.ts';
import { recordAll, recordUrges } from '../../../../src/log/record.ts';
import { changeSettings } from '../../../../src/platform/choices/change.ts';
import { deleteAll } from '../../../../src/platform/record/delete-all.ts';
import { deleteDue } from '../../../../src/platform/record/delete-due.ts';
import { askToDelete } from '../../../../src/platform/record/deletion.ts';
import { drainOutbox } from '../../../../src/platform/record/drain.ts';
import {
  exportAll,
  exportSalvaged,
  exportTable,
} from '../../../../src/platform/record/export-all.ts';
import { handOver } from '../../../../src/platform/record/hand-over.ts';
import { importAll } from '../../../../src/platform/record/import-all.ts';
import { previewImport } from '../../../../src/platform/record/preview-import.ts';
import { readFacts } from '../../../../src/platform/stored.ts';
import { DEFAULT_SETTINGS } from '../../../../src/policy/settings.ts';
import { contactOf, known, urgeOf } from '../../samples.ts';
import { store, stored, useFreshBrowser } from '../fresh-browser.ts';

useFreshBrowser();
afterEach(() => vi.useRealTimers());

const HANDLE = known('x', 'handle', 'robin');
const THREAD = known('x', 'thread', '11-22', 'proof');
const ROBIN = contactOf([HANDLE]);
const SETTINGS = { ...DEFAULT_SETTINGS, sites: ['x'], waitSeconds: 30 };
const LETTER = { id: 'l', moment: 1, savedAt: 2, contactId: 'robin', text: 'Dear R.' };
const FILE = {
  format: 'holdfast',
  version: 2,
  contacts: [ROBIN],
  settings: SETTINGS,
  urges: [urgeOf(), urgeOf({ id: 'urge-2', outcome: 'continued', revision: 20 })],
  letters: [LETTER],
};

/** A file with a later state of an urge, and with all that is new. */
const LATER = { ...FILE, urges: [...FILE.urges, urgeOf({ outcome: 'planned', revision: 30 })] };

const everything = async () => ({
  // The next offers come in another order each time.
  stored: { ...(await stored()), offers: [] },
  letters: await withLog(allLetters),
  urges: await withLog(allUrges),
  tallies: await withLog((log) => log.getAll('tallies')),
});
const importing = (file: unknown) => importAll(JSON.stringify(file));

describe('exportAll', () => {
  it('holds contacts, settings and urges, those still in the outbox too', async () => {
    await store({ contacts: [ROBIN], settings: SETTINGS });
    await withLog((log) => recordUrges(log, FILE.urges.slice(0, 1)));
    await handOver({
      is: 'urge',
      urge: urgeOf({ id: 'urge-2', outcome: 'continued', revision: 20 }),
    });
    await handOver({ is: 'letter', letter: LETTER });
    expect(JSON.parse(await exportAll())).toEqual(FILE);
  });

  it('holds nothing that was asked to be deleted, nor does the table', async () => {
    const urges = [
      urgeOf({ id: 'day', day: '2026-11-20' }),
      urgeOf({ id: 'history', contactId: 'sam' }),
      urgeOf({ id: 'kept' }),
    ];
    await withLog((log) => recordAll(log, urges, [LETTER]));
    await askToDelete({ is: 'day', day: '2026-11-20' });
    await askToDelete({ is: 'history', contactId: 'sam' });
    await askToDelete({ is: 'letter', letterId: LETTER.id });
    const file = JSON.parse(await exportAll());
    expect(file.urges.map(({ id }: { id: string }) => id)).toEqual(['kept']);
    expect(file.letters).toEqual([]);
    expect((await exportTable()).split('\r\n').map((line) => line.split(',')[0])).toEqual([
      'id',
      'kept',
      '',
    ]);
  });

  it('holds also what there is no room for', async () => {
    await store({ contacts: [ROBIN], settings: SETTINGS });
    await withLog((log) => recordUrges(log, FILE.urges.slice(0, 1)));
    await handOver({ is: 'urge', urge: urgeOf({ revision: 1, note: 'later' }) });
    await handOver({ is: 'letter', letter: LETTER });
    const full = new DOMException('', 'QuotaExceededError');
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(full);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw full;
    });
    expect(JSON.parse(await exportAll())).toEqual({
      ...FILE,
      urges: [urgeOf({ revision: 1, note: 'later' })],
    });
  });

  it('holds the note that is there with the answer that there is no room for', async () => {
    await store({ contacts: [ROBIN], settings: SETTINGS });
    await withLog((log) => recordUrges(log, [urgeOf({ note: 'what I learned' })]));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    await handOver({ is: 'urge', urge: urgeOf({ revision: 20, outcome: 'continued' }) });
    expect(JSON.parse(await exportAll()).urges).toEqual([
      urgeOf({ revision: 20, outcome: 'continued', note: 'what I learned' }),
    ]);
  });

  it('of a log that cannot be used holds what can be read, and what waits for it', async () => {
    await store({ contacts: [ROBIN], settings: SETTINGS });
    await withLog((log) => recordUrges(log, [urgeOf()]));
    const since = urgeOf({ id: 'since' });
    await handOver({ is: 'urge', urge: since });
    await handOver({ is: 'letter', letter: LETTER });
    expect(JSON.parse(await exportSalvaged())).toMatchObject({
      urges: [urgeOf(), since],
      letters: [LETTER],
    });
  });
});

describe('importAll', () => {
  it('brings everything to another browser but which sites are on', async () => {
    expect(await importing(FILE)).toMatchObject({ waiting: 0, isRefused: false });
    const { contacts, settings, standing } = await readFacts();
    expect(contacts).toEqual([ROBIN]);
    expect(settings).toEqual({ ...SETTINGS, sites: [] });
    expect(standing.urges).toBe(2);
    expect(JSON.parse(await exportAll())).toEqual({ ...FILE, settings });
  });

  it('reads a file of version 1, whose urges said less', async () => {
    const { offer: _, note: __, ...older } = urgeOf({ revision: 2, outcome: 'continued' });
    const urges = [{ ...older, reason: 'peace' }];
    await importing({ ...FILE, version: 1, urges, letters: undefined });
    expect(await withLog(allUrges)).toEqual([
      urgeOf({ revision: 20, outcome: 'continued', offer: 'reason:peace' }),
    ]);
  });

  it('leaves settings alone that the file does not name', async () => {
    const here = { ...DEFAULT_SETTINGS, waitSeconds: 45, language: 'de', discreet: true };
    await store({ settings: here });
    await importing({ ...FILE, settings: { passMinutes: 2 } });
    expect((await readFacts()).settings).toEqual({ ...here, passMinutes: 2 });
  });

  it('comes to the same when it is done twice', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: urgeOf().moment });
    await importing(FILE);
    const once = await everything();
    await importing(FILE);
    expect(await everything()).toEqual(once);
  });

  it('takes away nothing that is here', async () => {
    const own = contactOf([HANDLE, THREAD], {
      label: 'My R.',
      notThem: [{ site: 'x', kind: 'id', value: '33' }],
    });
    const sam = contactOf([], { id: 'sam' });
    await store({ contacts: [own, sam], settings: { ...DEFAULT_SETTINGS, sites: ['whatsapp'] } });
    await withLog((log) => recordUrges(log, [urgeOf({ id: 'urge-9' })]));
    await importing(FILE);
    expect((await readFacts()).contacts).toEqual([own, sam]);
    expect((await readFacts()).settings.sites).toEqual(['whatsapp']);
    expect((await everything()).urges).toHaveLength(3);
  });

  it('takes no setting away that is the user’s own, now or later', async () => {
    const here = {
      ...DEFAULT_SETTINGS,
      letter: 'Dear me.',
      servers: ['social.example'],
      ownReasons: [{ id: 'a', text: 'I sleep better.' }],
      pauseWhereLost: ['x'],
    };
    await store({ contacts: [ROBIN], settings: here });
    const ownReasons = [{ id: 'b', text: 'Mia is right.' }];
    const settings = { ...SETTINGS, letter: 'An older one.', ownReasons };
    expect(await importing({ ...FILE, settings })).toMatchObject({ waiting: 0 });
    expect((await readFacts()).settings).toEqual({
      ...here,
      waitSeconds: 30,
      ownReasons: [...here.ownReasons, ...ownReasons],
    });
  });

  it('adds to a contact who is here what they are known by, and nobody they are not', async () => {
    const notThem = [{ site: 'x', kind: 'id', value: '33' } as const];
    const mia = contactOf([], { id: 'mia' });
    await store({ contacts: [ROBIN] });
    await importing({ ...FILE, contacts: [contactOf([HANDLE, THREAD], { notThem }), mia] });
    expect((await readFacts()).contacts).toEqual([contactOf([HANDLE, THREAD]), mia]);
  });

  it('keeps what was written about an urge, here and in the file', async () => {
    const here = [
      urgeOf({ id: 'only in the file' }),
      urgeOf({ id: 'only here', revision: 10, note: 'Mine.' }),
      urgeOf({ id: 'both', note: 'Mine.' }),
      urgeOf({ id: 'more', note: 'Mine.' }),
      urgeOf({ id: 'too long', note: 'm'.repeat(1500) }),
    ];
    await withLog((log) => recordUrges(log, here));
    const urges = [
      urgeOf({ id: 'only in the file', note: 'Theirs.' }),
      urgeOf({ id: 'only here', revision: 30, outcome: 'mistaken' }),
      urgeOf({ id: 'both', revision: 30, note: 'Theirs.' }),
      urgeOf({ id: 'more', note: 'Mine. And more.' }),
      urgeOf({ id: 'too long', note: 't'.repeat(1500) }),
    ];
    const file = JSON.stringify({ ...FILE, urges });
    expect((await previewImport(file)).urges).toEqual({ added: 0, changed: 4 });
    await importAll(file);
    const notes = (await withLog(allUrges)).map(({ id, note }) => [id, note.slice(0, 20)]);
    expect(Object.fromEntries(notes)).toEqual({
      'only in the file': 'Theirs.',
      'only here': 'Mine.',
      both: 'Mine.\n\nTheirs.',
      more: 'Mine. And more.',
      'too long': 'm'.repeat(20),
    });
    expect((await previewImport(file)).urges).toEqual({ added: 0, changed: 0 });
  });

  it('takes in once what a file names twice', async () => {
    const ownReasons = [1, 2].map((at) => ({ id: 'a', text: `Reason ${at}.` }));
    const settings = { ...SETTINGS, ownReasons };
    await importing({ ...FILE, contacts: [ROBIN, { ...ROBIN, label: 'Again' }], settings });
    expect((await readFacts()).contacts).toEqual([ROBIN]);
    expect((await readFacts()).settings.ownReasons).toEqual(ownReasons.slice(0, 1));
  });

  it('takes a start of two thousand years ago for the first day there may be', async () => {
    await importing({ ...FILE, contacts: [{ ...ROBIN, startDay: '0026-11-23' }] });
    expect((await readFacts()).contacts).toEqual([{ ...ROBIN, startDay: '1970-01-01' }]);
  });

  it('does not undo the outcome of an urge', async () => {
    const continued = urgeOf({ outcome: 'continued', revision: 2 });
    await withLog((log) => recordUrges(log, [continued]));
    await importing(FILE);
    expect((await everything()).urges).toContainEqual(continued);
  });

  it.each([
    ['that is not JSON', 'format: holdfast', text('data.notJson')],
    ['that is empty', '', text('data.notJson')],
    ['that is cut off', JSON.stringify(FILE).slice(0, -1), text('data.notJson')],
    ['of something else', '{"contacts":[]}', text('data.notOurs')],
    ['that is a list', '[]', text('data.notOurs')],
    ['that is nothing', 'null', text('data.notOurs')],
    ['of a newer version', JSON.stringify({ ...FILE, version: 3 }), text('data.newer')],
    [
      'of a version there never was',
      JSON.stringify({ ...FILE, version: 0 }),
      text('data.damaged', { where: 'version' }),
    ],
    [
      'without urges',
      JSON.stringify({ ...FILE, urges: undefined }),
      text('data.damaged', { where: 'urges' }),
    ],
    [
      'with a damaged contact',
      JSON.stringify({ ...FILE, contacts: [ROBIN, { ...ROBIN, label: '' }] }),
      text('data.damaged', { where: 'contacts.1.label' }),
    ],
    [
      'with a day that never was',
      JSON.stringify({ ...FILE, contacts: [{ ...ROBIN, startDay: '2026-02-30' }] }),
      text('data.damaged', { where: 'contacts.0.startDay' }),
    ],
    [
      'with a damaged urge',
      JSON.stringify({ ...FILE, urges: [{ ...urgeOf(), surface: 'dream' }] }),
      text('data.damaged', { where: 'urges.0.surface' }),
    ],
    [
      'with an urge of another day than its moment',
      JSON.stringify({ ...FILE, urges: [urgeOf({ day: '2026-11-26' })] }),
      text('data.damaged', { where: 'urges.0.day' }),
    ],
    [
      'with a setting out of bounds',
      JSON.stringify({ ...FILE, settings: { ...SETTINGS, waitSeconds: 0 } }),
      text('data.damaged', { where: 'settings.waitSeconds' }),
    ],
  ])('says what is wrong with a file %s, and changes nothing', async (_, file, sentence) => {
    await store({ contacts: [contactOf([THREAD])], settings: SETTINGS });
    const before = await everything();
    await expect(importAll(file)).rejects.toThrow(new SentenceError(sentence));
    expect(await everything()).toEqual(before);
  });
});

describe('a file for which there is no room', () => {
  const failing = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));

  it('changes nothing, though the log had taken it in', async () => {
    const held = urgeOf({ words: 'before' });
    await store({ contacts: [contactOf([THREAD])], settings: SETTINGS });
    await withLog((log) => recordUrges(log, [held]));
    const before = await everything();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(failing);
    await expect(importing(LATER)).rejects.toThrow(new SentenceError(text('data.noRoom')));
    expect(await everything()).toEqual(before);
  });

  it('leaves what a pause told meanwhile', async () => {
    await store({ contacts: [contactOf([THREAD])], settings: SETTINGS });
    await withLog((log) => recordUrges(log, [urgeOf()]));
    const told = urgeOf({ outcome: 'continued', revision: 31, words: 'to say it' });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementationOnce(async () => {
      await withLog((log) => recordUrges(log, [told]));
      return failing();
    });
    await expect(importing(LATER)).rejects.toThrow(new SentenceError(text('data.noRoom')));
    expect(await withLog(allUrges)).toEqual([told]);
  });

  it('changes nothing where the log refuses it, and says so in a sentence of ours', async () => {
    const before = await everything();
    const refused = new DOMException('The transaction was aborted.', 'AbortError');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw refused;
    });
    await expect(importing(FILE)).rejects.toThrow(text('log.damaged'));
    put.mockRestore();
    expect(await everything()).toEqual(before);
  });

  it('is in, where only the standing could not be counted anew', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.stubGlobal('fetch', failing);
    await importing(FILE);
    expect((await everything()).urges).toHaveLength(2);
  });
});

it('deleteAll comes after a change that is under way, and nothing is written back', async () => {
  vi.spyOn(fakeBrowser.permissions, 'remove').mockResolvedValue(true as never);
  await store({ contacts: [], settings: { ...DEFAULT_SETTINGS, letter: 'Dea' } });
  const set = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
  let deleting: Promise<void> | undefined;
  vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (items) => {
    deleting ??= deleteAll([]);
    // Time enough for it, if it did not wait.
    await new Promise((done) => setTimeout(done, 50));
    return set(items);
  });
  await changeSettings((present) => ({ ...present, letter: 'Dear' }));
  await deleting;
  expect(await stored()).toEqual({});
});

it('deleteAll leaves nothing', async () => {
  await importing(FILE);
  const remove = vi.spyOn(fakeBrowser.permissions, 'remove').mockResolvedValue(true as never);
  await deleteAll(['*://*.x.com/*']);
  expect(remove).toHaveBeenCalledWith({ origins: ['*://*.x.com/*'] });
  expect(await stored()).toEqual({});
  expect(await everything()).toMatchObject({ urges: [], letters: [], tallies: [] });
  // Nor does a pause that is still up bring back what it is of.
  await handOver({ is: 'urge', urge: urgeOf({ revision: 10 }) });
  await drainOutbox();
  expect(await withLog(allUrges)).toEqual([]);
});

it('what a file brings is not deleted by what was asked before and comes due meanwhile', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: urgeOf().moment });
  await withLog((log) => recordUrges(log, [urgeOf({ id: 'old' })]));
  await askToDelete({ is: 'history', contactId: urgeOf().contactId });
  const taken = importing(FILE);
  vi.setSystemTime(Date.now() + 20_000);
  const deleting = deleteDue(async () => []);
  await Promise.all([taken, deleting]);
  await deleteDue(async () => []);
  expect((await withLog(allUrges)).map(({ id }) => id).sort()).toEqual(['urge-1', 'urge-2']);
});

it('what is arranged with somebody is arranged with the one who is here by another id', async () => {
  const here = contactOf([HANDLE], { id: 'by hand' });
  await store({ contacts: [here], settings: { ...SETTINGS, coolingHours: 0 } });
  const arrangement = {
    id: 'a',
    contactId: ROBIN.id,
    surfaces: ['chat'],
    purpose: 'children',
    weekdays: [5],
    from: '17:00',
    to: '18:00',
  };
  await importing({ ...FILE, settings: { ...SETTINGS, arrangements: [arrangement] } });
  const { arrangements } = (await readFacts()).settings;
  expect(arrangements).toEqual([{ ...arrangement, contactId: 'by hand' }]);
});

it('refuses an urge that could never be put right again, and one of another day', async () => {
  const last = { ...FILE, urges: [urgeOf({ revision: Number.MAX_SAFE_INTEGER })] };
  await expect(importing(last)).rejects.toThrow('urges.0.revision');
  const { moment } = urgeOf();
  const other = { ...FILE, urges: [urgeOf({ moment: moment + 2 * 86_400_000 })] };
  await expect(importing(other)).rejects.toThrow('urges.0.day');
  // A local day begins up to 14 hours before that of UTC, and ends up to 12 after it.
  const midnight = Date.parse('2026-11-23T00:00:00Z');
  const met = (hours: number) => ({
    ...FILE,
    urges: [urgeOf({ day: '2026-11-23', moment: midnight + hours * 3_600_000 })],
  });
  for (const hours of [-14.1, 36]) await expect(importing(met(hours))).rejects.toThrow('day');
  for (const hours of [-14, 35.9]) await importing(met(hours));
});

it('saves and takes in nothing in a window whose log is another', async () => {
  Object.assign(fakeBrowser.extension, { inIncognitoContext: true });
  await expect(exportAll()).rejects.toThrow(text('data.away'));
  await expect(importing(FILE)).rejects.toThrow(text('data.away'));
  Object.assign(fakeBrowser.extension, { inIncognitoContext: false });
});

it('a letter that was erased is none: not kept, not saved, not taken in', async () => {
  await handOver({ is: 'letter', letter: LETTER });
  await drainOutbox();
  await importing({ ...FILE, letters: [{ ...LETTER, savedAt: 9, text: '' }] });
  expect(await withLog(allLetters)).toEqual([LETTER]);
  await handOver({ is: 'letter', letter: { ...LETTER, savedAt: 3, text: '' } });
  expect(JSON.parse(await exportAll()).letters).toEqual([]);
  expect(await withLog(allLetters)).toEqual([]);
});
