import * as v from 'valibot';
import { MomentSchema } from './urge.ts';

/** The most characters of a letter that is not sent. */
export const LONGEST_UNSENT = 20_000;

/** A letter that was written and not sent: kept in the journal. */
export const LetterSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  /** When it was begun, ms since the epoch. */
  moment: MomentSchema,
  /** When this state of it was kept, ms: of two the later counts. */
  savedAt: MomentSchema,
  contactId: v.string(),
  text: v.pipe(v.string(), v.maxLength(LONGEST_UNSENT)),
});
export type Letter = v.InferOutput<typeof LetterSchema>;

/** Whether a record can be read as a letter. */
export const isLetter = (record: unknown): record is Letter => v.is(LetterSchema, record);
