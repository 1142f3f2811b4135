import { type Day, FIRST_DAY } from '../days/day.ts';
import { text } from '../locales/text.ts';

/** Why no contact can have begun on this day (empty where it is not whole); nothing where it can. */
export function whyNoStart(day: string, today: Day): string | undefined {
  if (day < FIRST_DAY) return text('contacts.wholeDay');
  return day > today ? text('contacts.futureStart') : undefined;
}
