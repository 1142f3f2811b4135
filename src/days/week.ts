import type { Day } from './day.ts';

/** 1 Monday … 7 Sunday, as ISO 8601 counts them. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DAY_MS = 86_400_000;
const timeOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

/** 1 Monday … 7 Sunday. A calendar day has one weekday, whatever the zone. */
export const weekdayOf = (day: Day): Weekday =>
  (((new Date(timeOf(day)).getUTCDay() + 6) % 7) + 1) as Weekday;

/** The first day of the week that this day is in, where weeks begin on `first`. */
export function weekOf(day: Day, first: Weekday): Day {
  const back = (weekdayOf(day) - first + 7) % 7;
  return new Date(timeOf(day) - back * DAY_MS).toISOString().slice(0, 10);
}

/** Every day from `from` to `to`, both included, or every so many days; empty when `to` is earlier. */
export function daysFrom(from: Day, to: Day, step = 1): Day[] {
  const last = timeOf(to);
  const days: Day[] = [];
  for (let time = timeOf(from); time <= last; time += step * DAY_MS)
    days.push(new Date(time).toISOString().slice(0, 10));
  return days;
}
