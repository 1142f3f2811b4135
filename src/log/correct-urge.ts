import { dayAt, wallAt } from '../days/day.ts';
import type { Outcome } from '../policy/outcome.ts';
import { isUrge, REVISIONS, type Urge } from './urge.ts';

/** What the user may put right in an urge afterwards. */
export interface Correction {
  readonly outcome: Outcome;
  readonly note: string;
  /** The moment as a clock and a calendar showed it where the user was: `2026-11-23T21:30`. */
  readonly local: string;
}

/** The moment of an urge as its clock showed it, to the minute. */
export const localOf = ({ moment, zone }: Pick<Urge, 'moment' | 'zone'>): string =>
  wallAt(moment, zone).toPlainDateTime().toString({ smallestUnit: 'minute' });

/**
 * The urge, put right: its day follows its moment, in its own zone, and it outranks whatever pages
 * still hand over. Throws a `RangeError` when there is no such moment.
 */
export function correctUrge(urge: Urge, { outcome, note, local }: Correction): Urge {
  const isMoved = local !== localOf(urge);
  const moment = isMoved
    ? Temporal.PlainDateTime.from(local).toZonedDateTime(wallAt(0, urge.zone).timeZoneId)
        .epochMilliseconds
    : urge.moment;
  const corrected = {
    ...urge,
    moment,
    day: isMoved ? dayAt(moment, urge.zone) : urge.day,
    outcome,
    note: note.trim(),
    revision: Math.max(REVISIONS.corrected, urge.revision + 1),
  };
  // The year 26, say: it would be written and could not be read again.
  if (!isUrge(corrected)) throw new RangeError(`${local} is no moment of an urge`);
  return corrected;
}

/** The urge as it was before, so that it outranks what it was corrected to. */
export const correctedBack = (before: Urge, after: Urge): Urge => ({
  ...before,
  revision: after.revision + 1,
});
