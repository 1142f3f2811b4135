import { browser } from 'wxt/browser';
import { type OutboxEntry, outboxKey } from '../log/outbox.ts';
import type { Urge } from '../log/urge.ts';
import { isSameChoice } from '../policy/pass.ts';
import { isLeftBehind, keep } from './keep.ts';
import { isRecorded } from './recording.ts';
import { hasShape } from './shape.ts';

/**
 * Leaves the entry for the worker, whether it is awake or not. Where nothing is to be recorded, only
 * what corrects whom Holdfast takes for a contact.
 */
export async function handOver(entry: OutboxEntry): Promise<void> {
  if (isRecorded() || entry.is === 'not-them') await keep({ [outboxKey(entry)]: entry });
}

const LATEST = 'latest';
const ONE_ATTEMPT_MS = 3000;

/**
 * Hands over a newly opened urge, and answers the urge that stands for the attempt: the same person
 * and surface within three seconds, in another tab or after a redirect, is the same attempt.
 */
export async function handOverOpened(urge: Urge): Promise<Urge> {
  if (!isRecorded()) return urge;
  const latest = isLeftBehind() ? undefined : (await browser.storage.local.get(LATEST))[LATEST];
  if (hasShape(latest, urge) && isSameAttempt(latest as Urge, urge)) return latest as Urge;
  const entry: OutboxEntry = { is: 'urge', urge };
  await keep({ [outboxKey(entry)]: entry, [LATEST]: urge });
  return urge;
}

const isSameAttempt = (before: Urge, now: Urge): boolean =>
  before.contactId === now.contactId &&
  isSameChoice(before.surface, now.surface) &&
  Math.abs(now.moment - before.moment) < ONE_ATTEMPT_MS;
