import { describe, expect, it } from 'vitest';
import { normaliseName } from '../../../src/contacts/name.ts';

const ENGLAND = '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}';
const SCOTLAND = '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}';

describe('normaliseName', () => {
  it.each([
    ['upper and lower case', 'ROBIN Vale', 'robin vale'],
    ['ß and SS', 'Strauß', 'STRAUSS'],
    ['ẞ and ß', 'STRAUẞ', 'strauß'],
    ['a final sigma', 'Σίσυφος', 'ΣΊΣΥΦΟΣ'],
    ['composed and decomposed letters', 'Zo\u00eb', 'Zoe\u0308'],
    ['full-width letters', 'Ｒｏｂｉｎ', 'Robin'],
    ['ligatures', 'Gri\ufb03n', 'Griffin'],
    ['zero-width spaces and joiners', 'Ro\u200bbin\u200c Va\u2060le\ufeff', 'Robin Vale'],
    ['soft hyphens', 'Ro\u00adbin', 'Robin'],
    ['embedding marks', '\u202aRobin Vale\u202c', 'Robin Vale'],
    ['isolating marks', '\u2068Robin\u2069 Vale', 'Robin Vale'],
    ['direction marks', '\u200eRobin Vale\u200f', 'Robin Vale'],
    ['no-break spaces', 'Robin\u00a0Vale\u202f', 'Robin Vale'],
    ['runs of white space', '  Robin \t\n Vale ', 'Robin Vale'],
    ['typewriter’s and typographer’s apostrophes', "Sinéad O'Vale", 'Sinéad O’Vale'],
    ['an accent for an apostrophe', 'O´Vale', 'O`Vale'],
    ['a letter for an apostrophe', 'Kaʻiulani', 'Ka‘iulani'],
    ['a full-width apostrophe', 'O＇Vale', "O'Vale"],
    ['quotes of two kinds', 'Robin "Rob" Vale', 'Robin “Rob” Vale'],
    ['a gershayim and quotes', 'רו״ן', 'רו"ן'],
    ['hyphens of two kinds', 'Anne-Robin', 'Anne\u2011Robin'],
    ['a dash and a hyphen', 'Robin – Vale', 'Robin - Vale'],
    ['a heart drawn as text and as emoji', 'Robin \u2764', 'Robin \u2764\ufe0f'],
  ])('takes %s as the same', (_, one, other) => {
    const expected = normaliseName(other);
    const actual = normaliseName(one);
    expect(actual).toBe(expected);
  });

  it.each([
    ['a part of the name', 'Robin', 'Robin Vale'],
    ['a name with an emoji and the one without', 'Robin Vale', 'Robin Vale 🌿'],
    ['two emoji', 'Robin 🌿', 'Robin 🍀'],
    ['two families', '👨\u200d👩\u200d👧', '👨\u200d👩\u200d👦'],
    ['the flags of two countries', '🇩🇪', '🇫🇷'],
    ['the flags of England and Scotland', ENGLAND, SCOTLAND],
    ['the flag of England and a black flag', ENGLAND, '🏴'],
    ['two tones of skin', '👍🏽', '👍🏿'],
    ['letters with and without accents', 'Zoë', 'Zoe'],
    ['look-alike letters of two scripts', 'Robin', 'R\u043ebin'],
    ['two words and one', 'Robin Vale', 'RobinVale'],
    ['a hyphen and a space', 'Anne-Robin', 'Anne Robin'],
    ['an apostrophe and none', "O'Vale", 'OVale'],
    ['a long vowel and a dash', 'ロビー', 'ロビ-'],
  ])('keeps %s apart', (_, one, other) => {
    expect(normaliseName(one)).not.toBe(normaliseName(other));
  });

  it.each([
    ['Robin Vale 🌿', 'robin vale 🌿'],
    ['Robin 🇩🇪', 'robin 🇩🇪'],
    [`Robin ${ENGLAND}`, `robin ${ENGLAND}`],
    ['👨\u200d👩\u200d👧', '👨👩👧'],
  ])('keeps the emoji of %s', (name, expected) => {
    const actual = normaliseName(name);
    expect(actual).toBe(expected);
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \u00a0\n'],
    ['marks that nobody sees', '\u200b\u200e\u00ad\ufe0f'],
  ])('is empty for %s', (_, name) => {
    expect(normaliseName(name)).toBe('');
  });

  it('comes to the same for every letter in either case, and when done again', () => {
    const odd: string[] = [];
    for (let code = 0; code < 0xd800; code++) {
      const name = `a${String.fromCodePoint(code)}b`;
      const once = normaliseName(name);
      const others = [name.toUpperCase(), name.toLowerCase(), once];
      if (others.some((other) => normaliseName(other) !== once)) odd.push(name);
    }
    expect(odd).toEqual([]);
  });
});
