import * as v from 'valibot';
import { REVISIONS, UrgeSchema } from './urge.ts';

/** What urges did not say in version 1. */
const NOT_SAID = { feeling: null, strength: null, minutes: null, purpose: null, note: '' } as const;

/**
 * An urge as version 1 wrote it, in today's form: it named the reason without its kind, and counted
 * its revisions by one. One of today's, or anything else, stays as it is.
 */
export function urgeOfVersion1(stored: unknown): unknown {
  if (typeof stored !== 'object' || stored === null || !('reason' in stored)) return stored;
  const { reason, revision, ...rest } = stored as { reason: unknown; revision?: unknown };
  if (typeof reason !== 'string' && reason !== null) return stored;
  const [opened, held, through] = [REVISIONS.opened, REVISIONS.held, REVISIONS.through];
  return {
    ...NOT_SAID,
    ...rest,
    offer: reason === null ? null : `reason:${reason}`,
    revision: revision === 0 ? opened : revision === 1 ? held : through,
  };
}

/** An urge of any version, in today's form. */
export const AnyUrgeSchema = v.pipe(v.unknown(), v.transform(urgeOfVersion1), UrgeSchema);
