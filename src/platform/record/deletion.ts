import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { DaySchema } from '../../contacts/contact.ts';
import { withLog } from '../../log/database.ts';
import { removeDay, removeHistory } from '../../log/remove.ts';
import { type ChangeResult, requestLoosening } from '../choices/change.ts';
import { UNDO_MS } from '../choices/own-change.ts';
import { forgetWordsOfPasses } from '../passes.ts';
import { KEYS } from '../stored.ts';
import { deleteAll } from './delete-all.ts';
import { aboutToBeDeleted, noteDeleted } from './deleted-since.ts';
import { refreshStanding } from './refresh-standing.ts';

/**
 * What the user asked to delete. It is out of sight at once and is deleted when it is due, whether the
 * page that asked is still open or not; until then one press takes it back, and nothing has to be
 * written anew for that.
 */
const DeletionSchema = v.intersect([
  /** ms since the epoch. */
  v.object({ due: v.number() }),
  v.variant('is', [
    v.object({ is: v.literal('day'), day: DaySchema }),
    v.object({ is: v.literal('history'), contactId: v.string() }),
    v.object({ is: v.literal('letter'), letterId: v.string() }),
    v.object({ is: v.literal('all') }),
  ]),
]);
export type Deletion = v.InferOutput<typeof DeletionSchema>;
type WithoutDue<T> = T extends unknown ? Omit<T, 'due'> : never;
export type Deletable = WithoutDue<Deletion>;

export const DELETING = 'deleting:';

/** Asks for this to be deleted when the time to take it back is over; asked twice it is asked once. */
export const askToDelete = (what: Deletable): Promise<void> =>
  browser.storage.local.set({ [keyFor(what)]: { ...what, due: Date.now() + UNDO_MS } });

const keyFor = ({ is, ...which }: Deletable): string =>
  [`${DELETING}${is}`, ...Object.values(which)].join(':');

/**
 * Asks for everything to be deleted. It guards less than any other change, so with a cooling-off time
 * it waits like any such change. The browser deletes all of it at once with the extension, which is
 * always possible.
 */
export const askToDeleteAll = (): Promise<ChangeResult> =>
  requestLoosening({ is: 'everything' }, () => askToDelete({ is: 'all' }));

/**
 * Takes back what was asked for; answers whether it could be. What is due may be deleted already, and
 * not be forgotten yet: it is too late for that.
 */
export const cancelDeletion = (key: string): Promise<boolean> =>
  navigator.locks.request('holdfast deletion', async () => {
    const deletion = (await readDeletions()).get(key);
    if (!deletion || isDue(deletion, Date.now())) return false;
    await browser.storage.local.remove(key);
    return true;
  }) as Promise<boolean>;

/** Also one that is further off than it ever was asked for: the clock was set back meanwhile. */
const isDue = ({ due }: Deletion, now: number): boolean => due <= now || due > now + UNDO_MS;

/** What is asked for, by the key to take it back with. */
export async function readDeletions(): Promise<Map<string, Deletion>> {
  const stored = await browser.storage.local.get(null);
  return new Map(
    Object.entries(stored)
      .filter(([key]) => key.startsWith(DELETING))
      .flatMap(([key, value]) => {
        const deletion = v.safeParse(DeletionSchema, value);
        return deletion.success ? [[key, deletion.output] as const] : [];
      }),
  );
}

/**
 * Deletes what is due, and answers when something is due next (ms since the epoch). A deletion is
 * forgotten only once it is done: should everything end in between, it is done the next time.
 * `origins`: the permissions to give back when all is deleted.
 */
export const deleteDue = (origins: () => Promise<string[]>): Promise<number | undefined> =>
  navigator.locks.request('holdfast deletion', async () => {
    const all = [...(await readDeletions())];
    const now = Date.now();
    const due = all.filter(([, deletion]) => isDue(deletion, now));
    for (const [, deletion] of due) await deleteOne(deletion, origins);
    // Before it is forgotten what was asked for: what ends in between is done again.
    if (due.length > 0 && !due.some(([, { is }]) => is === 'all')) await refreshStanding();
    await browser.storage.local.remove(due.map(([key]) => key));
    const left = all.filter((one) => !due.includes(one)).map(([, deletion]) => deletion.due);
    return left.length > 0 ? Math.min(...left) : undefined;
  });

async function deleteOne(deletion: Deletion, origins: () => Promise<string[]>): Promise<void> {
  // What was said and opened last stands beside the log, too.
  if (deletion.is === 'day' || deletion.is === 'history') {
    await browser.storage.local.remove([KEYS.lastPass, KEYS.latest]);
    await forgetWordsOfPasses();
  }
  if (deletion.is === 'letter') return withLog((log) => log.delete('letters', deletion.letterId));
  if (deletion.is === 'all') return deleteAll(await origins());
  await noteDeleted(
    await aboutToBeDeleted(({ day, contactId }) =>
      deletion.is === 'day' ? deletion.day === day : deletion.contactId === contactId,
    ),
  );
  await withLog((log) =>
    deletion.is === 'day' ? removeDay(log, deletion.day) : removeHistory(log, deletion.contactId),
  );
}
