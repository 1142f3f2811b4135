import { expect, it } from 'vitest';
import { waitSeconds } from '../../../src/policy/wait.ts';

it.each([
  [10, 0, 10],
  [10, 1, 15],
  [10, 2, 20],
  [10, 10, 60],
  [10, 11, 60],
  [10, 1000, 60],
  [3, 1, 8],
  [600, 3, 615],
  [10, -1, 10],
])(
  'with a setting of %i s and %i attempts before, the wait is %i s',
  (setting, before, expected) => {
    const actual = waitSeconds(setting, before);
    expect(actual).toBe(expected);
  },
);
