import { dayAt, wallAt } from '../days/day.ts';
import type { Outcome } from '../policy/outcome.ts';
import { isUrge, REVISIONS, type Urge } from './urge.ts';

/** What the user may put right in an urge afterwards. */
export interface Correction {
  readonly outcome: Outcome;
  readonly note: string;
  /** ms since the epoch. */
  readonly moment: number;
  /** What contact that is planned is for; put back by an undo alone. */
  readonly purpose: Urge['purpose'];
}

/** The moment of an urge as a clock and a calendar showed it where the user was: `2026-11-23T21:30`. */
export const localOf = ({ moment, zone }: Pick<Urge, 'moment' | 'zone'>): string =>
  wallAt(moment, zone).toPlainDateTime().toString({ smallestUnit: 'minute' });

/** The moment at which they showed this; throws a `RangeError` when there is none. */
export const momentOf = (local: string, zone: string): number =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(wallAt(0, zone).timeZoneId).epochMilliseconds;

/**
 * The urge, put right: its day follows its moment, in its own zone. With another outcome or moment it
 * outranks whatever pages still hand over; with a note alone its pause may go on telling. Throws a
 * `RangeError` when an urge cannot have that moment.
 */
export function correctUrge(urge: Urge, changed: Partial<Correction>): Urge {
  const { outcome, moment, note, purpose } = { ...urge, ...changed };
  const isOther = outcome !== urge.outcome || moment !== urge.moment;
  const corrected = {
    ...urge,
    moment,
    day: moment === urge.moment ? urge.day : dayAt(moment, urge.zone),
    outcome,
    purpose: outcome === 'planned' ? purpose : null,
    note: note.trim(),
    revision: isOther ? Math.max(REVISIONS.corrected, urge.revision + 1) : urge.revision,
  };
  // The year 26, say: it would be written and could not be read again.
  if (!isUrge(corrected)) throw new RangeError(`${moment} is no moment of an urge`);
  return corrected;
}

/** What puts back in `before` what was changed since: with how it ended, what it was for. */
export const correctionBack = (
  { outcome, moment, note, purpose }: Urge,
  changed: Partial<Correction>,
): Partial<Correction> => ({
  ...('outcome' in changed && { outcome, purpose }),
  ...('moment' in changed && { moment }),
  ...('note' in changed && { note }),
});
