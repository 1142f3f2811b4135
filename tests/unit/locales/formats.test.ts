import { afterEach, describe, expect, it } from 'vitest';
import { hourText } from '../../../src/locales/formats.ts';
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
