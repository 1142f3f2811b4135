import type { ContactIdentity } from './contact.ts';
import { foldWords } from './words.ts';

/** Words that, searched for, mean the contact. */
export interface Phrase {
  readonly words: readonly string[];
  /** They are nothing special: only a search for nothing but them, or for them on a site, counts. */
  readonly isWhole: boolean;
}

const SHORTEST = 3;
/** What people add to a name to find its account, or have around it in a link. */
const SITE_WORDS = new Set(
  `account bluesky bsky discord facebook fb google http https ig insta instagram linkedin mastodon
  pinterest profile reddit search snap snapchat spotify steam strava telegram threads tiktok tinder
  tumblr twitch twitter u user venmo vk whatsapp x youtube`.split(/\s+/),
);
/** What search engines and sites take before a word, and whose it is all the same. */
const OPERATOR = /^(?:from|to|by|author|user|in(?:url|title|text)|related|cache):@?/;

/**
 * What a search for this identity looks like. Several words, or one that no language has (with a
 * digit, a dot, a line), mean the contact wherever they stand one after another. A plain word ("robin")
 * is searched for in many ways that are about somebody or something else. Nothing for what nobody
 * types (numbers of accounts, threads) and for what is too short.
 */
export function phraseOf({ kind, value, written }: ContactIdentity): Phrase | undefined {
  if (kind !== 'name' && kind !== 'handle' && kind !== 'email') return undefined;
  const said = kind === 'name' ? value : kind === 'email' ? written : written.replace(/@.*/, '');
  const words = wordsIn(foldWords(said));
  const [only = ''] = words;
  if (words.length === 0 || (words.length === 1 && only.length < SHORTEST)) return undefined;
  return { words, isWhole: words.length === 1 && /^\p{L}+$/u.test(only) };
}

/** The phrases by their first word, so that a search is compared with few of them. */
export type PhraseIndex<T> = ReadonlyMap<string, readonly (Phrase & { of: T })[]>;

export function indexPhrases<T>(all: readonly (Phrase & { of: T })[]): PhraseIndex<T> {
  const index = new Map<string, (Phrase & { of: T })[]>();
  for (const phrase of all) {
    const [first = ''] = phrase.words;
    const found = index.get(first);
    if (found) found.push(phrase);
    else index.set(first, [phrase]);
  }
  return index;
}

/** Whose phrase the search (folded) is for, or nothing. */
export function searchedFor<T>(index: PhraseIndex<T>, query: string): T | undefined {
  const words = wordsIn(query).map((word) => word.replace(OPERATOR, ''));
  for (const [at, word] of words.entries()) {
    for (const phrase of index.get(word) ?? []) {
      const end = at + phrase.words.length;
      if (!phrase.words.every((one, offset) => words[at + offset] === one)) continue;
      const others = [...words.slice(0, at), ...words.slice(end)];
      if (!phrase.isWhole || others.every(isSiteWord)) return phrase.of;
    }
  }
  return undefined;
}

/** `instagram`, `site:instagram.com`, `instagram.com` */
const isSiteWord = (word: string): boolean =>
  SITE_WORDS.has(word.replace(/^site:/, '').replace(/^www\.|\.[a-z]+$/g, ''));

const wordsIn = (folded: string): string[] => (folded === '' ? [] : folded.split(' '));
