import { describe, expect, it } from 'vitest';
import { foldValue } from '../../../src/contacts/fold.ts';

describe('foldValue', () => {
  it.each([
    ['exact', 'Pfbid02aB', 'Pfbid02aB'],
    ['case', 'Robin.Vale_9', 'robin.vale_9'],
    ['case-and-dots', 'Robin.Vale.9', 'robinvale9'],
    ['case-and-dots', 'robinvale9', 'robinvale9'],
    ['digits', '15555550123', '15555550123'],
    ['digits', '+1 555 555 0123', '15555550123'],
    ['digits', '+1 (555) 555-0123', '15555550123'],
    ['digits', '0015555550123', '15555550123'],
    ['digits', '00 49 151 1234567', '491511234567'],
    ['digits', '\u202a+1 555\u00a0555\u20110123\u202c', '15555550123'],
    ['digits', '＋１５５５５５５０１２３', '15555550123'],
    ['digits', '+٤٩ ١٥١ ٢٣٤٥٦٧٨٩٠', '49151234567890'],
    ['digits', '+۹۸ ۹۱۲ ۳۴۵ ۶۷۸۰', '989123456780'],
    ['digits', '+९१ ९८७६५ ४३२१०', '919876543210'],
    ['digits', '+49 (0)151 1234567', '491511234567'],
    // Folded once more it stays as it is.
    ['digits', '0.0a.a@a0a.aa٠١٢٣٤٥٦٧٨', '12345678'],
    ['digits', '2 0 2 5 5 5 0 1 0 2', '2025550102'],
    ['email', 'Robin.Vale+rain@googlemail.com', 'robinvale@gmail.com'],
    ['words', '“Róbin  VALE”, 🌿', 'robin vale'],
    ['digits', 'no digits', ''],
  ] as const)('with "%s", %s is %s', (fold, written, expected) => {
    const actual = foldValue(fold, written);
    expect(actual).toBe(expected);
  });

  it.each([
    ['case', 'robin.vale', 'robinvale'],
    ['exact', 'robin', 'Robin'],
    ['case', 'robin_vale', 'robin-vale'],
    ['case-and-dots', 'robin.vale.9', 'robin.vale.99'],
    ['digits', '15555550123', '155555501230'],
    ['email', 'robin@gmail.com', 'robin@gmail.com.evil.example'],
    ['words', 'robin vale', 'robinvale'],
    ['digits', '+1 555 555 0123', '+1 555 555 0124'],
    ['digits', '+49 151 1234567', '0151 1234567'],
  ] as const)('with "%s", %s and %s stay apart', (fold, one, other) => {
    expect(foldValue(fold, one)).not.toBe(foldValue(fold, other));
  });
});
