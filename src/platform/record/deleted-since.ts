import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { DaySchema } from '../../contacts/contact.ts';
import { withLog } from '../../log/database.ts';
import type { Urge } from '../../log/urge.ts';

/**
 * What was deleted in this session of the browser: a pause that is still up would write its urge down
 * anew with its answer. Beside what lasts, since no pause outlives the session either.
 */
const DeletedSchema = v.intersect([
  /** ms since the epoch: what began later is not meant. */
  v.object({ at: v.number() }),
  v.variant('is', [
    v.object({ is: v.literal('day'), day: DaySchema }),
    v.object({ is: v.literal('history'), contactId: v.string() }),
    v.object({ is: v.literal('all') }),
  ]),
]);
type Deleted = v.InferOutput<typeof DeletedSchema>;

const DELETED = 'deleted:';

type WithoutMoment<T> = T extends unknown ? Omit<T, 'at'> : never;

/** Notes that this is deleted now. */
export const noteDeleted = ({ is, ...which }: WithoutMoment<Deleted>): Promise<void> =>
  browser.storage.session.set({
    [[`${DELETED}${is}`, ...Object.values(which)].join(':')]: { is, ...which, at: Date.now() },
  });

/**
 * Those of the urges that were not deleted. One that is in the log, or begins with these, is none of
 * what was deleted, whatever its moment says: the clock may have been set back since.
 */
export async function withoutDeleted(urges: readonly Urge[]): Promise<Urge[]> {
  const stored = await browser.storage.session.get(null);
  const all = Object.entries(stored).flatMap(([key, value]) => {
    const deleted = v.safeParse(DeletedSchema, value);
    return key.startsWith(DELETED) && deleted.success ? [deleted.output] : [];
  });
  const meant = urges.filter((urge) => all.some((one) => isMeant(one, urge)));
  if (meant.length === 0) return [...urges];
  const begun = urges.filter(({ revision }) => revision === 0).map(({ id }) => id);
  const kept = await withLog((log) =>
    Promise.all(meant.map(({ id }) => log.getKey('urges', id).then((key) => key && id))),
  );
  const alive = new Set([...begun, ...kept]);
  return urges.filter((urge) => !meant.includes(urge) || alive.has(urge.id));
}

function isMeant(deleted: Deleted, { moment, day, contactId }: Urge): boolean {
  if (moment > deleted.at) return false;
  if (deleted.is === 'day') return deleted.day === day;
  return deleted.is === 'all' || deleted.contactId === contactId;
}
