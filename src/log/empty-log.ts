import { deleteDB } from 'idb';
import { NAME, withLog } from './database.ts';
import { inTransaction } from './in-transaction.ts';
import { LogError } from './log-error.ts';

/**
 * Takes everything out of the log, all or none; one that cannot be opened goes as a whole. Throws a
 * `LogError` where a page of Holdfast holds it open.
 */
export async function emptyLog(): Promise<void> {
  try {
    await withLog((log) =>
      inTransaction(log, async ({ urges, tallies, letters }) => {
        for (const store of [urges, tallies, letters]) await store.clear();
      }),
    );
  } catch (error) {
    if (!(error instanceof LogError) || error.reason === 'blocked') throw error;
    await new Promise<void>((done, fail) => {
      deleteDB(NAME, { blocked: () => fail(new LogError('blocked')) }).then(done, fail);
    });
  }
}

/** Deletes the log, whatever state it is in: the next to open it makes an empty one. */
export const deleteLog = (): Promise<void> => deleteDB(NAME);
