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
    ['+44 (0)7911 123456', '', '447911123456'],
    ['0044 7911 123456', 'GB', '447911123456'],
    ['٠٧٩١١ ١٢٣٤٥٦', 'GB', '447911123456'],
    ['+1 202-555-0102;ext=5', '', '12025550102'],
    ['2 0 2 5 5 5 0 1 0 2', 'US', '12025550102'],
    ['16184848859', 'US', '16184848859'],
    ['+52 1 55 1234 5678', '', '525512345678'],
    ['\u202a+49 151 1234\u00a05678\u202c', 'US', '4915112345678'],
    ['＋４９１５１１２３４５６７８', '', '4915112345678'],
    ['+٤٩١٥١١٢٣٤٥٦٧٨', '', '4915112345678'],
    ['+1 555 555 0123', 'DE', '15555550123'],
  ])('%s from region "%s" is %s', (written, region, expected) => {
    expect(readPhone(written, region)?.digits).toBe(expected);
  });

  it.each([
    ['a national number where the region is unknown', '0151 12345678', ''],
    ['digits of an international number without its sign', '16184848859', ''],
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
    const [first, second] = [readPhone(one, 'FR'), readPhone(other, 'FR')];
    expect([first?.digits, ...(first?.also ?? [])]).toContain(second?.digits);
    expect([second?.digits, ...(second?.also ?? [])]).toContain(first?.digits);
    expect(first?.also.length).toBe(1);
  });

  it.each([
    ['a number of Brazil that is no mobile one', '+55 11 3123 4567'],
    ['one of Germany with the digits of Mexico in it', '+49 52 1551 2345678'],
    ['one of Paraguay', '+595 981 123456'],
    ['one of the United States with an area that looks like Mexico', '+1 521 555 0123'],
  ])('knows no other number for %s', (_, written) => {
    expect(readPhone(written, 'FR')?.also).toEqual([]);
  });

  it.each([
    ['+52 55 1234 5678', '+52 55 1234 5679'],
    ['+52 1 55 1234 5678', '+52 11 5512 3456'],
    ['+54 9 11 1234 5678', '+54 91 1123 4567'],
    ['+55 11 96123 4567', '+55 11 95123 4567'],
    ['+1 555 555 0123', '+49 1555 5550123'],
  ])('keeps %s and %s apart', (one, other) => {
    const all = [one, other].map((written) => {
      const phone = readPhone(written, '');
      return [phone?.digits, ...(phone?.also ?? [])];
    });
    expect(all[0]?.filter((digits) => all[1]?.includes(digits))).toEqual([]);
  });

  it('knows how a number looks at home, where home is the user’s', () => {
    expect(readPhone('+49 151 12345678', 'DE')?.also).toEqual(['15112345678', '015112345678']);
    expect(readPhone('+1 555 555 0123', 'US')?.also).toEqual(['5555550123']);
    expect(readPhone('+49 151 12345678', 'US')?.also).toEqual([]);
  });

  it('takes a number’s own country for the user’s where nobody said which that is', () => {
    expect(readPhone('+1 555 555 0123', '')?.also).toEqual(['5555550123']);
    expect(readPhone('+49 151 12345678', '')?.also).toEqual(['015112345678']);
  });

  it.each([
    ['0049 151 12345678', 'US', '4915112345678'],
    ['00234 802 123 4567', 'NG', '2348021234567'],
    ['0062 812 345 678', 'ID', '62812345678'],
    ['0081 90 1234 5678', 'JP', '819012345678'],
    ['0061 412 345 678', 'AU', '61412345678'],
    ['0055 11 96123 4567', 'BR', '5511961234567'],
    ['0049 151 12345678', 'KH', '4915112345678'],
    ['(0044) 7911 123456', 'RU', '447911123456'],
  ])('knows `00` also where it is not what is dialled for abroad: %s in %s', (...all) => {
    const [written, region, expected] = all;
    expect(readPhone(written, region)?.digits).toBe(expected);
  });

  it.each([
    ['0011 49 151 12345678', 'AU', '4915112345678'],
    ['0011 354 611 1234', 'AU', '3546111234'],
    ['0021 49 151 12345678', 'BR', '4915112345678'],
    ['009 49 151 12345678', 'NG', '4915112345678'],
    ['001 49 151 12345678', 'KR', '4915112345678'],
  ])('knows what is dialled for abroad there, be it more than `00`: %s in %s', (...all) => {
    const [written, region, expected] = all;
    expect(readPhone(written, region)?.digits).toBe(expected);
  });
});

it.each([
  [['de', 'de-AT', 'en-US'], 'AT'],
  [['es-419', 'es-MX', 'es'], 'MX'],
  [['es-419'], ''],
  [['en-001'], ''],
  [['en'], ''],
  [[], ''],
])('guesses the region of %j', (languages, expected) => {
  expect(guessRegion(languages)).toBe(expected);
});
