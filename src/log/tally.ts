import * as v from 'valibot';
import { DaySchema } from '../contacts/contact.ts';
import { SURFACES, type Surface } from '../contacts/sighting.ts';
import { OUTCOMES, type Outcome } from '../policy/outcome.ts';
import { isSlip } from '../policy/slip.ts';
import type { Urge } from './urge.ts';

/** `continued chat`: one entry for each outcome and surface a day has seen. */
export type TallyKey = `${Outcome} ${Surface}`;

/**
 * How many urges of each kind one contact's local day holds. It is an index over the log, kept in
 * the transaction that writes the urge, so that the popup need not walk a hundred thousand records;
 * it repeats no rule, so that the streak can be counted again by a better one.
 */
export interface Tally {
  readonly day: string;
  readonly contactId: string;
  readonly counts: Partial<Record<TallyKey, number>>;
}

/** As it is stored: a month in one record, since a thousand small ones take the popup too long. */
export interface TallyMonth {
  /** `2026-11` */
  readonly month: string;
  readonly contactId: string;
  readonly days: Readonly<Record<string, Tally['counts']>>;
}

const CountsSchema = v.record(
  v.picklist(
    OUTCOMES.flatMap((outcome) => SURFACES.map((surface): TallyKey => `${outcome} ${surface}`)),
  ),
  v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
);
const TallyMonthSchema = v.object({
  month: v.string(),
  contactId: v.string(),
  days: v.record(DaySchema, CountsSchema),
});

/** Whether a record can be read as the tallies of a month. */
export const isTallyMonth = (record: unknown): record is TallyMonth =>
  v.is(TallyMonthSchema, record);

/** `2026-11` of `2026-11-23`. */
export const monthOf = (day: string): string => day.slice(0, 7);

/** A month as the tallies of its days. */
export const talliesIn = ({ contactId, days }: TallyMonth): Tally[] =>
  Object.entries(days).map(([day, counts]) => ({ day, contactId, counts }));

export const tallyKey = ({ outcome, surface }: Urge): TallyKey => `${outcome} ${surface}`;

/** The month with this urge counted once more, or once less; what reaches none is left out. */
export function tallied(month: TallyMonth, urge: Urge, by: 1 | -1): TallyMonth {
  const { [urge.day]: counts = {}, ...days } = month.days;
  const { [tallyKey(urge)]: count = 0, ...others } = counts;
  const now = count + by > 0 ? { ...others, [tallyKey(urge)]: count + by } : others;
  return {
    ...month,
    days: Object.keys(now).length > 0 ? { ...days, [urge.day]: now } : days,
  };
}

/** All urges of the tallies by outcome. */
export function countOutcomes(tallies: readonly Tally[]): Record<Outcome, number> {
  const counts: Record<Outcome, number> = { held: 0, continued: 0, planned: 0, mistaken: 0 };
  for (const { outcome, count } of tallies.flatMap(entriesOf)) counts[outcome] += count;
  return counts;
}

/** The days on which at least one urge was a slip by the user's rule. */
export function slipDays(tallies: readonly Tally[], slipSurfaces: readonly Surface[]): string[] {
  return tallies
    .filter((tally) => entriesOf(tally).some((entry) => isSlip(entry, slipSurfaces)))
    .map(({ day }) => day);
}

export function entriesOf({
  counts,
}: Tally): { outcome: Outcome; surface: Surface; count: number }[] {
  return Object.entries(counts).map(([key, count]) => {
    const [outcome, surface] = key.split(' ') as [Outcome, Surface];
    return { outcome, surface, count };
  });
}

/** Counts one more urge into these months, each under a key of its own. */
export function countInto(months: Map<string, TallyMonth>, urge: Urge): void {
  const [month, { contactId }] = [monthOf(urge.day), urge];
  const key = JSON.stringify([month, contactId]);
  months.set(key, tallied(months.get(key) ?? { month, contactId, days: {} }, urge, 1));
}
