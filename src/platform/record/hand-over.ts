import { browser } from 'wxt/browser';
import { type OutboxEntry, outboxKey } from '../../log/outbox.ts';
import type { Urge } from '../../log/urge.ts';
import { isSameChoice } from '../../policy/pass.ts';
import { callWorker } from '../calls/call-worker.ts';
import { looksLike } from '../looks-like.ts';
import { KEYS } from '../stored.ts';
import { isLeftBehind, keep } from './keep.ts';
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
  const before = sameAttempt(latest, urge);
  if (before) return before;
  const entry: OutboxEntry = { is: 'urge', urge };
  const items = { [outboxKey(entry)]: entry };
  // Firefox stores from within the page's process, step by step: one that ends at once takes the urge
  // along. A message is out of it in this very call.
  if (import.meta.env.FIREFOX) callWorker('keep', items).catch(() => {});
  await keep({ ...items, [KEYS.latest]: urge });
  return urge;
}

/** The `latest` urge, where this one is of the same attempt. */
export const sameAttempt = (latest: unknown, urge: Urge): Urge | undefined =>
  looksLike(latest, { ...urge, offer: null }) &&
  latest.contactId === urge.contactId &&
  isSameChoice(latest.surface, urge.surface) &&
  Math.abs(urge.moment - latest.moment) < ONE_ATTEMPT_MS
    ? latest
    : undefined;

/**
 * Has the next pause of the same attempt go on from how this one ended: whoever presses again at once
 * adds to what was told, and takes nothing of it back. Nothing where another urge was opened since.
 */
export async function followLatest(urge: Urge): Promise<void> {
  if (!isRecorded() || isLeftBehind()) return;
  const { [KEYS.latest]: latest } = await browser.storage.local.get(KEYS.latest);
  const isSame = looksLike(latest, { id: '', revision: 0 }) && latest.id === urge.id;
  // Of two tabs with one attempt the other may have said more.
  if (isSame && latest.revision < urge.revision)
    await browser.storage.local.set({ [KEYS.latest]: urge });
}
