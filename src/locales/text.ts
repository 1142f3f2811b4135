import type { en } from './en/index.ts';
import type { FlatMessages, KeyIn, MessageAt, NamesIn } from './messages.ts';

export type TextKey = KeyIn<typeof en>;

type Values<Key extends TextKey> = NamesIn<MessageAt<typeof en, Key>>;
type PutIn<Key extends TextKey> = [Values<Key>] extends [never]
  ? []
  : [values: Readonly<Record<Values<Key>, string | number>>];

/** The words in use: those of one language, for the whole document or worker. */
export interface Words {
  /** BCP 47, for numbers, dates and plurals: `de-AT`. */
  readonly locale: string;
  readonly messages: FlatMessages;
}

let words: Words = { locale: 'en', messages: {} };
/** Made once a number is said: few pages come to that, and it is a good part of what a guard begins with. */
let plurals: Intl.PluralRules | undefined;

/** Speaks in these words from now on. */
export function speak(chosen: Words): void {
  words = chosen;
  plurals = undefined;
}

/** BCP 47, for what is written by locale. */
export const locale = (): string => words.locale;

/** Which way the words run: of the languages that Holdfast speaks, Arabic is the one that runs left. */
export const direction = (): 'ltr' | 'rtl' => (/^ar\b/i.test(words.locale) ? 'rtl' : 'ltr');

/**
 * The message in the language that is spoken, with these values put in: numbers in the locale's
 * digits, words kept from turning a sentence that runs the other way around.
 */
export function text<Key extends TextKey>(key: Key, ...[values]: PutIn<Key>): string {
  const given: Readonly<Record<string, string | number>> = values ?? {};
  const { messages } = words;
  const form = typeof given['count'] === 'number' ? pluralOf(given['count']) : 'other';
  const message = messages[key] ?? messages[`${key}.${form}`] ?? messages[`${key}.other`] ?? key;
  return message.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = given[name];
    if (value === undefined) return place;
    return typeof value === 'number' ? value.toLocaleString(words.locale) : isolated(value);
  });
}

function pluralOf(count: number): Intl.LDMLPluralRule {
  plurals ??= new Intl.PluralRules(words.locale);
  return plurals.select(count);
}

/** A word of the other direction stands by itself (FSI … PDI), or it would drag its neighbours along. */
const isolated = (value: string): string =>
  /[\u0590-\u08ff\ufb1d-\ufefc]/.test(value) === (direction() === 'rtl')
    ? value
    : `\u2068${value}\u2069`;
