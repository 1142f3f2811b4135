import type { Phrase } from '../contacts/searches.ts';
import { escapeRegExp } from './regex.ts';

/** What separates words in an address's query: white space, quotes, apostrophes and lines. */
const BETWEEN = `(?:[-+"']|%2[027]|%E2%80%99)+`;
/** The most of that in one class, which leaves room for longer names. */
const SHORT_BETWEEN = `[-+"'%0-9]+`;
/**
 * What may stand at the edge of a word: of ASCII browsers encode signs, and no letters. Each branch more
 * costs room.
 */
const EDGE = `(?:[-+"'@(),/:;!?|]|%[2-7].)`;
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
  const short = words.map(escapeRegExp).join(SHORT_BETWEEN);
  return [...ways.map((phrase) => edges.join(phrase)), `${loose}${short}${loose}`];
}

const ANYTHING = '[^&#]*';

const join = (words: readonly string[]): string => words.map(escapeRegExp).join(BETWEEN);
