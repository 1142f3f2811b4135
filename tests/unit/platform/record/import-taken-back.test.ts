import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { withLog } from '../../../../src/log/database.ts';
import { allLetters, allUrges } from '../../../../src/log/read.ts';
import { recordAll } from '../../../../src/log/record.ts';
import {
  type OwnChange,
  undoChange,
  watchOwnChanges,
} from '../../../../src/platform/choices/own-change.ts';
import { deleteDue } from '../../../../src/platform/record/delete-due.ts';
import {
  askToDelete,
  cancelDeletion,
  readDeletions,
  spareSince,
} from '../../../../src/platform/record/deletion.ts';
import { importAll } from '../../../../src/platform/record/import-all.ts';
import { previewImport } from '../../../../src/platform/record/preview-import.ts';
import { readFacts } from '../../../../src/platform/stored.ts';
import { DEFAULT_SETTINGS } from '../../../../src/policy/settings.ts';
import { contactOf, known, urgeOf } from '../../samples.ts';
import { store, useFreshBrowser } from '../fresh-browser.ts';

useFreshBrowser();

const ROBIN = contactOf([known('x', 'handle', 'robin')]);
const HERE = urgeOf({ id: 'here' });
const LETTER = { id: 'l', moment: 1, savedAt: 2, contactId: 'robin', text: 'Dear R.' };
const fileOf = (parts: object) =>
  JSON.stringify({
    format: 'holdfast',
    version: 2,
    contacts: [],
    settings: DEFAULT_SETTINGS,
    urges: [urgeOf(), { ...HERE, note: 'more' }],
    letters: [LETTER],
    ...parts,
  });
const urges = () => withLog(allUrges);
const letters = () => withLog(allLetters);

let told: OwnChange[];
let ended: AbortController;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'], now: urgeOf().moment });
  await withLog((log) => recordAll(log, [HERE], []));
  told = [];
  ended = new AbortController();
  watchOwnChanges((change) => told.push(change), ended.signal);
});
afterEach(() => {
  ended.abort();
  vi.useRealTimers();
});

describe('what was imported is taken back', () => {
  it.each([
    ['with its contacts', [ROBIN]],
    ['where it was urges and letters alone', []],
  ])('as a whole, %s', async (_, contacts) => {
    const onTakenBack = vi.fn();
    await importAll(fileOf({ contacts }), onTakenBack);
    expect([await urges(), await letters()].map(({ length }) => length)).toEqual([2, 1]);
    expect(onTakenBack).not.toHaveBeenCalled();
    expect(await undoChange(told.at(-1) as OwnChange)).toBe(true);
    expect(onTakenBack).toHaveBeenCalledOnce();
    expect(await urges()).toEqual([HERE]);
    expect(await letters()).toEqual([]);
    const { contacts: left, standing } = await readFacts();
    expect(left).toEqual([]);
    expect(standing.urges).toBe(1);
  });
});

it('what brings nothing takes the place of no change that can be taken back', async () => {
  await importAll(fileOf({ contacts: [ROBIN] }));
  await importAll(fileOf({ contacts: [ROBIN] }));
  expect(told.map(({ also }) => also !== undefined)).toEqual([true, false]);
});

