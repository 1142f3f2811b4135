import { urgesCsv } from '../../log/csv.ts';
import { withLog } from '../../log/database.ts';
import type { Letter } from '../../log/letter.ts';
import { allLetters, allUrges } from '../../log/read.ts';
import type { Urge } from '../../log/urge.ts';
import { reporter } from '../health/report.ts';
import { isMeant, readDeletions } from './deletion.ts';
import { drainOutbox, readOutbox } from './drain.ts';
import { exportWith } from './transfer.ts';

/** The text of a file that holds all there is. */
export const exportAll = async (): Promise<string> => exportWith(await readRecorded());

/** The urges as a table (CSV), the earliest first. */
export const exportTable = async (): Promise<string> =>
  urgesCsv((await readRecorded()).urges.toSorted((a, b) => a.moment - b.moment));

/**
 * Every urge and letter: those of the log, those that there is no room for in it, and none of a day, a
 * person or a letter that the user has asked to delete. While all of it can still be taken back, all of
 * it can be saved, too.
 */
async function readRecorded(): Promise<{ urges: Urge[]; letters: Letter[] }> {
  await drainOutbox().catch(reporter('outbox'));
  const [urges, letters] = await withLog((log) => Promise.all([allUrges(log), allLetters(log)]));
  const left = (await readOutbox()).map(({ entry }) => entry);
  const leftUrges = left.flatMap((entry) => (entry.is === 'urge' ? [entry.urge] : []));
  const leftLetters = left.flatMap((entry) => (entry.is === 'letter' ? [entry.letter] : []));
  const deletions = [...(await readDeletions()).values()];
  const now = Date.now();
  return {
    urges: latestOf([...urges, ...leftUrges], ({ revision }) => revision).filter(
      (urge) => !deletions.some((one) => isMeant(one, urge, now)),
    ),
    letters: latestOf([...letters, ...leftLetters], ({ savedAt }) => savedAt).filter(
      ({ id }) => !deletions.some((one) => one.is === 'letter' && one.letterId === id),
    ),
  };
}

/** Each once, in its latest state. */
function latestOf<T extends { readonly id: string }>(
  all: readonly T[],
  stateOf: (one: T) => number,
): T[] {
  const latest = new Map<string, T>();
  for (const one of all) {
    const known = latest.get(one.id);
    if (!known || stateOf(one) > stateOf(known)) latest.set(one.id, one);
  }
  return [...latest.values()];
}
