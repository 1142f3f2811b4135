import type { ContactIdentity } from './contact.ts';
import { foldWords } from './words.ts';

/** Words that, searched for, mean the contact. */
export interface Phrase {
  readonly words: readonly string[];
  /** They are nothing special: only a search for nothing but them, or for them on a site, counts. */
  readonly isWhole: boolean;
  /** In a script without spaces, so that they are looked for within what is written, too. */
  readonly isUnspaced: boolean;
  /** What means the same: a handle with its server, the address of its profile there. */
  readonly also?: readonly Phrase[];
}

const SHORTEST = 3;
/** In these scripts two signs are a whole name. */
const SHORT_SCRIPTS = /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}ー]{2,}$/u;
/** Kana alone are as likely a word ("さくら"). */
const KANA = /^[\p{sc=Hiragana}\p{sc=Katakana}ー]+$/u;
/** What people add to a name to find its account, or have around it in a link. */
const SITE_WORDS = new Set(
  `account bluesky bsky discord facebook fb google http https ig insta instagram linkedin mastodon
  pinterest profile reddit search snap snapchat spotify steam strava telegram threads tiktok tinder
  tumblr twitch twitter u user venmo vk whatsapp x youtube`.split(/\s+/),
);
/** What search engines and sites take before a word that is, or may be, a person. */
const OF_PERSON = /^(?:from|to|cc|bcc|by|author|user):@?/;
const OPERATOR = /^(?:from|to|cc|bcc|by|author|user|(?:all)?in(?:url|title|text)|related|cache):@?/;
/** A line within a word: people write names with it or with a space. */
const LINE = /(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])/gu;

/**
 * What a search for this identity looks like. Several words, or one that no language has (with a
 * digit, a dot, a line), mean the contact wherever they stand one after another. A plain word
 * ("robin", and a first name of two, "jean-luc") is searched for in many ways that are about somebody
 * or something else, but for `from:robin`. Nothing for what nobody types (numbers of accounts,
 * threads) and for what is too short.
 */
export function phraseOf({ kind, value, written }: ContactIdentity): Phrase | undefined {
  if (kind !== 'name' && kind !== 'handle' && kind !== 'email') return undefined;
  const said = kind === 'name' ? value : kind === 'email' ? written : written.replace(/@.*/, '');
  const phrase = phraseFor(kind, said);
  if (kind !== 'handle' || !value.includes('@')) return phrase;
  const whole = { words: [value], isWhole: false, isUnspaced: false };
  // pond.example/@robin
  const address = value.split('@').reverse();
  return phrase ? { ...phrase, also: [whole, { ...phrase, words: address }] } : whole;
}

function phraseFor(kind: 'name' | 'handle' | 'email', said: string): Phrase | undefined {
  const folded = foldWords(said);
  const words = wordsIn(kind === 'name' ? folded.replace(LINE, ' ') : folded);
  const only = words.join('');
  const isShortScript = SHORT_SCRIPTS.test(only);
  if (only === '' || (words.length === 1 && only.length < SHORTEST && !isShortScript))
    return undefined;
  const isOneName = kind === 'name' && !/\s/.test(said.trim());
  const isPlain = words.length === 1 ? /^\p{L}+$/u.test(only) : isOneName;
  return {
    words,
    isWhole: isPlain && (!isShortScript || KANA.test(only)),
    isUnspaced: isShortScript && !KANA.test(only) && only.length >= SHORTEST,
  };
}

/** The phrases by their first word, so that a search is compared with few of them. */
export type PhraseIndex<T> = ReadonlyMap<string, readonly (Phrase & { of: T })[]>;

export function indexPhrases<T>(all: readonly (Phrase & { of: T })[]): PhraseIndex<T> {
  const index = new Map<string, (Phrase & { of: T })[]>();
  for (const phrase of all.flatMap((one) => [
    one,
    ...(one.also ?? []).map((also) => ({ ...one, ...also })),
  ])) {
    const first = phrase.isUnspaced ? ANYWHERE : (phrase.words[0] ?? '');
    const found = index.get(first);
    if (found) found.push(phrase);
    else index.set(first, [phrase]);
  }
  return index;
}

/** Whose phrase the search (folded) is for, or nothing. */
export function searchedFor<T>(index: PhraseIndex<T>, query: string): T | undefined {
  const unspaced = query.replaceAll(' ', '');
  const within = index.get(ANYWHERE)?.find(({ words }) => unspaced.includes(words.join('')));
  if (within) return within.of;
  const apart = query.replace(LINE, ' ');
  return amongWords(index, query) ?? (apart === query ? undefined : amongWords(index, apart));
}

/** Where phrases stand that may begin within a word; none of those has this. */
const ANYWHERE = '';

function amongWords<T>(index: PhraseIndex<T>, query: string): T | undefined {
  const said = wordsIn(query);
  const words = said.map((word) => word.replace(OPERATOR, ''));
  for (const [at, word] of words.entries()) {
    // A line before a quote takes what is in it out of the search.
    if (said[at - 1] === '-') continue;
    for (const phrase of index.get(word) ?? []) {
      const end = at + phrase.words.length;
      if (!phrase.words.every((one, offset) => words[at + offset] === one)) continue;
      const others = [...words.slice(0, at), ...words.slice(end)];
      const isPerson = OF_PERSON.test(said[at] ?? '');
      if (!phrase.isWhole || isPerson || others.every(isSiteWord)) return phrase.of;
    }
  }
  return undefined;
}

/** `instagram`, `site:instagram.com`, `instagram.com` */
const isSiteWord = (word: string): boolean =>
  SITE_WORDS.has(word.replace(/^site:/, '').replace(/^www\.|\.[a-z]+$/g, ''));

const wordsIn = (folded: string): string[] => (folded === '' ? [] : folded.split(' '));
