import { expect, it } from 'vitest';
import { withLog } from '../../../../src/log/database.ts';
import { allLetters, allUrges } from '../../../../src/log/read.ts';
import { recordLetters, recordUrges } from '../../../../src/log/record.ts';
import { importAll } from '../../../../src/platform/record/import-all.ts';
import { previewImport } from '../../../../src/platform/record/preview-import.ts';
import { DEFAULT_SETTINGS } from '../../../../src/policy/settings.ts';
import { contactOf, known, urgeOf } from '../../samples.ts';
import { store, stored, useFreshBrowser } from '../fresh-browser.ts';

useFreshBrowser();

const HANDLE = known('x', 'handle', 'robin');
const ROBIN = contactOf([HANDLE]);
const LETTER = { id: 'l', moment: 1, savedAt: 2, contactId: 'robin', text: 'Dear R.' };
const fileOf = (changes: object) =>
  JSON.stringify({
    format: 'holdfast',
    version: 2,
    contacts: [],
    settings: DEFAULT_SETTINGS,
    urges: [],
    letters: [],
    ...changes,
  });
const NOTHING = { added: 0, changed: 0 };
const UNCHANGED = {
  contacts: NOTHING,
  urges: NOTHING,
  letters: NOTHING,
  settings: 0,
  leavesNaming: false,
  leavesLetter: false,
};

it('counts what would be new', async () => {
  const file = fileOf({
    contacts: [ROBIN, contactOf([], { id: 'sam' })],
    urges: [urgeOf(), urgeOf({ id: 'b' }), urgeOf({ id: 'b', revision: 20 })],
    letters: [LETTER],
    settings: { ...DEFAULT_SETTINGS, waitSeconds: 30, showLabel: true, sites: ['x'] },
  });
  expect(await previewImport(file)).toEqual({
    contacts: { added: 2, changed: 0 },
    urges: { added: 2, changed: 0 },
    letters: { added: 1, changed: 0 },
    settings: 2,
    leavesNaming: false,
    leavesLetter: false,
  });
});

it('counts what would change, and not what is here already or is older', async () => {
  await store({ contacts: [ROBIN, contactOf([], { id: 'sam' })] });
  await withLog(async (log) => {
    await recordUrges(log, [urgeOf({ revision: 10 }), urgeOf({ id: 'b', revision: 20 })]);
    await recordLetters(log, [LETTER]);
  });
  const file = fileOf({
    contacts: [contactOf([HANDLE, known('x', 'thread', '1-2')]), contactOf([], { id: 'sam' })],
    urges: [urgeOf({ revision: 20, outcome: 'continued' }), urgeOf({ id: 'b', revision: 10 })],
    letters: [{ ...LETTER, savedAt: 3 }],
  });
  expect(await previewImport(file)).toEqual({
    contacts: { added: 0, changed: 1 },
    urges: { added: 0, changed: 1 },
    letters: { added: 0, changed: 1 },
    settings: 0,
    leavesNaming: false,
    leavesLetter: false,
  });
});

it('changes nothing; and after the import there is nothing left to do', async () => {
  const file = fileOf({ contacts: [ROBIN], urges: [urgeOf()], letters: [LETTER] });
  const before = await stored();
  await previewImport(file);
  expect(await stored()).toEqual(before);
  expect(await withLog(allUrges)).toEqual([]);
  expect(await withLog(allLetters)).toEqual([]);
  await importAll(file);
  expect(await previewImport(file)).toEqual(UNCHANGED);
});

it('throws the sentence that importing throws', async () => {
  await expect(previewImport('{}')).rejects.toThrow('not a file that Holdfast exported');
});

it('counts no list of which all is here, and says that a letter stays', async () => {
  const reasons = [{ id: 'a', text: 'I sleep better.' }];
  const here = { ...DEFAULT_SETTINGS, letter: 'Dear me.', ownReasons: reasons };
  await store({ settings: here });
  const settings = { ...DEFAULT_SETTINGS, letter: 'An older one.' };
  expect(await previewImport(fileOf({ settings }))).toEqual({ ...UNCHANGED, leavesLetter: true });
  expect(await previewImport(fileOf({ settings: here }))).toEqual(UNCHANGED);
});

it('brings searches for somebody who is here, and says that their name and day stay', async () => {
  await store({ contacts: [ROBIN] });
  const file = fileOf({
    contacts: [{ ...ROBIN, label: 'Robin', startDay: '2026-10-01', searches: true }],
  });
  expect(await previewImport(file)).toEqual({
    ...UNCHANGED,
    contacts: { added: 0, changed: 1 },
    leavesNaming: true,
  });
  await importAll(file);
  expect((await stored()).contacts).toEqual([{ ...ROBIN, searches: true }]);
  expect(await previewImport(file)).toEqual({ ...UNCHANGED, leavesNaming: true });
});
