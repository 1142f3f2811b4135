import * as v from 'valibot';
import { IdentitiesSchema, NotThemSchema } from '../contacts/contact.ts';
import { newId } from '../new-id.ts';
import { LetterSchema } from './letter.ts';
import { AnyUrgeSchema } from './older.ts';

/**
 * What pages hand over to the worker. A page writes each entry once, under a key of its own, and
 * (but for the last revision of an urge) never touches it again: nobody waits for anybody, and two tabs
 * cannot overwrite each other.
 * What a page wrote before an update is read as well.
 */
export const OutboxEntrySchema = v.variant('is', [
  v.object({ is: v.literal('urge'), urge: AnyUrgeSchema }),
  v.object({ is: v.literal('learned'), contactId: v.string(), identities: IdentitiesSchema }),
  v.object({ is: v.literal('letter'), letter: LetterSchema }),
  v.object({
    is: v.literal('not-them'),
    contactId: v.string(),
    identities: NotThemSchema,
  }),
]);
export type OutboxEntry = v.InferOutput<typeof OutboxEntrySchema>;

export const OUTBOX = 'outbox:';

/**
 * The entry's key. An urge has one for each revision; since revisions stop at nine above their kind,
 * later details overwrite the last, in the log as well (`record.ts`).
 */
export function outboxKey(entry: OutboxEntry): string {
  const own = entry.is === 'urge' ? `${entry.urge.id}:${entry.urge.revision}` : newId();
  return `${OUTBOX}${entry.is}:${own}`;
}
