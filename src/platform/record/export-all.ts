import { urgesCsv } from '../../log/csv.ts';
import { withLog } from '../../log/database.ts';
import type { Letter } from '../../log/letter.ts';
import { withReadLetter } from '../../log/merge-read.ts';
import { allLetters, allUrges } from '../../log/read.ts';
import { withTold } from '../../log/record.ts';
import { salvage } from '../../log/salvage.ts';
import type { Urge } from '../../log/urge.ts';
import { reporter } from '../health/report.ts';
import { withoutDeleted } from './deleted-since.ts';
import { isMeant, isMeantLetter, readDeletions } from './deletion.ts';
import { drainOutbox, readOutbox } from './drain.ts';
import { notAway } from './not-away.ts';
import { exportWith } from './transfer-file.ts';

/** What of urges and letters there is, whether the log has it or there was no room for it. */
interface Recorded {
  readonly urges: readonly Urge[];
  readonly letters: readonly Letter[];
}

/** The text of a file that holds all there is. */
export const exportAll = async (): Promise<string> => exportWith(await readRecorded());

/** The text of a file that holds what can still be read where the log cannot be used. */
export const exportSalvaged = async (): Promise<string> =>
  exportWith(await withWhatWaits(await salvage()));

/** The urges as a table (CSV), the earliest first. */
export const exportTable = async (): Promise<string> =>
  urgesCsv((await readRecorded()).urges.toSorted((a, b) => a.moment - b.moment));

async function readRecorded(): Promise<Recorded> {
  notAway();
  await drainOutbox().catch(reporter('outbox'));
  const [urges, letters] = await withLog((log) => Promise.all([allUrges(log), allLetters(log)]));
  return withWhatWaits({ urges, letters });
}

/**
 * These of the log and those that wait for it, merged as they will be there, and none of a day, a person
 * or a letter that the user has asked to delete. While all of it can still be taken back, all of it can be
 * saved, too.
 */
async function withWhatWaits(logged: Recorded): Promise<Recorded> {
  const urges = new Map(logged.urges.map((urge) => [urge.id, urge]));
  const letters = new Map(logged.letters.map((letter) => [letter.id, letter]));
  const waiting = (await readOutbox()).map(({ entry }) => entry);
  const told = waiting.flatMap((entry) => (entry.is === 'urge' ? [entry.urge] : []));
  for (const urge of await withoutDeleted(told, async (id) => urges.has(id)))
    urges.set(urge.id, withTold(urges.get(urge.id) ?? urge, urge));
  for (const entry of waiting)
    if (entry.is === 'letter')
      letters.set(
        entry.letter.id,
        withReadLetter(letters.get(entry.letter.id) ?? entry.letter, entry.letter),
      );
  const deletions = [...(await readDeletions()).values()];
  const now = Date.now();
  const isLeft = ({ id }: Letter) => !deletions.some((one) => isMeantLetter(one, id));
  return {
    urges: [...urges.values()].filter((urge) => !deletions.some((one) => isMeant(one, urge, now))),
    letters: [...letters.values()].filter((letter) => letter.text !== '' && isLeft(letter)),
  };
}
