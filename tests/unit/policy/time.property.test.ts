import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SURFACES } from '../../../src/contacts/sighting.ts';
import { dayAt, daysBetween, wallAt } from '../../../src/days/day.ts';
import { passesUnder } from '../../../src/policy/arranged-passes.ts';
import { type Arrangement, hoursAt, nextEdge } from '../../../src/policy/arrangement.ts';
import { lookedAt } from '../../../src/policy/cooling/steady-clock.ts';
import { isCovered, nextEnd, type Pass, withPass } from '../../../src/policy/pass.ts';
import { LIMITS } from '../../../src/policy/settings.ts';
import { lived } from '../days/zones.ts';
import { holds } from '../holds.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const LONGEST_MS = LIMITS.passMinutes[1] * MINUTE;

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const arrangement: fc.Arbitrary<Arrangement> = fc.record({
  id: fc.constantFrom('a', 'b'),
  contactId: fc.constant('robin'),
  surfaces: fc.subarray([...SURFACES], { minLength: 1 }),
  weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
  from: time,
  to: time,
  purpose: fc.constant('children' as const),
});
/** One that ends on the day on which it begins. */
const ofOneDay = fc
  .tuple(arrangement, fc.uniqueArray(time, { minLength: 2, maxLength: 2 }))
  .map(([one, times]) => {
    const [from = '', to = ''] = times.toSorted();
    return { ...one, from, to };
  });

describe('an arrangement', () => {
  it('lets through from its beginning to its end, for a day at most, on its own weekdays', () =>
    holds('arranged hours', fc.tuple(arrangement, lived), ([one, { moment, zone }]) => {
      const hours = hoursAt(one, moment, zone);
      fc.pre(hours !== undefined);
      expect(hours.since).toBeLessThanOrEqual(moment);
      expect(hours.until).toBeGreaterThan(moment);
      // An hour more where clocks are set back within it, three at Casey.
      expect(hours.until - hours.since).toBeLessThanOrEqual(27 * HOUR);
      // Of evening hours that clocks left out there is the rest on the next day: once all of Samoa's
      // 30th, in Greenland each spring an hour before midnight.
      const before = wallAt(hours.since - 1, zone);
      const isLeftOut =
        daysBetween(dayAt(hours.since - 1, zone), dayAt(hours.since, zone)) === 2 ||
        (before.hour < 23 && one.weekdays.includes(before.dayOfWeek));
      const isRest = one.to <= one.from && isLeftOut;
      if (!isRest) expect(one.weekdays).toContain(wallAt(hours.since, zone).dayOfWeek);
    }));

  it('lets through whenever the wall’s clock says so, on a day on which it is not set', () =>
    holds('arranged by the wall', fc.tuple(ofOneDay, lived), ([given, { moment, zone }]) => {
      const wall = wallAt(moment, zone);
      const day = wall.startOfDay();
      fc.pre(day.hoursInDay === 24 && day.offset === wall.offset && day.hour === 0);
      const one = { ...given, weekdays: [...new Set([...given.weekdays, wall.dayOfWeek])] };
      const clock = wall.toPlainTime().toString({ smallestUnit: 'minute' });
      const isWithin = one.from <= clock && clock < one.to;
      expect(hoursAt(one, moment, zone) !== undefined).toBe(isWithin);
    }));

  it('changes at its edges only: what is let through now is so until the next', () =>
    holds(
      'edges of arrangements',
      fc.tuple(fc.array(arrangement, { maxLength: 3 }), lived, fc.nat({ max: 1_000_000 })),
      ([all, { moment, zone }, part]) => {
        const edge = nextEdge(all, moment, () => zone);
        if (edge === undefined) {
          expect(passesUnder(all, moment, zone)).toEqual([]);
          return;
        }
        expect(edge).toBeGreaterThan(moment);
        const between = moment + Math.floor(((edge - 1 - moment) * part) / 1_000_000);
        expect(passesUnder(all, between, zone)).toEqual(passesUnder(all, moment, zone));
      },
    ));
});

describe('the steady clock', () => {
  const walls = fc.array(fc.integer({ min: 0, max: 4e12 }), { minLength: 1, maxLength: 30 });

  it('never goes back, however the machine’s is set', () =>
    holds('steady clock', walls, (all) => {
      let clock = lookedAt(undefined, all[0] ?? 0);
      for (const wall of all) {
        const next = lookedAt(clock, wall);
        expect(next.seenUntil).toBeGreaterThanOrEqual(clock.seenUntil);
        expect(next.wall).toBe(wall);
        clock = next;
      }
    }));

  it('looked at twice is looked at once', () =>
    holds('steady clock twice', walls, (all) => {
      const clock = all.reduce(lookedAt, lookedAt(undefined, all[0] ?? 0));
      expect(lookedAt(clock, clock.wall)).toEqual(clock);
    }));
});

describe('a pass', () => {
  const pass: fc.Arbitrary<Pass> = fc.record({
    contactId: fc.constantFrom('robin', 'sam'),
    surface: fc.constantFrom(...SURFACES),
    until: fc.integer({ min: 0, max: 10 * HOUR }),
    minutes: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
  });
  const now = fc.integer({ min: 0, max: 10 * HOUR });

  it('lets through no longer than it was given for, however far the clock is set back', () =>
    holds('passes with wrong clocks', fc.tuple(pass, now), ([one, at]) => {
      const isThrough = isCovered([one], one.contactId, one.surface, 'x', at);
      const given = (one.minutes ?? LIMITS.passMinutes[1]) * MINUTE;
      // A clock that is put right goes back by seconds.
      if (isThrough) expect(one.until - at).toBeLessThanOrEqual(Math.min(given, LONGEST_MS) + 5000);
      expect(isThrough && one.until <= at).toBe(false);
    }));

  it('given twice is given once, and lets nothing else through', () =>
    holds('passes given twice', fc.tuple(fc.array(pass), pass, now), ([all, one, at]) => {
      const once = withPass(all, one, at);
      expect(withPass(once, one, at)).toEqual(once);
      const others = all.filter(({ contactId }) => contactId !== one.contactId);
      for (const { contactId, surface } of others)
        expect(isCovered(once, contactId, surface, 'x', at)).toBe(
          isCovered(all, contactId, surface, 'x', at),
        );
      const end = nextEnd(once, at);
      if (end !== undefined) expect(end).toBeGreaterThan(at);
    }));
});
