import { expect, it } from 'vitest';
import { SURFACES } from '../../../src/contacts/sighting.ts';
import { OUTCOMES } from '../../../src/policy/outcome.ts';
import { isSlip } from '../../../src/policy/slip.ts';

it('is to go through to what the user counts, and nothing else', () => {
  const all = OUTCOMES.flatMap((outcome) => SURFACES.map((surface) => ({ outcome, surface })));
  const actual = all.filter((one) => isSlip(one, ['chat', 'story']));
  expect(actual).toEqual([
    { outcome: 'continued', surface: 'story' },
    { outcome: 'continued', surface: 'chat' },
  ]);
});

it('is nothing where the user counts nothing', () => {
  expect(isSlip({ outcome: 'continued', surface: 'chat' }, [])).toBe(false);
});