describe('beside what is about to be deleted', () => {
  const due = async () => {
    vi.setSystemTime(Date.now() + 11_000);
    await deleteDue(async () => []);
  };
  beforeEach(async () => {
    await withLog((log) => recordAll(log, [], [LETTER]));
    await askToDelete({ is: 'history', contactId: HERE.contactId });
    await askToDelete({ is: 'letter', letterId: LETTER.id });
  });

  it('a letter that a file has stays, and is said to be new', async () => {
    expect((await previewImport(fileOf({}))).letters).toEqual({ added: 1, changed: 0 });
    await importAll(fileOf({}));
    await due();
    expect(await letters()).toEqual([LETTER]);
    expect((await urges()).map(({ id }) => id).sort()).toEqual(['here', 'urge-1']);
  });

  it('what is taken back has the time that it was asked for last, and what others spared', async () => {
    await importAll(fileOf({}));
    const [key] = [...(await readDeletions()).keys()].filter((one) => one.includes('letter'));
    await cancelDeletion(key as string);
    vi.setSystemTime(Date.now() + 4000);
    await askToDelete({ is: 'letter', letterId: LETTER.id });
    await spareSince(['other']);
    await undoChange(told.at(-1) as OwnChange);
    const left = (await readDeletions()).get(key as string);
    expect(left).toEqual({
      is: 'letter',
      letterId: 'l',
      due: Date.now() + 10_000,
      spared: ['other'],
    });
  });

  it('what is here already and stays takes the place of no change that can be taken back', async () => {
    await importAll(fileOf({}));
    await importAll(fileOf({}));
    expect(told.map(({ also }) => also !== undefined)).toEqual([true, false]);
  });

  it('what is taken back is deleted, as it was asked for', async () => {
    await importAll(fileOf({}));
    await undoChange(told.at(-1) as OwnChange);
    await due();
    expect([...(await urges()), ...(await letters())]).toEqual([]);
  });

  it.each([
    ['the log', () => vi.spyOn(IDBObjectStore.prototype, 'put')],
    ['the storage', () => vi.spyOn(fakeBrowser.storage.local, 'set')],
  ])('so is what could not be taken in, for want of room in %s', async (_, spyOn) => {
    const full = new DOMException('', 'QuotaExceededError');
    const before = await readDeletions();
    const spy = spyOn().mockImplementation(() => {
      throw full;
    });
    await expect(importAll(fileOf({ contacts: [ROBIN] }))).rejects.toThrow();
    spy.mockRestore();
    const after = [...(await readDeletions())].map(([key, { spared, ...one }]) => [key, one]);
    expect(after).toEqual([...before]);
    await due();
    expect([...(await urges()), ...(await letters())]).toEqual([]);
  });
});

it.each([
  ['taken in', importAll],
  ['looked at', previewImport],
])('while everything is about to be deleted nothing is %s', async (_, read) => {
  await store({ contacts: [ROBIN] });
  await askToDelete({ is: 'all' });
  let isDone = false;
  const reading = read(fileOf({ contacts: [ROBIN] })).then((done) => {
    isDone = true;
    return done;
  });
  await new Promise((done) => setTimeout(done, 300));
  expect(isDone).toBe(false);
  vi.spyOn(fakeBrowser.permissions, 'remove').mockResolvedValue(true as never);
  vi.setSystemTime(Date.now() + 11_000);
  await deleteDue(async () => []);
  expect(await reading).toMatchObject(
    read === previewImport ? { contacts: { added: 1 }, urges: { added: 2 } } : {},
  );
});

it('what is arranged with somebody is not arranged with a namesake who is here', async () => {
  const name = known('any', 'name', 'alex');
  const thread = known('x', 'thread', '1-2', 'name');
  const here = contactOf([known('x', 'handle', 'alex_a'), name, thread], { id: 'a' });
  const read = contactOf([known('x', 'handle', 'alex_b'), name, thread], { id: 'b' });
  await store({ contacts: [here], settings: { ...DEFAULT_SETTINGS, coolingHours: 0 } });
  const arrangement = {
    id: 'hours',
    contactId: 'b',
    surfaces: ['chat'],
    purpose: 'children',
    weekdays: [5],
    from: '17:00',
    to: '18:00',
  };
  const settings = { ...DEFAULT_SETTINGS, arrangements: [arrangement] };
  await importAll(fileOf({ contacts: [read], settings }));
  expect((await readFacts()).settings.arrangements).toEqual([arrangement]);
});

it.each([
  ['where nobody was entered yet, as the file says', [], true],
  ['beside somebody, no more than was chosen here', [contactOf([], { id: 'sam' })], false],
])('what may be seen is, %s', async (_, contacts, showLabel) => {
  await store({ contacts, settings: DEFAULT_SETTINGS });
  const file = fileOf({ contacts: [ROBIN], settings: { ...DEFAULT_SETTINGS, showLabel: true } });
  expect((await previewImport(file)).settings > 0).toBe(showLabel);
  await importAll(file);
  expect((await readFacts()).settings.showLabel).toBe(showLabel);
});
