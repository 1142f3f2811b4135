import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SURFACES } from '../../../src/contacts/sighting.ts';
import { addDays, daysBetween } from '../../../src/days/day.ts';
import { daysFrom, type Weekday, weekdayOf, weekOf } from '../../../src/days/week.ts';
import type { Urge } from '../../../src/log/urge.ts';
import { OUTCOMES } from '../../../src/policy/outcome.ts';
import { DEFAULT_SETTINGS } from '../../../src/policy/settings.ts';
import { isSlip } from '../../../src/policy/slip.ts';
import { calendarOf } from '../../../src/streak/calendar.ts';
import { standingOn } from '../../../src/streak/standing.ts';
import { summaryOn } from '../../../src/streak/summary.ts';
import { weeklyOf } from '../../../src/streak/weekly.ts';
import { someDay } from '../days/zones.ts';
import { holds } from '../holds.ts';
import { talliesOf } from '../log/tallies-of.ts';
import { contactOf, urgeOf } from '../samples.ts';

const firstDay = fc.integer({ min: 1, max: 7 }) as fc.Arbitrary<Weekday>;

/** Some weeks of urges, today, and the user's rule. */
const record = someDay.chain((start) => {
  const near = fc.integer({ min: -20, max: 70 }).map((days) => addDays(start, days));
  const urge = fc
    .record({
      day: near,
      contactId: fc.constantFrom('robin', 'sam'),
      outcome: fc.constantFrom(...OUTCOMES),
      surface: fc.constantFrom(...SURFACES),
      strength: fc.constantFrom(null, 1, 3, 5) as fc.Arbitrary<Urge['strength']>,
    })
    .map(urgeOf);
  return fc.record({
    start: fc.constant(start),
    today: near,
    urges: fc.array(urge, { maxLength: 30 }),
    slipSurfaces: fc.subarray([...SURFACES]),
  });
});

describe('a week', () => {
  it('has each day in it once, and begins on the weekday that weeks begin on', () =>
    holds('weeks', fc.tuple(someDay, firstDay), ([day, first]) => {
      const week = weekOf(day, first);
      expect(weekdayOf(day)).toBe(Temporal.PlainDate.from(day).dayOfWeek);
      expect(weekdayOf(week)).toBe(first);
      expect(daysFrom(week, addDays(week, 6))).toContain(day);
      expect(weekOf(addDays(week, 7), first)).toBe(addDays(week, 7));
    }));

  it('counts every urge that was met once, whatever it begins with', () =>
    holds('weekly counts', fc.tuple(record, firstDay), ([{ urges, today }, first]) => {
      const weeks = weeklyOf(urges, today, first);
      const end = addDays(weekOf(today, first), 6);
      const met = urges.filter(({ outcome }) => outcome === 'held' || outcome === 'continued');
      const sum = weeks.reduce((all, week) => all + week.urges, 0);
      expect(sum).toBe(met.filter(({ day }) => day <= end).length);
      for (const week of weeks) expect(week.held).toBeLessThanOrEqual(week.urges);
    }));
});

describe('the calendar', () => {
  it('has each day from the start to today once, and each urge on its day', () =>
    holds('calendar', record, ({ urges, today, start, slipSurfaces }) => {
      const tallies = talliesOf(urges);
      const months = calendarOf(tallies, { start, today, slipSurfaces });
      const days = months.toReversed().flatMap((month) => month.days);
      const first = [start, ...urges.map(({ day }) => day)].sort()[0] ?? start;
      expect(days.map(({ day }) => day)).toEqual(daysFrom(first, today));
      expect(days.length).toBe(Math.max(0, daysBetween(first, today) + 1));
      for (const { day, slipped, looked, held, planned } of days) {
        const there = urges.filter((urge) => urge.day === day && urge.outcome !== 'mistaken');
        expect(slipped + looked + held + planned).toBe(there.length);
        expect(slipped).toBe(there.filter((urge) => isSlip(urge, slipSurfaces)).length);
      }
    }));
});

describe('the summary', () => {
  it('is no other for the order of urges, and held and looks are part of all', () =>
    holds('summary', record, ({ urges, today, start, slipSurfaces }) => {
      const settings = { ...DEFAULT_SETTINGS, slipSurfaces };
      const contacts = [contactOf([], { startDay: start })];
      const of = (all: readonly Urge[]) =>
        summaryOn(today, contacts, standingOn(today, settings, talliesOf(all), []));
      const summary = of(urges);
      expect(of(urges.toReversed())).toEqual(summary);
      const slips = urges.filter((urge) => isSlip(urge, slipSurfaces)).length;
      expect(summary.held + summary.looks + slips).toBe(summary.urges);
      expect(summary.heldToday).toBeLessThanOrEqual(summary.urgesToday);
      expect(summary.urgesToday).toBeLessThanOrEqual(summary.urges);
    }));
});
