import type { Day } from '../days/day.ts';
import { text } from '../locales/text.ts';

/** As far back as a start may be. A year of two digits, which a browser takes for one of long ago, is not. */
export const FIRST_DAY: Day = '1970-01-01';

/** Why no contact can have begun on this day (empty where it is not whole); nothing where it can. */
export function whyNoStart(day: string, today: Day): string | undefined {
  if (day < FIRST_DAY) return text('contacts.wholeDay');
  return day > today ? text('contacts.futureStart') : undefined;
}
