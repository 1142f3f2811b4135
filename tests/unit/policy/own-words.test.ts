import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { PlanSchema } from '../../../src/policy/own-words.ts';

const planToCall = (number: string) => ({
  id: 'p',
  when: 'I want to check',
  instead: 'I call Mia',
  action: { is: 'call', number },
});

describe('a plan that begins a call', () => {
  it.each([
    '+1 555 555 0123',
    '(030) 1234567',
    '(+49) 30 1234567',
    '+49 (0)30 1234567',
    '030/1234-567',
    '030 – 1234567',
    '0170.1234567',
    '٠١٠٠ ١٢٣ ٤٥٦٧',
    '＋８１ ９０ １２３４ ５６７８',
  ])('takes %s', (number) => {
    expect(v.is(PlanSchema, planToCall(number))).toBe(true);
  });

  it.each(['', '0', 'Mia', '0170 call', 'tel:0170', '(-)', '(('.repeat(20)])(
    'refuses %j',
    (number) => {
      expect(v.is(PlanSchema, planToCall(number))).toBe(false);
    },
  );
});
