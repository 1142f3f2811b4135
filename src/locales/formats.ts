import { type Day, wallAt } from '../days/day.ts';
import { locale } from './text.ts';

/** `Instagram, X and WhatsApp`, as the language joins them. */
export const listText = (items: readonly string[]): string =>
  new Intl.ListFormat(locale()).format(items);

/** A local calendar day as it is written: `Nov 23, 2026`. */
export const dayText = (day: Day): string => dated(day, { dateStyle: 'medium' });

/** A number in the locale's digits. */
export const numberText = (value: number): string => value.toLocaleString(locale());

/** How much time is left (ms), rounded up in a unit that is nearly as long: `23 hours`, `3 days`. */
export function leftText(left: number): string {
  const minutes = Math.max(1, Math.ceil(left / 60_000));
  const [unit, length] =
    minutes >= 3 * 24 * 60 ? ['day', 24 * 60] : minutes > 90 ? ['hour', 60] : ['minute', 1];
  return new Intl.NumberFormat(locale(), {
    style: 'unit',
    unit: String(unit),
    unitDisplay: 'long',
  }).format(Math.ceil(minutes / Number(length)));
}

/** The day as it stands, whatever the zone: days have none. */
const dated = (day: Day, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale(), { ...options, timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** `November 2026`, of a month as `2026-11`. */
export const monthText = (month: string): string =>
  dated(`${month}-01`, { month: 'long', year: 'numeric' });

/** `Nov`, of the month that a day is in. */
export const shortMonthText = (day: Day): string => dated(day, { month: 'short' });

/** `Nov 23` */
export const shortDayText = (day: Day): string => dated(day, { month: 'short', day: 'numeric' });

/** A day on which it was Monday; the other weekdays follow it. */
const MONDAY = '2024-01-01';

/** `Sunday`, or with `narrow` its letter; 1 is Monday and 7 Sunday. */
export const weekdayText = (weekday: number, style: 'long' | 'short' | 'narrow' = 'long'): string =>
  dated(MONDAY.replace(/1$/, String(weekday)), { weekday: style });

/** The full hour, 0 to 24, as the language writes it: `10 PM`, `22 Uhr`, `22:00`. */
export function hourText(hour: number): string {
  const moment = Date.UTC(2024, 0, 1, hour);
  const hours = new Intl.DateTimeFormat(locale(), { hour: 'numeric', timeZone: 'UTC' });
  // Some write it as a bare number, which a sentence does not tell from a count.
  if (hours.formatToParts(moment).length > 1) return hours.format(moment);
  return new Intl.DateTimeFormat(locale(), {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
  }).format(moment);
}

/** `5:30 PM`, `17:30`: a time of the day that is kept as `17:30`. */
export const timeText = (time: string): string =>
  new Intl.DateTimeFormat(locale(), { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(
    new Date(`2024-01-01T${time}Z`),
  );

/** `Sun, Nov 22, 2026, 10:14 PM`, as the clock stood in that zone; without one, as it is here. */
export const momentText = (moment: number, zone?: string): string =>
  new Intl.DateTimeFormat(locale(), {
    weekday: 'short',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    ...(zone !== undefined && { timeZone: wallAt(0, zone).timeZoneId }),
  }).format(moment);

/** `93%`, of a share from 0 to 1; all and nothing are said of those alone. */
export function percentText(share: number): string {
  const within = share > 0 && share < 1 ? Math.min(0.99, Math.max(0.01, share)) : share;
  return new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 }).format(
    within,
  );
}

/** `3.4` */
export const meanText = (mean: number): string =>
  new Intl.NumberFormat(locale(), { maximumFractionDigits: 1, minimumFractionDigits: 1 }).format(
    mean,
  );
