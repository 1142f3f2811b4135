import type { Urge } from '../../src/log/urge.ts';
import {
  type Keeping,
  startRecord,
  type UrgeRecord,
} from '../../src/platform/record/urge-record.ts';
import type { Facts } from '../../src/platform/stored.ts';
import type { PauseView } from './view.ts';

/**
 * The record of what is asked. Nothing is recorded of a thread that cannot be read, since nobody knows
 * whose it is. A pause that returns as its pass ends belongs to the attempt before; going on again
 * begins another.
 */
export function recordPause(
  { isUnread, isReturn }: Pick<PauseView, 'isUnread' | 'isReturn'>,
  urge: Urge,
  facts: Pick<Facts, 'latest'>,
  keeping?: Keeping,
): UrgeRecord {
  const record = isUnread || isReturn ? undefined : startRecord(urge, facts, keeping);
  /** One, though it may be answered again where the page could not be left. */
  let another: UrgeRecord | undefined;
  return {
    tell: (details) => record?.tell(details),
    async close(answer) {
      if (isReturn && answer.outcome !== 'held') another ??= startRecord(urge, facts);
      await (another ?? record)?.close(answer);
    },
  };
}
