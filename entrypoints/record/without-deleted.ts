import { type Deletion, isMeant, isMeantLetter } from '../../src/platform/record/deletion.ts';
import type { Log } from './use-log.ts';

/**
 * The log as it will be once these deletions are done: what is to be deleted is out of sight. Of a day
 * what came since is told among the urges, and counted once it is done.
 */
export function withoutDeleted(log: Log, deletions: readonly Deletion[]): Log {
  if (deletions.length === 0) return log;
  if (deletions.some(({ is }) => is === 'all'))
    return { tallies: [], letters: [], urges: [], unreadable: 0, isWhole: true };
  const days = new Set(deletions.flatMap((one) => (one.is === 'day' ? one.day : [])));
  const people = new Set(deletions.flatMap((one) => (one.is === 'history' ? one.contactId : [])));
  const isLeft = ({ day, contactId }: { day: string; contactId: string }) =>
    !days.has(day) && !people.has(contactId);
  const now = Date.now();
  const areAll = days.size + people.size === 0;
  return {
    ...log,
    tallies: areAll ? log.tallies : log.tallies.filter(isLeft),
    urges: areAll
      ? log.urges
      : log.urges.filter((urge) => !deletions.some((one) => isMeant(one, urge, now))),
    letters: log.letters.filter(({ id }) => !deletions.some((one) => isMeantLetter(one, id))),
  };
}
