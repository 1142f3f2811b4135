import { normaliseName } from './name.ts';

/** What stands around words and between them, and is none. */
const BETWEEN = /[\s"'“”„‘’«»()[\]{},;!?|+/]+/u;
const EMOJI = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}/gu;

/**
 * The words of a search in the form in which they are compared, with single spaces: letter case,
 * accents, quotes and other marks folded. Dots, lines and the like stay within a word, so that a
 * handle stays one; of a link each part is a word.
 */
export const foldWords = (text: string): string =>
  normaliseName(text)
    .replace(EMOJI, ' ')
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{Mn}+/gu, '$1')
    .normalize('NFC')
    .split(BETWEEN)
    .map((word) => word.replace(/^[@$#.:]+|(?<![.:])[.:]+$/g, ''))
    .filter((word) => word !== '')
    .join(' ');
