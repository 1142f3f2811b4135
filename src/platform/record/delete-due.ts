import { isSame } from '../../same.ts';
import { isAwayFromLog } from '../away-from-log.ts';
import { reporter } from '../health/report.ts';
import { inTurn } from '../in-turn.ts';
import { deleteAll } from './delete-all.ts';
import { deleteFromRecord } from './delete-from-record.ts';
import { forgetDeletions, isDue, isMeant, isMeantLetter, readDeletions } from './deletion.ts';
import { drainOutbox } from './drain.ts';
import { refreshStanding } from './refresh-standing.ts';

/**
 * Deletes what is due, and answers when something is due next (ms since the epoch). A deletion is
 * forgotten only once it is done: should everything end in between, it is done the next time.
 * `origins`: the permissions to give back when all is deleted. Away from the log there is nothing to delete:
 * it is left to the worker.
 */
export const deleteDue = async (origins: () => Promise<string[]>): Promise<number | undefined> =>
  isAwayFromLog() ? undefined : inTurn('deletion', () => deleteWhatIsDue(origins));

async function deleteWhatIsDue(origins: () => Promise<string[]>): Promise<number | undefined> {
  const all = [...(await readDeletions())];
  const now = Date.now();
  const due = all.filter(([, deletion]) => isDue(deletion, now));
  for (const [, deletion] of due)
    if (deletion.is === 'all') await deleteAll(await origins());
    else if (deletion.is !== 'letter' || isMeantLetter(deletion, deletion.letterId))
      await deleteFromRecord(deletion, (urge) => isMeant(deletion, urge, now));
  // Before it is forgotten what was asked for: what ends in between is done again.
  const isPart = due.length > 0 && !due.some(([, { is }]) => is === 'all');
  if (isPart) await refreshStanding();
  // Asked for once more meanwhile, it is to be done once more.
  const present = await readDeletions();
  await forgetDeletions(
    due.flatMap(([key, one]) => (isSame(present.get(key) ?? one, one) ? [key] : [])),
  );
  // There may be room now for what waited for it.
  if (isPart) await drainOutbox().catch(reporter('outbox'));
  const left = all.filter((one) => !due.includes(one)).map(([, deletion]) => deletion.due);
  return left.length > 0 ? Math.min(...left) : undefined;
}
