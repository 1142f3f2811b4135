import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayAt, daysBetween, hourAt, isDay, nextDayAt } from '../../../src/days/day.ts';
import { holds } from '../holds.ts';
import { lived, someDay, TRANSITIONS, wallAt, ZONES } from './zones.ts';

const HOUR = 3_600_000;
/** How far from UTC a wall's clock can be: 14 hours in Kiribati, 12 on Baker Island. */
const FARTHEST_DAYS = 1;

it('every zone is looked at, and the years have clocks that are set', () => {
  expect(ZONES.length).toBeGreaterThan(400);
  expect(TRANSITIONS.length).toBeGreaterThan(10_000);
  for (const zone of ['America/Sao_Paulo', 'Africa/Cairo', 'Asia/Beirut', 'Pacific/Apia'])
    expect(TRANSITIONS.some((one) => one.zone === zone)).toBe(true);
});

describe('the day of a moment', () => {
  it('is the day on that zone’s wall, and so is the hour', () =>
    holds('day on the wall', lived, ({ moment, zone }) => {
      const wall = wallAt(moment, zone);
      expect(dayAt(moment, zone)).toBe(wall.day);
      expect(hourAt(moment, zone)).toBe(wall.hour);
    }));

  it('is the same day all over the world, or its neighbour', () =>
    holds('day around the world', fc.tuple(lived, fc.constantFrom(...ZONES)), ([at, zone]) => {
      const apart = daysBetween(dayAt(at.moment, 'UTC'), dayAt(at.moment, zone));
      expect(Math.abs(apart)).toBeLessThanOrEqual(FARTHEST_DAYS);
    }));
});

describe('the next day', () => {
  it('comes after now, within 25 hours, or 49 where a day was left out', () =>
    holds('next day comes', lived, ({ moment, zone }) => {
      const next = nextDayAt(moment, zone);
      expect(next).toBeGreaterThan(moment);
      expect(next - moment).toBeLessThanOrEqual(49 * HOUR);
    }));

  it('begins exactly there: it is no earlier day before it, and a later one from it on', () =>
    holds('next day begins', lived, ({ moment, zone }) => {
      const next = nextDayAt(moment, zone);
      const today = dayAt(moment, zone);
      expect(dayAt(next, zone) > today).toBe(true);
      expect(dayAt(next - 1, zone) < dayAt(next, zone)).toBe(true);
    }));

  it('comes once: from midnight to midnight the calendar goes on by one, also where there is none', () =>
    holds('each midnight once', lived, ({ moment, zone }) => {
      const days: string[] = [];
      let at = moment;
      for (let step = 0; step < 4; step++) {
        days.push(dayAt(at, zone));
        at = nextDayAt(at, zone);
      }
      const steps = days.slice(1).map((day, before) => daysBetween(days[before] ?? day, day));
      // Samoa had no 30th of December 2011.
      const leftOut = steps.filter((step) => step !== 1);
      expect(leftOut.every((step) => step === 2)).toBe(true);
      expect(leftOut.length).toBeLessThanOrEqual(zone.startsWith('Pacific/') ? 1 : 0);
    }));

  it('is the 31st after the 29th, where Samoa crossed the date line', () => {
    const before = Date.parse('2011-12-30T09:59:59Z');
    expect(dayAt(before, 'Pacific/Apia')).toBe('2011-12-29');
    expect(dayAt(nextDayAt(before, 'Pacific/Apia'), 'Pacific/Apia')).toBe('2011-12-31');
  });
});

describe('counting days', () => {
  it('there and back is none, and a way is as long as its parts', () =>
    holds('days between', fc.tuple(someDay, someDay, someDay), ([a, b, c]) => {
      expect(daysBetween(a, b) + daysBetween(b, a)).toBe(0);
      expect(daysBetween(a, b) + daysBetween(b, c)).toBe(daysBetween(a, c));
      expect(addDays(a, daysBetween(a, b))).toBe(b);
      expect(daysBetween(a, b) > 0).toBe(b > a);
    }));

  it('knows leap days, and no day that never was', () =>
    holds(
      'days of the calendar',
      fc.tuple(
        fc.integer({ min: 0, max: 9999 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
      ),
      ([year, month, date]) => {
        const text = [String(year).padStart(4, '0'), month, date]
          .map((part) => String(part).padStart(2, '0'))
          .join('-');
        const last = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        expect(isDay(text)).toBe(date >= 1 && date <= (last[month - 1] ?? 0));
      },
    ));

  it('takes anything for a day or not, and throws at nothing', () =>
    holds('any text for a day', fc.string({ unit: 'binary' }), (text) => {
      expect(isDay(text) && !/^\d{4}-\d\d-\d\d$/.test(text)).toBe(false);
    }));
});

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
