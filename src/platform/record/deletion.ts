import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { DaySchema } from '../../contacts/contact.ts';
import type { Urge } from '../../log/urge.ts';
import { goneFrom } from '../../policy/cooling/kept.ts';
import { requestLoosening } from '../choices/change.ts';
import { UNDO_MS } from '../choices/own-change.ts';
import type { ChangeResult } from '../choices/split-by-cooling.ts';
import { inTurn } from '../in-turn.ts';
import { DELETING } from './until-all-is-deleted.ts';

/**
 * What the user asked to delete. It is out of sight at once and is deleted when it is due, whether the
 * page that asked is still open or not; until then one press takes it back, and nothing has to be
 * written anew for that.
 */
const DeletionSchema = v.intersect([
  v.object({
    /** ms since the epoch. */
    due: v.number(),
    /** The ids of urges and letters that came in since it was asked for. */
    spared: v.exactOptional(v.array(v.string())),
  }),
  v.variant('is', [
    v.object({ is: v.literal('day'), day: DaySchema }),
    v.object({ is: v.literal('history'), contactId: v.string() }),
    v.object({ is: v.literal('letter'), letterId: v.string() }),
    v.object({ is: v.literal('all') }),
  ]),
]);
export type Deletion = v.InferOutput<typeof DeletionSchema>;
type What<T> = T extends unknown ? Omit<T, 'due' | 'spared'> : never;
export type Deletable = What<Deletion>;

/**
 * Asks for this to be deleted when the time to take it back is over; asked twice it is asked once. On a
 * full disk it is asked for in memory: it is by deleting that there will be room.
 */
export async function askToDelete(what: Deletable): Promise<void> {
  await ask({ [keyFor(what)]: { ...what, due: Date.now() + UNDO_MS } });
}

async function ask(asked: Readonly<Record<string, object>>): Promise<void> {
  const { local, session } = browser.storage;
  try {
    await local.set({ ...asked });
  } catch {
    return session.set({ ...asked });
  }
  await session.remove(Object.keys(asked)).catch(() => {});
}

/**
 * Lets these urges and letters stay, of whatever day or person: what was asked to delete was so before
 * they came in. Answers with what takes that back; nothing where they stayed anyhow.
 */
export const spareSince = (ids: readonly string[]): Promise<(() => Promise<void>) | undefined> =>
  inTurn('deletion', async () => {
    const asked = await readDeletions();
    const added = new Map(
      [...asked]
        .map(([key, { spared = [] }]) => [key, goneFrom(ids, spared, String)] as const)
        .filter(([, news]) => news.length > 0),
    );
    if (added.size === 0) return undefined;
    await askAnew(asked, added, (spared, news) => [...spared, ...news]);
    return () =>
      inTurn('deletion', async () =>
        askAnew(await readDeletions(), added, (spared, news) => goneFrom(spared, news, String)),
      );
  });

/** Those of what is asked for that stand among `changes`, with others spared. */
const askAnew = (
  asked: ReadonlyMap<string, Deletion>,
  changes: ReadonlyMap<string, readonly string[]>,
  change: (spared: readonly string[], ids: readonly string[]) => string[],
): Promise<void> =>
  ask(
    Object.fromEntries(
      [...asked].flatMap(([key, one]) => {
        const ids = changes.get(key);
        return ids ? [[key, { ...one, spared: change(one.spared ?? [], ids) }] as const] : [];
      }),
    ),
  );

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
  inTurn('deletion', async () => {
    const deletion = (await readDeletions()).get(key);
    if (!deletion || isDue(deletion, Date.now())) return false;
    await forgetDeletions([key]);
    return true;
  });

/** Also one that is further off than it ever was asked for: the clock was set back meanwhile. */
export const isDue = ({ due }: Deletion, now: number): boolean => due <= now || due > now + UNDO_MS;

export const forgetDeletions = (keys: readonly string[]): Promise<unknown> =>
  Promise.all(
    [browser.storage.local, browser.storage.session].map((area) => area.remove([...keys])),
  );

/**
 * Whether an urge goes with this: what was there when it was asked for. What came since stays, be it in
 * the time in which it can be taken back, or in one in which it could not be carried out, and be it told
 * of a time before (`spareSince`). `now`: ms.
 */
export function isMeant(deletion: Deletion, urge: Urge, now: number): boolean {
  const isOfIt =
    (deletion.is === 'day' && deletion.day === urge.day) ||
    (deletion.is === 'history' && deletion.contactId === urge.contactId);
  // One that is yet to come was met under a clock that was ahead.
  const cameSince = urge.moment > deletion.due - UNDO_MS && urge.moment <= now;
  return isOfIt && !cameSince && !deletion.spared?.includes(urge.id);
}

/** Whether the letter goes with this. */
export const isMeantLetter = (deletion: Deletion, id: string): boolean =>
  deletion.is === 'letter' && deletion.letterId === id && !deletion.spared?.includes(id);

/** What is asked for, by the key to take it back with. */
export async function readDeletions(): Promise<Map<string, Deletion>> {
  const { local, session } = browser.storage;
  // What is in memory came later: on a disk that was full by then.
  const stored = { ...(await local.get(null)), ...(await session.get(null)) };
  return new Map(
    Object.entries(stored)
      .filter(([key]) => key.startsWith(DELETING))
      .flatMap(([key, value]) => {
        const deletion = v.safeParse(DeletionSchema, value);
        return deletion.success ? [[key, deletion.output] as const] : [];
      }),
  );
}
