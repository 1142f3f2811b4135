import type { Urge } from '../../src/log/urge.ts';
import {
  type Keeping,
  startRecord,
  type UrgeRecord,
} from '../../src/platform/record/keep-record.ts';
import type { Facts } from '../../src/platform/stored.ts';
import type { PauseView } from './view.ts';

/**
 * The record of what is asked. Whose thread it is has to be known, or nothing is written down; and a
 * pause that came back as its time was over is the same attempt, of which going on once more makes
 * another.
 */
export function recordPause(
  { isUnread, isReturn }: Pick<PauseView, 'isUnread' | 'isReturn'>,
  urge: Urge,
  facts: Pick<Facts, 'latest'>,
  keeping?: Keeping,
): UrgeRecord {
  const record = isUnread || isReturn ? undefined : startRecord(urge, facts, keeping);
  return {
    tell: (details) => record?.tell(details),
    async close(answer) {
      const isAnother = isReturn && answer.outcome !== 'held';
      await (isAnother ? startRecord(urge, facts) : record)?.close(answer);
    },
  };
}
