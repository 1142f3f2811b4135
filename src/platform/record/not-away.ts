import { SentenceError } from '../../locales/sentence-error.ts';
import { text } from '../../locales/text.ts';
import { isAwayFromLog } from '../away-from-log.ts';

/** Throws a sentence where this window's log is not the user's: what is saved there, or taken in, is nothing. */
export function notAway(): void {
  if (isAwayFromLog()) throw new SentenceError(text('data.away'));
}
