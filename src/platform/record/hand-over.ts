import { type OutboxEntry, outboxKey } from '../../log/outbox.ts';
import type { Urge } from '../../log/urge.ts';
import { isSameChoice } from '../../policy/pass.ts';
import { callWorker } from '../calls/call-worker.ts';
import { looksLike } from '../looks-like.ts';
import { KEYS } from '../stored.ts';
import { keep } from './keep.ts';
import { isRecorded } from './recording.ts';

/**
 * Leaves the entry for the worker, whether it is awake or not. Where nothing is to be recorded, only
 * what corrects whom Holdfast takes for a contact. Answers whether it is kept; rejects where nobody
 * could keep it.
 */
export async function handOver(entry: OutboxEntry): Promise<boolean> {
  if (!isRecorded() && entry.is !== 'not-them') return false;
  await keep({ [outboxKey(entry)]: entry });
  return true;
}

const ONE_ATTEMPT_MS = 3000;

/**
 * Hands over a newly opened urge in this very call: who closes the tab at once has met it all the same.
 * Answers the urge that stands for the attempt: the same person and surface as in the `latest` within
 * three seconds, in another tab or after a redirect, is the same attempt.
 */
export async function handOverOpened(urge: Urge, latest: unknown): Promise<Urge> {
  if (!isRecorded()) return urge;
  if (looksLike(latest, urge) && isSameAttempt(latest, urge)) return latest;
  const entry: OutboxEntry = { is: 'urge', urge };
  const items = { [outboxKey(entry)]: entry };
  // Firefox stores from within the page's process, step by step: one that ends at once takes the urge
  // along. A message is out of it in this very call.
  if (import.meta.env.FIREFOX) callWorker('keep', items).catch(() => {});
  await keep({ ...items, [KEYS.latest]: urge });
  return urge;
}

const isSameAttempt = (before: Urge, now: Urge): boolean =>
  before.contactId === now.contactId &&
  isSameChoice(before.surface, now.surface) &&
  Math.abs(now.moment - before.moment) < ONE_ATTEMPT_MS;
