import { normaliseName } from './name.ts';

/** What stands around words and between them, and is none. */
const BETWEEN = /[\s"'“”„‘’«»()[\]{},;!?|+/]+/u;
const EMOJI = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}/gu;

/** Marks that people leave out. Of Cyrillic only those of ё: й is a letter of its own. */
const MARKED = /([\p{sc=Latin}\p{sc=Greek}\p{sc=Arabic}\p{sc=Hebrew}е])\p{Mn}+/gu;
/** Letters that are no other with a mark, and are typed as others all the same. */
const TYPED_AS: Readonly<Record<string, string>> = {
  ...{ æ: 'ae', đ: 'd', ð: 'd', ı: 'i', ł: 'l', ø: 'o', œ: 'oe' },
  ...{ ى: 'ي', ة: 'ه', ٱ: 'ا', ـ: '' },
};
const OTHERS = /[æđðıłøœىةٱـ]/g;

/**
 * The words of a search in the form in which they are compared, with single spaces: letter case,
 * accents, quotes and other marks folded. Dots, lines and the like stay within a word, so that a
 * handle stays one; of a link each part is a word.
 */
export const foldWords = (text: string): string =>
  normaliseName(text)
    .replace(EMOJI, ' ')
    .normalize('NFD')
    .replace(MARKED, '$1')
    .normalize('NFC')
    .replace(OTHERS, (letter) => TYPED_AS[letter] ?? letter)
    .split(BETWEEN)
    .map((word) => word.replace(/^[@$#.:]+|(?<![.:])[.:]+$/g, ''))
    .filter((word) => word !== '')
    .join(' ');
