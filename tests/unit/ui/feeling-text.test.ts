import { expect, it } from 'vitest';
import { withFeeling } from '../../../src/ui/feeling-text.ts';

it.each([
  [['sad'], 'Sad', ['sad']],
  [['sad'], ' sAD ', ['sad']],
  [['lonely'], 'Sad', ['lonely', 'sad']],
  [['Empty'], 'empty', ['Empty']],
  [['sad'], 'Numb', ['sad', 'Numb']],
])('%j with %j is %j', (feelings, written, after) => {
  expect(withFeeling(feelings, written)).toEqual(after);
});
