import { INVISIBLE } from './invisible.ts';

/** With one sign for each that numbers are written with, and without marks that nobody sees. */
export const plain = (pasted: string): string =>
  pasted
    .replace(INVISIBLE, '')
    .replaceAll('\u2212', '-')
    .replace(/(?<=\p{Nd}\s?)[·∙•](?=\s?\p{Nd})/gu, '.');

/** Programs put these around what they quote or stress. */
const QUOTE = /["'“”„‟‘’‚«»‹›*`]/;
/** With these a sentence goes on, or ends. */
const TAIL = /[.,;:!?>"'“”„‟‘’‚«»‹›*`،؛؟。，！？；）」』】।]/;

/** A link, a handle or an address without what stands around it. */
export function bare(word: string): string {
  let start = 0;
  while (QUOTE.test(word.charAt(start)) || word.charAt(start) === '(') start++;
  return withoutTail(word.slice(start));
}

/** A name without the quotes it stands in, and without what goes on after it. */
export function unquoted(name: string): string {
  const isQuoted = name.length > 2 && QUOTE.test(name.charAt(0)) && QUOTE.test(name.slice(-1));
  return withoutEnd(isQuoted ? name.slice(1, -1) : name, /[\s,;]/).trim();
}

/** What is cut off names nobody, and not whoever is called like its beginning. */
export const isCutOff = (said: string): boolean => said.endsWith('…') || said.endsWith('...');

/** Without what a sentence has after it: no handle and no host ends so. What is cut off stays so. */
function withoutTail(link: string): string {
  const isOwn = (mark: string) => link.includes(mark);
  const isOfTail = (sign: string) =>
    TAIL.test(sign) || (sign === ')' && !isOwn('(')) || (sign === ']' && !isOwn('['));
  let rest = link;
  while (rest !== '' && !isCutOff(rest) && isOfTail(rest.slice(-1))) rest = rest.slice(0, -1);
  return rest;
}

/** The text up to the last sign that is none of these. */
export function withoutEnd(text: string, isOfEnd: { test(sign: string): boolean }): string {
  let end = text.length;
  while (end > 0 && isOfEnd.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
