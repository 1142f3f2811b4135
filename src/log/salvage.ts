import { openDB } from 'idb';
import { NAME } from './database.ts';
import { isLetter, type Letter } from './letter.ts';
import { isUrge, type Urge } from './urge.ts';

/**
 * What can still be read of a log that cannot be used: each record by itself, whichever store is
 * left.
 */
export async function salvage(): Promise<{ urges: Urge[]; letters: Letter[] }> {
  const [urges, letters] = [await allIn('urges'), await allIn('letters')];
  return {
    urges: urges.filter(isUrge),
    letters: letters.filter(isLetter),
  };
}

/** Without a version: whichever the log has, it is opened as it is. */
async function allIn(store: string): Promise<unknown[]> {
  const database = await openDB(NAME, undefined, {
    // There is none: it must not be made here, without its stores.
    upgrade(_, from, __, transaction) {
      if (from > 0) return;
      transaction.done.catch(() => {});
      transaction.abort();
    },
  }).catch(() => undefined);
  if (!database) return [];
  try {
    return database.objectStoreNames.contains(store) ? await database.getAll(store) : [];
  } catch {
    return [];
  } finally {
    database.close();
  }
}
