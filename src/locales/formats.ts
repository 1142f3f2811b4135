import type { Day } from '../streak/day.ts';
import { locale } from './text.ts';

/** `Instagram, X and WhatsApp`, as the language joins them. */
export const listText = (items: readonly string[]): string =>
  new Intl.ListFormat(locale()).format(items);

/** A local calendar day as it is written: `Nov 23, 2026`. */
export const dayText = (day: Day): string =>
  // The day as it stands, whatever the zone: days have none.
  new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** A number in the locale's digits. */
export const numberText = (value: number): string => value.toLocaleString(locale());
