import type { Phrase } from '../contacts/searches.ts';
import { escapeRegExp } from './regex.ts';

/** What separates words in an address's query: white space, quotes and apostrophes. */
const BETWEEN = `(?:[+"']|%2[027]|%E2%80%99)+`;
/** What may stand at the edge of a word. */
const EDGE = '(?:[+"@(),/:]|%2[02CF]|%3A|%40)';

/**
 * RE2 sources for the value of a query parameter that searches for these words, in the spelling
 * given (`written`) or the folded one: the most tolerant first, since browsers give a rule's
 * expression 2 KB, and the last so loose that the pause page lets others through. A plain word is
 * taken only where nothing but it is searched for. Other spellings (accents left out, capitals of
 * other scripts, other marks) are left to the page ring.
 */
export function queryRegexes({ words, isWhole }: Phrase, written: string): string[] {
  const folded = join(words);
  const asWritten = join(
    written
      .normalize('NFC')
      .replace(/^[@$]/, '')
      .split(/[\s'’]+/),
  );
  const ways = [`(?:${folded}|${asWritten})`, asWritten, folded].slice(
    folded === asWritten ? 2 : 0,
  );
  const [edges, loose] = isWhole
    ? [[`${EDGE}*`, `${EDGE}*`], '[+"]*']
    : [[`(?:[^&#]*${EDGE})?`, `(?:${EDGE}[^&#]*)?`], '[^&#]*'];
  return [...ways.map((phrase) => edges.join(phrase)), `${loose}${folded}${loose}`];
}

const join = (words: readonly string[]): string => words.map(escapeRegExp).join(BETWEEN);
