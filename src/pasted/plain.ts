import { INVISIBLE } from './invisible.ts';

/** With one sign for each that numbers are written with, and without marks that nobody sees. */
export const plain = (pasted: string): string =>
  pasted
    .replace(INVISIBLE, '')
    .replaceAll('\u2212', '-')
    .replace(/(?<=\p{Nd}\s?)[·∙•](?=\s?\p{Nd})/gu, '.');

/** Programs put these around what they quote or stress. */
const QUOTES = '"\'“”„‟‘’‚«»‹›*`';

/** A link, a handle or an address without what stands around it. */
export const bare = (word: string): string =>
  withoutTail(word.replace(new RegExp(`^[${QUOTES}(]+`), ''));

/** A name without the quotes it stands in, and without what goes on after it. */
export const unquoted = (name: string): string => {
  const [, within = name] = new RegExp(`^[${QUOTES}](.+)[${QUOTES}]$`).exec(name) ?? [];
  return within.replace(/[\s,;]+$/, '').trim();
};

/** What is cut off names nobody, and not whoever is called like its beginning. */
export const isCutOff = (said: string): boolean => /(…|\.\.\.)$/.test(said);

/** Without what a sentence has after it: no handle and no host ends so. */
export function withoutTail(link: string): string {
  if (isCutOff(link)) return link;
  const tail = `.,;:!?>،؛؟。，！？；）」』】।${QUOTES}${link.includes('(') ? '' : ')'}${link.includes('[') ? '' : ']'}`;
  let end = link.length;
  while (end > 0 && tail.includes(link.charAt(end - 1))) end--;
  return link.slice(0, end);
}
