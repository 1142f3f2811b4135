import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { rollBack } from './in-transaction.ts';
import { climb } from './ladder.ts';
import type { Letter } from './letter.ts';
import { asLogError, LogError } from './log-error.ts';
import type { TallyMonth } from './tally.ts';
import type { Urge } from './urge.ts';

export interface LogSchema extends DBSchema {
  urges: { key: string; value: Urge; indexes: { moment: number } };
  tallies: { key: [month: string, contactId: string]; value: TallyMonth };
  letters: { key: string; value: Letter; indexes: { moment: number } };
}
export type LogDatabase = IDBPDatabase<LogSchema>;

export const NAME = 'holdfast';
export const VERSION = 2;
/** A page that holds an older version open is given so long to finish what it does and close it. */
const PATIENCE_MS = 5000;

/**
 * Opens the log, having it climb the ladder first where it is of an older version. Throws a `LogError`
 * where that cannot be done, and nothing in the log is another then.
 */
export async function openLog(): Promise<LogDatabase> {
  const { promise: givenUp, reject } = Promise.withResolvers<never>();
  let patience: ReturnType<typeof setTimeout> | undefined;
  let isLate = false;
  let whyNotClimbed: unknown;
  const open = async () => {
    const log = await openDB<LogSchema>(NAME, VERSION, {
      async upgrade(database, from, _, transaction) {
        try {
          await climb(database, transaction, from);
        } catch (error) {
          whyNotClimbed = error;
          void rollBack(transaction);
        }
      },
      blocked() {
        patience = setTimeout(() => {
          isLate = true;
          reject(new LogError('blocked'));
        }, PATIENCE_MS);
      },
      // An open record page must not freeze the update that wants to climb the ladder.
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
      },
    });
    // Nobody waits for it any more: left open it would be in the way of the next.
    if (isLate) log.close();
    return log;
  };
  try {
    return await Promise.race([open(), givenUp]);
  } catch (error) {
    throw whyNotOpened(whyNotClimbed ?? error);
  } finally {
    clearTimeout(patience);
  }
}

/** Opens the log, does one thing with it and closes it again, also when that throws. */
export async function withLog<T>(use: (log: LogDatabase) => Promise<T>): Promise<T> {
  const log = await openLog();
  try {
    return await use(log);
  } catch (error) {
    throw asLogError(error);
  } finally {
    log.close();
  }
}

/** A climb that stopped for another reason than the database's own met what it could not read. */
function whyNotOpened(error: unknown): unknown {
  const known = asLogError(error);
  return known instanceof LogError ? known : new LogError('damaged', error);
}
