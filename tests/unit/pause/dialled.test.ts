import { expect, it } from 'vitest';
import { dialled } from '../../../content/pause/tools/dialled.ts';

it.each([
  ['+49 (0)30 123456', '+4930123456'],
  ['0049 (0)30 123456', '004930123456'],
  ['(+49) 30 123456', '+4930123456'],
  ['(030) 123456', '030123456'],
  ['(0)30 123456', '030123456'],
  ['٠١٠٠ ١٢٣ ٤٥٦٧', '01001234567'],
  ['＋８１ ９０ １２３４', '+81901234'],
])('%s is dialled %s', (written, number) => {
  expect(dialled(written)).toBe(number);
});
