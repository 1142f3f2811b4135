import * as v from 'valibot';
import { SURFACES } from '../contacts/sighting.ts';
import { PURPOSES } from './outcome.ts';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const time = v.pipe(v.string(), v.regex(TIME));
const weekday = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7));

/** Contact that has to be, at the same hours of every week: handing over the children, say. */
export const ArrangementSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
  contactId: v.string(),
  surfaces: v.pipe(v.array(v.picklist(SURFACES)), v.minLength(1)),
  /** Only there, or on every site. */
  site: v.optional(v.string()),
  /** The days on which it begins, as ISO counts them: 1 is Monday. */
  weekdays: v.pipe(v.array(weekday), v.minLength(1)),
  /** Local, `17:30`. An end that is not after the beginning is on the next day. */
  from: time,
  to: time,
  purpose: v.picklist(PURPOSES),
});
export type Arrangement = v.InferOutput<typeof ArrangementSchema>;

/** Whether its hours can be counted; the schema says so, which pages do not load. */
export const hasHours = ({ from, to }: Pick<Arrangement, 'from' | 'to'>): boolean =>
  TIME.test(from) && TIME.test(to);

/** The hours of the arrangement that `now` (ms) is in, in this zone; nothing outside of them. */
export function hoursAt(
  arrangement: Arrangement,
  now: number,
  zone: string,
): { since: number; until: number } | undefined {
  // Tomorrow may have begun before, where clocks are set back over midnight.
  return hoursAround(arrangement, now, zone, [-1, 0, 1]).find(
    ({ since, until }) => since <= now && now < until,
  );
}

/**
 * When the next arrangement begins or ends after `now` (ms); nothing where there is none, and then the
 * zone, which takes a page its time, is not asked for.
 */
export function nextEdge(
  arrangements: readonly Arrangement[],
  now: number,
  zone: () => string,
): number | undefined {
  const edges = arrangements
    .flatMap((one) => hoursAround(one, now, zone(), [-1, 0, 1, 2, 3, 4, 5, 6, 7]))
    .flatMap(({ since, until }) => [since, until])
    .filter((edge) => edge > now);
  return edges.length === 0 ? undefined : Math.min(...edges);
}

/** The hours that begin on these days, counted from the day of `now`. */
function hoursAround(
  { weekdays, from, to }: Arrangement,
  now: number,
  zone: string,
  days: readonly number[],
): { since: number; until: number }[] {
  const today = Temporal.Instant.fromEpochMilliseconds(Math.round(now))
    .toZonedDateTimeISO(zone)
    .toPlainDate();
  const at = (day: Temporal.PlainDate, plainTime: string) => {
    const wall = day.toZonedDateTime({ timeZone: zone, plainTime });
    const isThere = wall.toPlainDate().equals(day) && wall.toPlainTime().equals(plainTime);
    if (isThere) return wall.epochMilliseconds;
    // A time that the clocks skip is the moment of the change; a day that is skipped has no hours.
    const set = wall.add({ nanoseconds: 1 }).getTimeZoneTransition('previous') ?? wall;
    return set.epochMilliseconds;
  };
  return days
    .map((offset) => today.add({ days: offset }))
    .filter(({ dayOfWeek }) => weekdays.includes(dayOfWeek))
    .map((day) => ({
      since: at(day, from),
      until: at(to > from ? day : day.add({ days: 1 }), to),
    }));
}
