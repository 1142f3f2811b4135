import type { IDBPTransaction } from 'idb';
import type { LogDatabase, LogSchema } from './database.ts';

const STORES = ['urges', 'tallies', 'letters'] as const;
type Writing = IDBPTransaction<LogSchema, typeof STORES, 'readwrite'>;
export type Stores = {
  readonly [Name in (typeof STORES)[number]]: ReturnType<typeof storeIn<Name>>;
};

const storeIn = <Name extends (typeof STORES)[number]>(transaction: Writing, name: Name) =>
  transaction.objectStore(name);

/** Does this in one transaction, all of it or none. */
export async function inTransaction<T>(
  log: LogDatabase,
  write: (stores: Stores) => Promise<T>,
): Promise<T> {
  const transaction = log.transaction(STORES, 'readwrite', { durability: 'strict' });
  let done: T;
  try {
    done = await write({
      urges: storeIn(transaction, 'urges'),
      tallies: storeIn(transaction, 'tallies'),
      letters: storeIn(transaction, 'letters'),
    });
  } catch (error) {
    await rollBack(transaction);
    throw error;
  }
  await transaction.done;
  return done;
}

/** Undoes what was written so far. The database has done so by itself when it was at fault. */
export async function rollBack(transaction: { abort(): void; done: Promise<void> }): Promise<void> {
  const done = transaction.done.catch(() => {});
  try {
    transaction.abort();
  } catch {}
  await done;
}
