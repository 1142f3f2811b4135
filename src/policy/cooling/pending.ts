import * as v from 'valibot';
import { keyOf } from '../../same.ts';
import { isUnlocked, type Loosening, LooseningSchema, thingOf } from './loosening.ts';

/** A loosening that was asked for and waits. Moments are of the steady clock, in ms. */
export const PendingSchema = v.object({
  id: v.string(),
  loosening: LooseningSchema,
  madeAt: v.number(),
  dueAt: v.number(),
});
export type Pending = v.InferOutput<typeof PendingSchema>;

/**
 * The list with this loosening asked for. It takes the place of an earlier one of the same thing:
 * one that loosens no more than that was waited for already, so it keeps that due time, neither
 * sooner nor later; one that loosens more waits its whole time, and never less than the earlier had
 * left.
 */
export function withAsked(
  list: readonly Pending[],
  loosening: Loosening,
  at: { id: string; now: number; hours: number },
): Pending[] {
  const thing = thingOf(loosening);
  const earlier = list.find((one) => thingOf(one.loosening) === thing);
  const whole = at.now + at.hours * 3_600_000;
  const dueAt = !earlier
    ? whole
    : isMore(loosening, earlier.loosening)
      ? Math.max(whole, earlier.dueAt)
      : earlier.dueAt;
  const asked = { id: at.id, loosening, madeAt: at.now, dueAt };
  return [...list.filter((one) => one !== earlier), asked];
}

/** Whether the one loosens further than the other, of the same thing. */
function isMore(one: Loosening, other: Loosening): boolean {
  if (one.is === 'wait' && other.is === 'wait') return one.seconds < other.seconds;
  if (one.is === 'pass' && other.is === 'pass') return one.minutes > other.minutes;
  if (one.is === 'cooling' && other.is === 'cooling') return one.hours < other.hours;
  // Hours that were moved are other hours, and nobody has waited for those.
  if (one.is === 'arrangement' && other.is === 'arrangement')
    return keyOf(one.arrangement) !== keyOf(other.arrangement);
  if (one.is === 'mine' && other.is === 'mine')
    return keyOf(one.identity) !== keyOf(other.identity);
  return false;
}

/** When it takes effect (ms): a lock holds it back until its end, unless it is a forgotten PIN. */
export const dueUnder = ({ dueAt, loosening }: Pending, lockedUntil: number): number =>
  isUnlocked(loosening) ? dueAt : Math.max(dueAt, lockedUntil);

/** What is due at `now`, the earliest first: of two that depend on each other, the order counts. */
export const dueIn = (list: readonly Pending[], lockedUntil: number, now: number): Pending[] =>
  list
    .filter((one) => dueUnder(one, lockedUntil) <= now)
    .sort((a, b) => a.dueAt - b.dueAt || a.madeAt - b.madeAt);
