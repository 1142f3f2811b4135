import { describe, expect, it } from 'vitest';
import { urgesCsv } from '../../../src/log/csv.ts';
import { urgeOf } from '../samples.ts';

const HEAD =
  'id,moment,day,zone,contactId,site,surface,ring,outcome,secondsHeld,words,offer,feeling,strength,minutes,purpose,note,revision\r\n';
/** The words of an urge, as they stand in its line. */
const words = (text: string) =>
  urgesCsv([urgeOf({ words: text })])
    .slice(HEAD.length)
    .replace(/^.*,held,,/, '')
    .replace(/,,,,,,,0\r\n$/, '');

describe('urgesCsv', () => {
  it('has its names, and a line for each urge', () => {
    const urge = urgeOf({ offer: 'letter', strength: 4, secondsHeld: 2.5, words: 'a look' });
    expect(urgesCsv([urge, urgeOf({ id: 'urge-2' })])).toBe(
      `${HEAD}urge-1,2026-11-23T09:00:00.000Z,2026-11-23,Europe/Berlin,robin,instagram,profile,page,held,2.5,a look,letter,,4,,,,0\r\nurge-2,2026-11-23T09:00:00.000Z,2026-11-23,Europe/Berlin,robin,instagram,profile,page,held,,,,,,,,,0\r\n`,
    );
    expect(urgesCsv([])).toBe(HEAD);
  });

  it('has every key of an urge', () => {
    expect(HEAD.trim().split(',').sort()).toEqual(Object.keys(urgeOf()).sort());
  });

  it.each([
    ['a, b', '"a, b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['two\r\nlines', '"two\r\nlines"'],
    ['plain', 'plain'],
    ["it's", "it's"],
    ["'", "'"],
    ["it's, 'so'", "\"it's, 'so'\""],
  ])('quotes %j', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    [' =1', "' =1"],
    ['\t=1', "'\t'=1"],
    ['x;=1', "x;'=1"],
    ['＝1', "'＝1"],
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ["'=1", "'=1"],
    ["=it's", "'=it's"],
    ['1=1', '1=1'],
    ['a-b', 'a-b'],
  ])('has no formula in %j', (text, expected) => {
    expect(words(text)).toBe(expected);
  });
});
