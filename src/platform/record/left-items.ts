import * as v from 'valibot';
import { AnyUrgeSchema } from '../../log/older.ts';
import { OUTBOX, OutboxEntrySchema } from '../../log/outbox.ts';
import { REVISIONS, type Urge } from '../../log/urge.ts';
import { PassSchema } from '../../policy/pass.ts';
import { isPassKey, KEYS } from '../stored.ts';

/**
 * What may be left with the worker: each under a key of its kind. Nothing of the choices is among
 * it.
 */
export const ItemsSchema = v.pipe(
  v.record(v.string(), v.unknown()),
  v.check((items) => Object.entries(items).every(([key, item]) => v.is(kindOf(key), item))),
);

/** A page tells of urges that were met in a page, and puts none right. */
export const PageItemsSchema = v.pipe(
  ItemsSchema,
  v.check((items) => Object.values(items).flatMap(urgeIn).every(isMetInPage)),
);

function kindOf(key: string): v.GenericSchema {
  if (key.startsWith(OUTBOX)) return OutboxEntrySchema;
  if (key === KEYS.latest) return AnyUrgeSchema;
  return isPassKey(key) ? PassSchema : v.never();
}

function urgeIn(item: unknown): Urge[] {
  const urge = v.safeParse(v.union([AnyUrgeSchema, UrgeEntrySchema]), item);
  return urge.success ? [urge.output] : [];
}

/** An outbox entry that is an urge, as that urge. */
const UrgeEntrySchema = v.pipe(
  v.object({ urge: AnyUrgeSchema }),
  v.transform(({ urge }) => urge),
);

const isMetInPage = ({ ring, revision }: Urge): boolean =>
  ring === 'page' && revision < REVISIONS.corrected;
