import type { Phrase } from '../contacts/searches.ts';
import { escapeRegExp } from './regex.ts';

/** What separates words in an address's query: white space, quotes, apostrophes and lines. */
const BETWEEN = `(?:[-+"']|%2[027]|%E2%80%99|%C2%A0)+`;
/** What may stand at the edge of a word. */
const EDGE = `(?:[-+"'@(),/:;!?|]|%2[0-9CF]|%3[ABF]|%40|%7C|%E2%80%99|%C2%A0)`;
/** What a sentence ends with; within a word it makes another handle. */
const END = '[.:]*';

/**
 * RE2 sources for the value of a query parameter that searches for these words, in the spelling
 * given (`written`) or the folded one: the most tolerant first, since browsers give a rule's
 * expression 2 KB, and the last so loose that the pause page lets others through. A plain word is
 * taken only where nothing but it is searched for. Other spellings (accents left out, capitals of
 * other scripts, other marks) are left to the page ring.
 */
export function queryRegexes({ words, isWhole, isUnspaced }: Phrase, written: string): string[] {
  const folded = join(words);
  const asWritten = join(
    written
      .normalize('NFC')
      .replace(/^[@$]/, '')
      .split(words.length === 1 ? /[\s'’]+/ : /[\s'’-]+/),
  );
  const ways = [`(?:${folded}|${asWritten})`, asWritten, folded].slice(
    folded === asWritten ? 2 : 0,
  );
  const [edges, loose] = isWhole
    ? [[`${EDGE}*`, `${END}${EDGE}*`], '[+"]*']
    : isUnspaced
      ? [[ANYTHING, ANYTHING], ANYTHING]
      : [[`(?:${ANYTHING}${EDGE})?`, `${END}(?:${EDGE}${ANYTHING})?`], ANYTHING];
  return [...ways.map((phrase) => edges.join(phrase)), `${loose}${folded}${loose}`];
}

const ANYTHING = '[^&#]*';

const join = (words: readonly string[]): string => words.map(escapeRegExp).join(BETWEEN);
