import { asciiDigits } from './ascii-digits.ts';
import { normaliseEmail } from './email.ts';
import { foldWords } from './words.ts';

/**
 * What a site ignores when it compares the names it gives people.
 * - `exact`: nothing.
 * - `case`: upper and lower case.
 * - `case-and-dots`: also dots.
 * - `digits`: everything but the digits (phone numbers).
 * - `email`: what the provider ignores.
 * - `words`: what does not matter in a search.
 */
export type Fold = 'exact' | 'case' | 'case-and-dots' | 'digits' | 'email' | 'words';

const FOLDS: Record<Fold, (value: string) => string> = {
  exact: (value) => value,
  case: (value) => value.toLowerCase(),
  'case-and-dots': (value) => value.toLowerCase().replaceAll('.', ''),
  digits: foldPhone,
  email: normaliseEmail,
  words: foldWords,
};

/** The one form of `value` that stands for every spelling the site takes as the same. */
export const foldValue = (fold: Fold, value: string): string => FOLDS[fold](value);

/** Digits of an international number: any script's, no `+`, no leading `00`, no `(0)` of home calls. */
function foldPhone(value: string): string {
  const digits = asciiDigits(value).replace(/\(0\)|[^0-9]/g, '');
  return digits.replace(/^(?:00)+/, '');
}
