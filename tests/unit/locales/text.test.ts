import { afterEach, describe, expect, it } from 'vitest';
import { direction, speak, text } from '../../../src/locales/text.ts';
import { speakEnglish } from '../words.ts';

const DAYS = {
  'days.zero': 'none',
  'days.one': 'one',
  'days.two': 'two',
  'days.few': '{count} few',
  'days.many': '{count} many',
  'days.other': '{count} other',
};
const FSI = '\u2068';
const PDI = '\u2069';

afterEach(speakEnglish);

describe('the form for a count', () => {
  it.each([
    [0, '0 other'],
    [1, 'one'],
    [2, '2 other'],
    [11, '11 other'],
  ])('in English for %i', (count, expected) => {
    speak({ locale: 'en', messages: { 'days.one': 'one', 'days.other': '{count} other' } });
    expect(text('days', { count })).toBe(expected);
  });

  it.each([
    [0, 'none'],
    [1, 'one'],
    [2, 'two'],
    [3, '3 few'],
    [10, '10 few'],
    [11, '11 many'],
    [99, '99 many'],
    [100, '100 other'],
    [103, '103 few'],
    [111, '111 many'],
  ])('in Arabic for %i', (count, expected) => {
    speak({ locale: 'ar-u-nu-latn', messages: DAYS });
    expect(text('days', { count })).toBe(expected);
  });

  it('is the one for all others where the language has no form of its own', () => {
    speak({ locale: 'ar-u-nu-latn', messages: { 'days.other': '{count} other' } });
    expect(text('days', { count: 3 })).toBe('3 other');
  });
});

describe('a number', () => {
  it.each([
    ['en', '1,234 of 5'],
    ['de', '1.234 of 5'],
    ['ar-EG', '١٬٢٣٤ of ٥'],
  ])('is written as in %s', (locale, expected) => {
    speak({ locale, messages: { 'popup.ofUrges': '{held} of {all}' } });
    expect(text('popup.ofUrges', { held: 1234, all: 5 })).toBe(expected);
  });
});

describe('a word that is put in', () => {
  it.each([
    ['en', 'Sam', 'Sam'],
    ['en', 'سلمى', `${FSI}سلمى${PDI}`],
    ['ar', 'سلمى', 'سلمى'],
    ['ar-EG', 'Sam', `${FSI}Sam${PDI}`],
    ['ar', '+1 555 555 0123', `${FSI}+1 555 555 0123${PDI}`],
  ])('stands by itself in %s where it may run the other way: %s', (locale, label, expected) => {
    speak({ locale, messages: { 'contacts.alreadyOf': '<{label}>' } });
    expect(text('contacts.alreadyOf', { label })).toBe(`<${expected}>`);
  });

  it('is not read as a message of its own', () => {
    speak({ locale: 'en', messages: { 'offers.planLine': '{when}, {instead}' } });
    expect(text('offers.planLine', { when: '{instead}', instead: '$&' })).toBe('{instead}, $&');
  });
});

it('answers the key where a message is missing', () => {
  speak({ locale: 'en', messages: {} });
  expect([text('pause.hold'), text('days', { count: 2 })]).toEqual(['pause.hold', 'days']);
});

it.each([
  ['en', 'ltr'],
  ['de-AT', 'ltr'],
  ['ar', 'rtl'],
  ['ar-EG', 'rtl'],
] as const)('runs in %s %s', (locale, expected) => {
  speak({ locale, messages: {} });
  expect(direction()).toBe(expected);
});
