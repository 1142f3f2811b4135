import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { closeUrge, feltUrge, openUrge } from '../../../src/log/make-urge.ts';
import { UrgeSchema } from '../../../src/log/urge.ts';
import { OUTCOMES, type Outcome } from '../../../src/policy/outcome.ts';
import { contactOf, known, sightingOf, urgeOf } from '../samples.ts';

const HANDLE = known('instagram', 'handle', 'robin.vale');
const ATTEMPT = {
  contact: contactOf([HANDLE]),
  by: HANDLE,
  sighting: sightingOf([HANDLE], { surface: 'story' }),
};
const NOW = Date.UTC(2026, 10, 23, 23, 30);
const ZONE = 'Europe/Berlin';
const DAYS_MS = 86_400_000;
const open = () =>
  openUrge(ATTEMPT, { now: NOW, zone: ZONE, ring: 'network', offer: 'reason:peace' });

describe('openUrge', () => {
  it('is held from the start, on the user’s own day', () => {
    const { id, ...actual } = open();
    const { id: _, ...expected } = urgeOf({
      moment: NOW,
      day: '2026-11-24',
      surface: 'story',
      ring: 'network',
      offer: 'reason:peace',
    });
    expect(actual).toEqual(expected);
    expect(id).not.toBe(open().id);
  });

  it('can be stored, and does not say by what the contact is known', () => {
    expect(v.is(UrgeSchema, open())).toBe(true);
    expect(Object.values(open())).not.toContain(HANDLE.value);
  });
});

describe('closeUrge', () => {
  it.each([
    ['held', 10],
    ['continued', 20],
    ['planned', 20],
    ['mistaken', 20],
  ] as const)('with "%s" is revision %i: going through outranks holding', (outcome, expected) => {
    const actual = closeUrge(open(), { outcome, words: '' }, NOW, ZONE);
    expect(actual.outcome).toBe(outcome);
    expect(actual.revision).toBe(expected);
  });

  it.each([
    [0, 0],
    [1249, 1.2],
    [1250, 1.3],
    [61_000, 61],
    [-5000, 0],
  ])('after %i ms was held for %f s', (after, expected) => {
    const actual = closeUrge(open(), { outcome: 'held', words: '' }, NOW + after, ZONE);
    expect(actual.secondsHeld).toBe(expected);
  });

  it('keeps the words, as many as there is room for', () => {
    const words = (given: string) =>
      closeUrge(open(), { outcome: 'planned', words: given }, NOW, ZONE).words;
    expect(words('  picking up the children\n')).toBe('picking up the children');
    expect(words('x'.repeat(500))).toHaveLength(280);
  });

  it('is of the site where planned contact takes place', () => {
    const told = (outcome: Outcome, channel?: string) => {
      const { site, surface } = closeUrge(
        open(),
        { outcome, words: 'why', ...(channel !== undefined && { channel }) },
        NOW,
        ZONE,
      );
      return [site, surface];
    };
    const { site, surface } = open();
    expect(told('planned', 'whatsapp')).toEqual(['whatsapp', 'chat']);
    expect(told('planned', site)).toEqual([site, surface]);
    expect(told('planned')).toEqual([site, surface]);
    expect(told('held', 'whatsapp')).toEqual([site, surface]);
  });

  it('says what planned contact was for, and nothing of what was not planned in the end', () => {
    const urge = { ...open(), purpose: 'children' as const };
    const purposes = OUTCOMES.map((outcome) => [
      outcome,
      closeUrge(urge, { outcome, words: 'why' }, NOW, ZONE).purpose,
    ]);
    expect(Object.fromEntries(purposes)).toEqual({
      ...Object.fromEntries(OUTCOMES.map((outcome) => [outcome, null])),
      planned: 'children',
    });
    const told = { outcome: 'planned', words: 'why', purpose: 'work' } as const;
    expect(closeUrge(urge, told, NOW, ZONE).purpose).toBe('work');
  });

  it('can be stored, whatever the outcome, and changes nothing else', () => {
    const urge = open();
    for (const outcome of OUTCOMES) {
      const closed = closeUrge(urge, { outcome, words: 'why' }, NOW + 1, ZONE);
      expect(v.is(UrgeSchema, closed)).toBe(true);
      const { secondsHeld, words, revision } = closed;
      expect(closed).toEqual({ ...urge, outcome, secondsHeld, words, revision });
    }
  });
});

describe('a pause that stood open over midnight', () => {
  const answered = (ms: number, outcome: Outcome) =>
    closeUrge(open(), { outcome, words: 'why' }, NOW + ms, ZONE);

  it.each(['continued', 'planned'] as const)('is %s on the day of going on', (outcome) => {
    expect(answered(3 * DAYS_MS, outcome)).toMatchObject({
      id: expect.any(String),
      day: '2026-11-27',
      moment: NOW + 3 * DAYS_MS,
      zone: ZONE,
      secondsHeld: (3 * DAYS_MS) / 1000,
    });
  });

  it.each(['held', 'mistaken'] as const)('is %s where it began', (outcome) => {
    expect(answered(3 * DAYS_MS, outcome)).toMatchObject({ day: '2026-11-24', moment: NOW });
  });

  it('is never moved back by a clock that was set back', () => {
    expect(answered(-3 * DAYS_MS, 'continued')).toMatchObject({ day: '2026-11-24', moment: NOW });
  });
});

describe('a pause that could not be left, and is answered anew', () => {
  const planned = () => closeUrge(open(), { outcome: 'planned', words: 'the keys' }, NOW, ZONE);

  it('ended as it was told last', () => {
    const anew = closeUrge(planned(), { outcome: 'continued', words: '' }, NOW, ZONE);
    expect(anew.outcome).toBe('continued');
    expect(anew.revision).toBeGreaterThan(planned().revision);
  });

  it('keeps what was felt then', () => {
    const felt = feltUrge(planned(), { feeling: 'lonely' });
    expect(felt).toMatchObject({ outcome: 'planned', feeling: 'lonely' });
    expect(felt.revision).toBeGreaterThan(planned().revision);
  });

  it('was gone through with, also where it is held then', () => {
    const held = closeUrge(planned(), { outcome: 'held', words: '' }, NOW, ZONE);
    expect(held.revision).toBeLessThan(planned().revision);
  });
});

it('never outranks how it ended, however much is told', () => {
  let urge = open();
  for (let tap = 0; tap < 30; tap++) urge = feltUrge(urge, { strength: 3 });
  const held = closeUrge(urge, { outcome: 'held', words: '' }, NOW, ZONE);
  expect(held.revision).toBeGreaterThan(urge.revision);
  for (let tap = 0; tap < 30; tap++) urge = feltUrge(held, { strength: 3 });
  expect(urge.revision).toBeLessThan(
    closeUrge(open(), { outcome: 'continued', words: '' }, NOW, ZONE).revision,
  );
});
