import { afterEach, describe, expect, it } from 'vitest';
import { hourText, leftText, timeText } from '../../../src/locales/formats.ts';
import { speak } from '../../../src/locales/text.ts';

afterEach(() => speak({ locale: 'en', messages: {} }));

describe('a full hour', () => {
  it.each([
    ['en-US', '10 PM'],
    ['en-GB', '22:00'],
    ['de', '22 Uhr'],
    ['fr', '22 h'],
    ['es', '22:00'],
    ['pt-BR', '22:00'],
    ['ar', '10 م'],
  ])('in %s is %s, never a bare number', (locale, written) => {
    speak({ locale, messages: {} });
    expect(hourText(22).replaceAll(/\s/g, ' ')).toBe(written);
  });
});

it.each([
  [1, '1 minute'],
  [91 * 60_000, '2 hours'],
  [49 * 3_600_000, '49 hours'],
  [72 * 3_600_000, '3 days'],
  [73 * 3_600_000, '4 days'],
])('says of %d ms that %s are left', (left, written) => {
  speak({ locale: 'en', messages: {} });
  expect(leftText(left)).toBe(written);
});

it.each([
  ['en-US', '5:05 PM'],
  ['de', '17:05'],
  ['ar-EG', '٥:٠٥ م'],
])('a time of the day in %s is %s', (locale, written) => {
  speak({ locale, messages: {} });
  expect(timeText('17:05').replaceAll(/\s/g, ' ')).toBe(written);
});
