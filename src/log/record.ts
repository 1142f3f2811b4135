import { isSame } from '../same.ts';
import { countAnew } from './count-anew.ts';
import { countUrge } from './count-urge.ts';
import type { LogDatabase } from './database.ts';
import { inTransaction, type Stores } from './in-transaction.ts';
import { isLetter, type Letter } from './letter.ts';
import { isLastOfKind, isUrge, REVISIONS, revisionKind, type Urge } from './urge.ts';

/** What the log held under an id, `undefined` where there was none, and what was written in its place. */
interface Written<T> {
  readonly before: T | undefined;
  readonly after: T;
}

/** All that was written, by id. */
export interface Recorded {
  readonly urges: ReadonlyMap<string, Written<Urge>>;
  readonly letters: ReadonlyMap<string, Written<Letter>>;
}

/** What becomes of an urge that is there when this is recorded; the present one, where that stays. */
type Merge = (present: Urge, urge: Urge) => Urge;

/**
 * Writes these urges, all or none. An urge that is there already with the same or a later revision
 * stays as it is, so a record handed over twice is still one.
 */
export const recordUrges = async (log: LogDatabase, urges: readonly Urge[]): Promise<void> => {
  await recordAll(log, urges, []);
};

/** Keeps these letters, each in its latest state. */
export const recordLetters = async (
  log: LogDatabase,
  letters: readonly Letter[],
): Promise<void> => {
  await recordAll(log, [], letters);
};

/** Both in one, all or none. Answers with what it wrote, for `putBack`. */
export async function recordAll(
  log: LogDatabase,
  urges: readonly Urge[],
  letters: readonly Letter[],
  merge: Merge = withTold,
): Promise<Recorded> {
  const recorded = {
    urges: new Map<string, Written<Urge>>(),
    letters: new Map<string, Written<Letter>>(),
  };
  await inTransaction(log, async (stores) => {
    let isDamaged = false;
    for (const urge of urges) {
      const found = await stores.urges.get(urge.id);
      const present = isUrge(found) ? found : undefined;
      // How it was counted is not known any more.
      isDamaged ||= found !== present;
      const after = present ? merge(present, urge) : urge;
      if (after === present) continue;
      const { before } = recorded.urges.get(urge.id) ?? { before: present };
      recorded.urges.set(urge.id, { before, after });
      await replace(stores, present, after);
    }
    // What was erased leaves nothing by which a state before it could be told from a new letter.
    for (const letter of letters.toSorted((a, b) => a.savedAt - b.savedAt)) {
      const found = await stores.letters.get(letter.id);
      const present = isLetter(found) ? found : undefined;
      if (present && present.savedAt >= letter.savedAt) continue;
      const { before } = recorded.letters.get(letter.id) ?? { before: present };
      recorded.letters.set(letter.id, { before, after: letter });
      // One that was erased on the pause is none any more.
      await (letter.text === '' ? stores.letters.delete(letter.id) : stores.letters.put(letter));
    }
    if (isDamaged) await countAnew(stores);
  });
  return recorded;
}

/** Of two at the end of their kind's revisions the one that comes later is the later. */
const outranks = (urge: Urge, present: Urge): boolean =>
  urge.revision > present.revision ||
  (urge.revision === present.revision && isLastOfKind(urge.revision));

/** What pages hand over has no note: one that was written while the pause was up stays. */
export function withTold(present: Urge, urge: Urge): Urge {
  if (!outranks(urge, present)) return present;
  return urge.note === '' && revisionKind(urge.revision) !== REVISIONS.corrected
    ? { ...urge, note: present.note }
    : urge;
}

/**
 * Puts the urge right as it stands now, whatever its pause or another page has told of it since it was
 * read. Answers with it as it was and as it is; nothing where it is not there any more, or `correct` answers
 * nothing.
 */
export const correctInLog = (
  log: LogDatabase,
  id: string,
  correct: (present: Urge) => Urge | undefined,
): Promise<{ before: Urge; after: Urge } | undefined> =>
  inTransaction(log, async (stores) => {
    const before = await stores.urges.get(id);
    if (!isUrge(before)) return undefined;
    const after = correct(before);
    if (!after) return undefined;
    await replace(stores, before, after);
    return { before, after };
  });

/**
 * Makes the log as it was before something was recorded that is not to stay; what was told of it
 * meanwhile stays.
 */
export const putBack = (log: LogDatabase, recorded: Recorded): Promise<void> =>
  inTransaction(log, async (stores) => {
    for (const [id, { before, after }] of recorded.urges) {
      const present = await stores.urges.get(id);
      if (isSame(present, after)) await replace(stores, present, before);
    }
    for (const [id, { before, after }] of recorded.letters)
      if (isSame(await stores.letters.get(id), after))
        await (before ? stores.letters.put(before) : stores.letters.delete(id));
  });

/** Puts the one in the place of the other, and counts so. */
async function replace(
  stores: Stores,
  from: Urge | undefined,
  to: Urge | undefined,
): Promise<void> {
  if (from) await countUrge(stores, from, -1);
  if (to) await stores.urges.put(to);
  else if (from) await stores.urges.delete(from.id);
  if (to) await countUrge(stores, to, 1);
}
