import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { withLog } from '../../src/log/database.ts';
import type { Letter } from '../../src/log/letter.ts';
import { LogError, type LogTrouble } from '../../src/log/log-error.ts';
import { allLetters, allTallies, latestUrges } from '../../src/log/read.ts';
import { latestFirst, readUrges } from '../../src/log/read-in-parts.ts';
import type { Tally } from '../../src/log/tally.ts';
import { isUrge, type Urge } from '../../src/log/urge.ts';
import { drainOutbox } from '../../src/platform/record/drain.ts';
import { KEYS } from '../../src/platform/stored.ts';

/** What the page draws from. */
export interface Log {
  readonly tallies: readonly Tally[];
  readonly letters: readonly Letter[];
  /** The latest first; at first only some of them. */
  readonly urges: readonly Urge[];
  readonly isWhole: boolean;
  /** How many of the urges and letters are damaged, as far as they were read. */
  readonly unreadable: number;
}

export interface FollowedLog {
  /** Why it cannot be read just now; what was read before is still there. */
  readonly trouble: LogTrouble | undefined;
  /** Nothing until the first of it has been read. */
  readonly log: Log | undefined;
  /** Shows at once what was just written or deleted, before all is read again. */
  show(change: (log: Log) => Log): void;
}

/** So many urges are read, counted and drawn in one go, with nothing that moves afterwards. */
export const AT_ONCE = 1000;
/** Of more than that, so many are shown until all are there. */
const FIRST = 50;

/** The log, followed as it changes: of a long one the latest urges at once, the rest as it comes. */
export function useLog(): FollowedLog {
  const [log, setLog] = useState<Log>();
  const [trouble, setTrouble] = useState<LogTrouble>();
  const reading = useMemo(() => {
    const read = reader(setLog);
    return () =>
      read().then(
        () => setTrouble(undefined),
        (error: unknown) => {
          if (!(error instanceof LogError)) throw error;
          setTrouble(error.reason);
        },
      );
  }, []);
  useEffect(() => {
    const onChanged = (changes: object, area: string) => {
      // With every change of the log the next offers are drawn anew; the standing may stay the same.
      if (area === 'local' && (KEYS.standing in changes || KEYS.offers in changes)) void reading();
    };
    browser.storage.onChanged.addListener(onChanged);
    void reading()
      .then(drainOutbox)
      .catch((error: unknown) => {
        if (!(error instanceof LogError)) throw error;
      });
    return () => browser.storage.onChanged.removeListener(onChanged);
  }, [reading]);
  const show = useCallback(
    (change: (log: Log) => Log) => {
      setLog((now) => now && change(now));
      void reading();
    },
    [reading],
  );
  return { log, trouble, show };
}

type SetLog = (change: (now: Log | undefined) => Log) => void;

/** Reads the log for the page; of two readings the later counts. */
function reader(setLog: SetLog): () => Promise<void> {
  let turn = 0;
  return async () => {
    const mine = ++turn;
    await withLog(async (database) => {
      const [tallies, letters, kept, some] = await Promise.all([
        allTallies(database),
        allLetters(database),
        database.count('letters'),
        database.getAll('urges', undefined, AT_ONCE + 1),
      ]);
      if (mine !== turn) return;
      const lost = kept - letters.length;
      if (some.length <= AT_ONCE) {
        const urges = latestFirst(some.filter(isUrge));
        const unreadable = lost + some.length - urges.length;
        setLog(() => ({ tallies, letters, urges, unreadable, isWhole: true }));
        return;
      }
      const latest = await latestUrges(database, FIRST);
      if (mine !== turn) return;
      setLog((now) => ({
        tallies,
        letters,
        // What is there already is shown until all is read anew: a list does not jump.
        urges: now?.isWhole ? now.urges : latest.toReversed(),
        isWhole: now?.isWhole ?? false,
        unreadable: now?.unreadable ?? lost,
      }));
      await painted();
      const { urges, unreadable } = await readUrges(database);
      if (mine !== turn) return;
      setLog(() => ({ tallies, letters, urges, unreadable: lost + unreadable, isWhole: true }));
    });
  };
}

/** The log with an urge as it is now. */
export const withUrge = (log: Log, urge: Urge): Log => ({
  ...log,
  urges: latestFirst(log.urges.map((one) => (one.id === urge.id ? urge : one))),
});

/** Once what was set has been drawn. */
const painted = (): Promise<unknown> =>
  new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
