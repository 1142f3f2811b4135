import { describe, expect, it } from 'vitest';
import type { Choices } from '../../../../src/policy/cooling/loosening.ts';
import { changedNames, hasChanged, restored } from '../../../../src/policy/cooling/restore.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/policy/settings.ts';
import { contactOf, known } from '../../samples.ts';

const ROBIN = contactOf([known('x', 'handle', 'robin')]);
const SAM = contactOf([known('x', 'handle', 'sam')], { id: 'sam', label: 'S.' });
const MIA = contactOf([known('x', 'handle', 'mia')], { id: 'mia', label: 'M.' });
const choices = (contacts: Choices['contacts'], changed: Partial<Settings> = {}): Choices => ({
  contacts,
  settings: { ...DEFAULT_SETTINGS, ...changed },
});
const settingsOf = (changed: Partial<Settings>) => choices([ROBIN], changed);

describe('a change that is taken back', () => {
  it.each([
    ['a number', { waitSeconds: 10 }, { waitSeconds: 100 }],
    ['a list', { sites: ['x'] }, { sites: ['x', 'instagram'] }],
    ['two at once', { letter: '', badge: 'days' }, { letter: 'Dear me', badge: 'held' }],
  ] as [string, Partial<Settings>, Partial<Settings>][])('%s', (_, was, became) => {
    const [before, after] = [settingsOf(was), settingsOf(became)];
    expect(restored(after, { before, after })).toEqual(before);
    expect(changedNames({ before, after })).toEqual(
      Object.keys(DEFAULT_SETTINGS).filter((name) => name in was),
    );
  });

  it.each([
    ['added', [ROBIN], [ROBIN, SAM]],
    ['removed', [SAM, ROBIN, MIA], [SAM, MIA]],
    ['renamed', [ROBIN, SAM], [{ ...ROBIN, label: 'nobody' }, SAM]],
    ['all removed', [ROBIN, SAM, MIA], []],
  ])('contacts that were %s', (_, was, became) => {
    const [before, after] = [choices(was), choices(became)];
    expect(restored(after, { before, after })).toEqual(before);
    expect(hasChanged({ before, after })).toBe(true);
  });
});

describe('what came after it stays', () => {
  it('another setting', () => {
    const [before, after] = [settingsOf({ waitSeconds: 10 }), settingsOf({ waitSeconds: 20 })];
    const now = settingsOf({ waitSeconds: 20, passMinutes: 1 });
    expect(restored(now, { before, after }).settings).toMatchObject({
      waitSeconds: 10,
      passMinutes: 1,
    });
  });

  it('the same setting, changed further', () => {
    const [before, after] = [settingsOf({ waitSeconds: 10 }), settingsOf({ waitSeconds: 20 })];
    const now = settingsOf({ waitSeconds: 90 });
    expect(restored(now, { before, after })).toEqual(now);
  });

  it('another contact, and the same one changed further', () => {
    const [before, after] = [choices([ROBIN]), choices([{ ...ROBIN, label: 'nobody' }])];
    const now = choices([{ ...ROBIN, label: 'somebody' }, SAM]);
    expect(restored(now, { before, after })).toEqual(now);
    const still = choices([{ ...ROBIN, label: 'nobody' }, SAM]);
    expect(restored(still, { before, after }).contacts).toEqual([ROBIN, SAM]);
  });

  it('a contact that was added again is not there twice', () => {
    const [before, after] = [choices([ROBIN, SAM]), choices([SAM])];
    const now = choices([SAM, { ...ROBIN, label: 'again' }]);
    expect(restored(now, { before, after })).toEqual(now);
  });
});

it('nothing was changed by what only waits', () => {
  const same = choices([ROBIN], { waitSeconds: 10 });
  expect(hasChanged({ before: same, after: choices([{ ...ROBIN }], { waitSeconds: 10 }) })).toBe(
    false,
  );
});
