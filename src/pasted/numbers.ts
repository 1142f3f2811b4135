import { withoutEnd } from './plain.ts';

const NUMBER = /^(?!.*[+＋].*[+＋])[\p{Nd}\s+＋().\p{Pd}/]{6,60}$/u;
/** As numbers are dialled, and, where there is nothing else, any long one. */
const DIALLED =
  /(?<![\p{L}\p{Nd}+＋.\p{Pd}/])(?:\(?[+＋]\s?\(?|\(?0|\()\p{Nd}[\p{Nd}\s().\p{Pd}/]{5,30}/gu;
const LONG = /(?<![\p{L}\p{Nd}+＋.\p{Pd}/])\p{Nd}[\p{Nd}\s().\p{Pd}]{7,30}/gu;
/** Shorter ones are a part of one, or a room, or a year. */
const LEAST_DIGITS = 7;
const LEAST_DIGITS_OF_LONG = 9;
/** Codes of countries have three digits at most, and the longer ones of places are where it has two. */
const MOST_DIGITS_OF_CODES = 7;
const DATE =
  /^\(?(\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})(\s+\d{1,2})?\)?$|^\d{1,3}(\.\d{1,3}){3}$/;

const digitsIn = (text: string): number => text.match(/\p{Nd}/gu)?.length ?? 0;

/** Whether the text is a number and nothing else. */
export const isNumber = (said: string): boolean => NUMBER.test(said);

const isWhole = (said: string): boolean => isNumber(said.trim()) && digitsIn(said) >= LEAST_DIGITS;

/** The line's numbers with strokes between them, if it is nothing else; else the line. */
export function besideStrokes(line: string): string[] {
  const numbers: string[] = [];
  for (const part of line.split(/\s\/\s/)) {
    const before = numbers.at(-1);
    if (before !== undefined && isOneWithStroke(before, part))
      numbers.splice(-1, 1, `${before} / ${part}`);
    else numbers.push(part);
  }
  return numbers.every(isWhole) ? numbers : [line];
}

/**
 * A stroke may stand within a number, behind the codes of country and place: `+49 (0)6221 / 1234567`. With
 * a code or a zero another number begins.
 */
const isOneWithStroke = (before: string, behind: string): boolean =>
  /^[\s(]*([+＋]|00)/.test(before) &&
  !/^[\s(]*[+＋0]/.test(behind) &&
  digitsIn(before.replace(/^[\s(]*00|\(0\)/g, '')) <= MOST_DIGITS_OF_CODES;

/** The numbers among words as they are dialled. */
export const dialledIn = (words: string): string[] => numbersLike(DIALLED, words, LEAST_DIGITS);

/** The numbers among words that are long enough to be nothing else. */
export const longIn = (words: string): string[] => numbersLike(LONG, words, LEAST_DIGITS_OF_LONG);

const numbersLike = (form: RegExp, words: string, least: number): string[] =>
  (words.match(form) ?? [])
    .map((one) => withoutEnd(one, /[\s(.\p{Pd}/]/u).trim())
    .filter((one) => digitsIn(one) >= least && !DATE.test(one));
