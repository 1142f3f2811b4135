import { text } from '../locales/text.ts';
import { FEELINGS } from '../policy/own-words.ts';

type KnownFeeling = (typeof FEELINGS)[number];

const isKnown = (feeling: string): feeling is KnownFeeling =>
  (FEELINGS as readonly string[]).includes(feeling);

/** The feeling in the user's language, or as they wrote it. */
export const feelingText = (feeling: string): string =>
  isKnown(feeling) ? text(`pause.feelings.${feeling}`) : feeling;
