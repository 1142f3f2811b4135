import * as v from 'valibot';
import { expect, it } from 'vitest';
import { UrgeSchema } from '../../../src/log/urge.ts';
import { urgeOf } from '../samples.ts';

it('UrgeSchema reads an urge as it is', () => {
  const closed = urgeOf({ secondsHeld: 4.2, words: 'why', offer: 'reason:peace', revision: 2 });
  for (const urge of [urgeOf(), closed]) expect(v.parse(UrgeSchema, urge)).toEqual(urge);
});

it.each([
  ['without an id', { id: '' }],
  ['before all time', { moment: -1 }],
  ['on no day', { day: '2026-11-31' }],
  ['of another outcome', { outcome: 'relapsed' }],
  ['held for less than nothing', { secondsHeld: -1 }],
  ['with a book of words', { words: 'x'.repeat(281) }],
  ['of half a revision', { revision: 0.5 }],
])('UrgeSchema refuses one %s', (_, changes) => {
  expect(v.is(UrgeSchema, { ...urgeOf(), ...changes })).toBe(false);
});
