import { describe, expect, it } from 'vitest';
import { guessRegion, readPhone } from '../../../src/contacts/phone.ts';

describe('readPhone', () => {
  it.each([
    ['+49 151 1234-5678', '', '4915112345678'],
    ['+49 (0)151 12345678', '', '4915112345678'],
    ['0049 151 12345678', '', '4915112345678'],
    ['0049 151 12345678', 'DE', '4915112345678'],
    ['0151 12345678', 'DE', '4915112345678'],
    ['(555) 555-0123', 'US', '15555550123'],
    ['011 49 151 12345678', 'US', '4915112345678'],
    ['07911 123456', 'GB', '447911123456'],
    ['\u202a+49 151 1234\u00a05678\u202c', 'US', '4915112345678'],
    ['＋４９１５１１２３４５６７８', '', '4915112345678'],
    ['+٤٩١٥١١٢٣٤٥٦٧٨', '', '4915112345678'],
    ['+1 555 555 0123', 'DE', '15555550123'],
  ])('%s from region "%s" is %s', (written, region, expected) => {
    expect(readPhone(written, region)?.digits).toBe(expected);
  });

  it.each([
    ['a national number where the region is unknown', '0151 12345678', ''],
    ['a short code', '72727', 'US'],
    ['a name', 'Robin Vale', 'US'],
    ['an e-mail address', 'robin@mail.example', 'US'],
    ['nothing', '', 'US'],
    ['a number of another region', '07911 123456', 'US'],
    ['a region there is none of', '0151 12345678', 'XX'],
  ])('takes %s for no number', (_, written, region) => {
    expect(readPhone(written, region)).toBeUndefined();
  });

  it.each([
    ['+52 55 1234 5678', '+52 1 55 1234 5678'],
    ['+54 11 1234 5678', '+54 9 11 1234 5678'],
    ['+55 11 6123 4567', '+55 11 96123 4567'],
  ])('knows %s and %s for one', (one, other) => {
    const [first, second] = [readPhone(one, ''), readPhone(other, '')];
    expect([first?.digits, ...(first?.also ?? [])]).toContain(second?.digits);
    expect([second?.digits, ...(second?.also ?? [])]).toContain(first?.digits);
    expect(first?.also.length).toBe(1);
  });

  it('knows how a number looks at home, where home is the user’s', () => {
    expect(readPhone('+49 151 12345678', 'DE')?.also).toEqual(['15112345678', '015112345678']);
    expect(readPhone('+1 555 555 0123', 'US')?.also).toEqual(['5555550123']);
    expect(readPhone('+49 151 12345678', 'US')?.also).toEqual([]);
  });
});

it.each([
  [['de', 'de-AT', 'en-US'], 'AT'],
  [['en'], ''],
  [[], ''],
])('guesses the region of %j', (languages, expected) => {
  expect(guessRegion(languages)).toBe(expected);
});
