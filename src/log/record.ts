import type { IDBPTransaction } from 'idb';
import type { LogDatabase, LogSchema } from './database.ts';
import type { Letter } from './letter.ts';
import { monthOf, type Tally, tallied, talliesIn } from './tally.ts';
import type { Urge } from './urge.ts';

/** What the log held under some ids; `undefined` where there was none. */
export interface Before {
  readonly urges: ReadonlyMap<string, Urge | undefined>;
  readonly letters: ReadonlyMap<string, Letter | undefined>;
}

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

/** Both in one, all or none. Answers with what it wrote over, for `putBack`. */
export async function recordAll(
  log: LogDatabase,
  urges: readonly Urge[],
  letters: readonly Letter[],
): Promise<Before> {
  const before = { urges: new Map<string, Urge | undefined>(), letters: new Map() };
  await writing(log, async (stores) => {
    for (const urge of urges) {
      const present = await stores.urges.get(urge.id);
      if (present && present.revision >= urge.revision) continue;
      if (!before.urges.has(urge.id)) before.urges.set(urge.id, present);
      await replace(stores, present, urge);
    }
    for (const letter of letters) {
      const present = await stores.letters.get(letter.id);
      if (present && present.savedAt >= letter.savedAt) continue;
      if (!before.letters.has(letter.id)) before.letters.set(letter.id, present);
      await stores.letters.put(letter);
    }
  });
  return before;
}

/** Makes the log as it was before something was recorded that is not to stay. */
export const putBack = (log: LogDatabase, before: Before): Promise<void> =>
  writing(log, async (stores) => {
    for (const [id, urge] of before.urges) await replace(stores, await stores.urges.get(id), urge);
    for (const [id, letter] of before.letters)
      await (letter ? stores.letters.put(letter) : stores.letters.delete(id));
  });

const STORES = ['urges', 'tallies', 'letters'] as const;
type Writing = IDBPTransaction<LogSchema, typeof STORES, 'readwrite'>;
type Stores = { readonly [Name in (typeof STORES)[number]]: ReturnType<typeof storeIn<Name>> };

const storeIn = <Name extends (typeof STORES)[number]>(transaction: Writing, name: Name) =>
  transaction.objectStore(name);

/** Does this in one transaction, all of it or none. */
async function writing(log: LogDatabase, write: (stores: Stores) => Promise<void>): Promise<void> {
  const transaction = log.transaction(STORES, 'readwrite', { durability: 'strict' });
  try {
    await write({
      urges: storeIn(transaction, 'urges'),
      tallies: storeIn(transaction, 'tallies'),
      letters: storeIn(transaction, 'letters'),
    });
  } catch (error) {
    await takeBack(transaction);
    throw error;
  }
  await transaction.done;
}

/** Puts the one in the place of the other, and counts so. */
async function replace(
  stores: Stores,
  from: Urge | undefined,
  to: Urge | undefined,
): Promise<void> {
  const count = async (urge: Urge, by: 1 | -1) => {
    const { day, contactId } = urge;
    const month = monthOf(day);
    const before = await stores.tallies.get([month, contactId]);
    const after = tallied(before ?? { month, contactId, days: {} }, urge, by);
    if (Object.keys(after.days).length > 0) await stores.tallies.put(after);
    else await stores.tallies.delete([month, contactId]);
  };
  if (from) await count(from, -1);
  if (to) await stores.urges.put(to);
  else if (from) await stores.urges.delete(from.id);
  if (to) await count(to, 1);
}

/** Undoes what was written so far. The database has done so by itself when it was at fault. */
async function takeBack(transaction: { abort(): void; done: Promise<void> }): Promise<void> {
  const done = transaction.done.catch(() => {});
  try {
    transaction.abort();
  } catch {}
  await done;
}

/** Every letter, the earliest first. */
export const allLetters = (log: LogDatabase): Promise<Letter[]> =>
  log.getAllFromIndex('letters', 'moment');

/** Every urge, the earliest first. */
export const allUrges = (log: LogDatabase): Promise<Urge[]> =>
  log.getAllFromIndex('urges', 'moment');

/** The tallies of every day there was an urge. */
export const allTallies = async (log: LogDatabase): Promise<Tally[]> =>
  (await log.getAll('tallies')).flatMap(talliesIn);

/** The latest urges, the latest last. */
export async function latestUrges(log: LogDatabase, count: number): Promise<Urge[]> {
  const found: Urge[] = [];
  let cursor = await log.transaction('urges').store.index('moment').openCursor(null, 'prev');
  while (cursor && found.length < count) {
    found.unshift(cursor.value);
    cursor = await cursor.continue();
  }
  return found;
}
