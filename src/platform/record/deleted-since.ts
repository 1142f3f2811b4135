import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { DaySchema } from '../../contacts/contact.ts';
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

/** Those of the urges that were not deleted. */
export async function withoutDeleted(urges: readonly Urge[]): Promise<Urge[]> {
  const stored = await browser.storage.session.get(null);
  const all = Object.entries(stored).flatMap(([key, value]) => {
    const deleted = v.safeParse(DeletedSchema, value);
    return key.startsWith(DELETED) && deleted.success ? [deleted.output] : [];
  });
  return urges.filter((urge) => !all.some((one) => isMeant(one, urge)));
}

function isMeant(deleted: Deleted, { moment, day, contactId }: Urge): boolean {
  if (moment > deleted.at) return false;
  if (deleted.is === 'day') return deleted.day === day;
  return deleted.is === 'all' || deleted.contactId === contactId;
}
