import { locale, text } from '../locales/text.ts';
import { FEELINGS } from '../policy/own-words.ts';

type KnownFeeling = (typeof FEELINGS)[number];

const isKnown = (feeling: string): feeling is KnownFeeling =>
  (FEELINGS as readonly string[]).includes(feeling);

/** The feeling in the user's language, or as they wrote it. */
export const feelingText = (feeling: string): string =>
  isKnown(feeling) ? text(`pause.feelings.${feeling}`) : feeling;

/** The feelings with one that was written: none twice, however it is written, and those there are by their own name. */
export function withFeeling(feelings: readonly string[], written: string): string[] {
  const word = wordOf(written);
  const isIt = (one: string) => wordOf(feelingText(one)) === word;
  return feelings.some(isIt) ? [...feelings] : [...feelings, FEELINGS.find(isIt) ?? written];
}

const wordOf = (written: string): string =>
  written.normalize('NFC').trim().toLocaleLowerCase(locale());
