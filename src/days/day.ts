/** A local calendar day as `2026-11-23`; days are compared and counted, hours never. */
export type Day = string;

/** As far back as anything was. A year of two digits, which a browser takes for one of long ago, is not. */
export const FIRST_DAY: Day = '1970-01-01';

/** This day, or the first there may be: a file or an earlier version may have let in one of long before. */
export function withinReason(day: Day): Day {
  if (day < FIRST_DAY) return FIRST_DAY;
  return day;
}

/** Whether it is a day of the calendar: `2026-02-30` is none. */
export function isDay(text: string): text is Day {
  const moment = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(moment) && new Date(moment).toISOString().slice(0, 10) === text;
}

export const localZone = (): string => Temporal.Now.timeZoneId();

/** What clock and calendar say at `moment` (ms) in `zone`; throws a `RangeError` at no such moment. */
export function wallAt(moment: number, zone: string): Temporal.ZonedDateTime {
  const instant = Temporal.Instant.fromEpochMilliseconds(Math.round(moment));
  try {
    return instant.toZonedDateTimeISO(zone);
  } catch {
    // A record may come from a browser that knows newer zones.
    return instant.toZonedDateTimeISO('UTC');
  }
}

/** The calendar day at `moment` (ms) in `zone`. */
export const dayAt = (moment: number, zone: string): Day =>
  wallAt(moment, zone).toPlainDate().toString();

/** The hour of the day, 0 to 23, at `moment` (ms) in `zone`. */
export const hourAt = (moment: number, zone: string): number => wallAt(moment, zone).hour;

/** Whole days from one calendar day to another; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;

export const addDays = (day: Day, days: number): Day =>
  Temporal.PlainDate.from(day).add({ days }).toString();

/** The moment (ms) at which the next calendar day begins in `zone`; it may be 23 or 25 hours away. */
export function nextDayAt(moment: number, zone: string): number {
  const day = Temporal.PlainDate.from(dayAt(moment, zone)).add({ days: 1 });
  const begin = day.toZonedDateTime({ timeZone: zone }).epochMilliseconds;
  if (begin > moment) return begin;
  // Clocks that are set back over midnight (Newfoundland, at 00:01) have it begin twice.
  return day.toPlainDateTime().toZonedDateTime(zone, { disambiguation: 'later' }).epochMilliseconds;
}
