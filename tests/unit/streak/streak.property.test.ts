import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayAt, daysBetween } from '../../../src/days/day.ts';
import { nextMilestone } from '../../../src/streak/milestones.ts';
import { streakOn } from '../../../src/streak/streak.ts';
import { someDay, ZONES } from '../days/zones.ts';
import { holds } from '../holds.ts';

const DAY_MS = 86_400_000;

/** A start, a today and slips, near enough to each other to meet; today may be before the start. */
const history = someDay.chain((start) => {
  const near = (min: number) => fc.integer({ min, max: 60 }).map((days) => addDays(start, days));
  return fc.record({ start: fc.constant(start), today: near(-10), slips: fc.array(near(-20)) });
});

describe('a streak', () => {
  it('is never negative, never longer than the longest, and no longer than since the start', () =>
    holds('streak bounds', history, ({ today, start, slips }) => {
      const { days, longest, held, since } = streakOn(today, start, slips);
      const all = Math.max(0, daysBetween(start, today));
      expect(days).toBeGreaterThanOrEqual(0);
      expect(longest).toBeGreaterThanOrEqual(days);
      expect(all).toBeGreaterThanOrEqual(longest);
      expect(held).toBeGreaterThanOrEqual(0);
      expect(all).toBeGreaterThanOrEqual(held);
      expect(since >= start).toBe(true);
    }));

  it('does not depend on the order of urges, nor on counting one twice', () =>
    holds(
      'streak order',
      history.chain((one) =>
        fc.tuple(
          fc.constant(one),
          fc.shuffledSubarray([...one.slips, ...one.slips], { minLength: one.slips.length * 2 }),
        ),
      ),
      ([{ today, start, slips }, mixed]) => {
        expect(streakOn(today, start, mixed)).toEqual(streakOn(today, start, slips));
      },
    ));

  it('never grows by more than the days that passed', () =>
    holds(
      'streak growth',
      fc.tuple(history, fc.integer({ min: 0, max: 60 })),
      ([{ today, start, slips }, passed]) => {
        const before = streakOn(today, start, slips);
        const after = streakOn(addDays(today, passed), start, slips);
        expect(after.days - before.days).toBeLessThanOrEqual(passed);
        expect(after.held - before.held).toBeLessThanOrEqual(passed);
        expect(after.longest).toBeGreaterThanOrEqual(before.longest);
      },
    ));

  it('is split by a slip anywhere, and nothing is added by one', () =>
    holds(
      'streak split',
      fc.tuple(history, fc.integer({ min: -20, max: 60 })),
      ([{ today, start, slips }, off]) => {
        const slip = addDays(start, off);
        const before = streakOn(today, start, slips);
        const after = streakOn(today, start, [...slips, slip]);
        expect(after.days).toBeLessThanOrEqual(before.days);
        expect(after.longest).toBeLessThanOrEqual(before.longest);
        expect(after.held).toBeLessThanOrEqual(before.held);
        // One slip takes one day, whichever it is.
        expect(before.held - after.held).toBeLessThanOrEqual(1);
        // One of tomorrow is today's.
        const on = slip === addDays(today, 1) ? today : slip;
        const counts = on >= start && on <= today;
        if (counts) expect(after.days).toBe(Math.min(before.days, daysBetween(on, today)));
        else expect(after).toEqual(before);
      },
    ));

  it('gains no more than two days by travelling, be it between zones that are 25 hours apart', () =>
    holds(
      'streak travel',
      fc.record({
        left: fc.integer({ min: 0, max: Date.UTC(2035, 0) }),
        under: fc.integer({ min: 0, max: 90 * DAY_MS }),
        from: fc.constantFrom('Pacific/Pago_Pago', 'Pacific/Kiritimati', ...ZONES),
        to: fc.constantFrom('Pacific/Kiritimati', 'Pacific/Pago_Pago', ...ZONES),
      }),
      ({ left, under, from, to }) => {
        const start = addDays(dayAt(left, from), -30);
        const before = streakOn(dayAt(left, from), start, []).days;
        const after = streakOn(dayAt(left + under, to), start, []).days;
        expect(after - before).toBeLessThanOrEqual(Math.ceil(under / DAY_MS) + 2);
        expect(after - before).toBeGreaterThanOrEqual(Math.floor(under / DAY_MS) - 2);
        expect(streakOn(dayAt(left + under, from), start, []).days).toBeGreaterThanOrEqual(before);
      },
    ));

  it('is counted with a clock set back or forward, by no more than that', () =>
    holds(
      'streak with wrong clocks',
      fc.tuple(history, fc.integer({ min: -40_000, max: 40_000 })),
      ([{ today, start, slips }, off]) => {
        const right = streakOn(today, start, slips);
        const wrong = streakOn(addDays(today, off), start, slips);
        expect(wrong.days).toBeGreaterThanOrEqual(0);
        const [earlier, later] = off < 0 ? [wrong, right] : [right, wrong];
        expect(later.held - earlier.held).toBeLessThanOrEqual(Math.abs(off));
        expect(later.longest).toBeGreaterThanOrEqual(earlier.longest);
        expect(later.days - earlier.days).toBeLessThanOrEqual(Math.abs(off));
      },
    ));

  it('is the same once the clock is right: a slip of a day that is still to come is none yet', () =>
    holds(
      'slips of a clock set forward',
      fc.tuple(history, fc.integer({ min: 2, max: 40_000 })),
      ([{ today, start, slips }, off]) => {
        const ahead = addDays(today, off);
        expect(streakOn(today, start, [...slips, ahead])).toEqual(streakOn(today, start, slips));
      },
    ));
});

describe('milestones', () => {
  const days = fc.integer({ min: 0, max: 40_000 });

  it('lie ahead, and the way to them is between none and all of it', () =>
    holds('milestone ahead', days, (count) => {
      const { at, progress } = nextMilestone(count);
      expect(at).toBeGreaterThan(count);
      expect(progress).toBeGreaterThanOrEqual(0);
      expect(progress).toBeLessThan(1);
    }));

  it('come one after another: more days never take one away', () =>
    holds('milestones in order', fc.tuple(days, days), ([a, b]) => {
      const [fewer, more] = [Math.min(a, b), Math.max(a, b)];
      expect(nextMilestone(fewer).at).toBeLessThanOrEqual(nextMilestone(more).at);
      // The one that was ahead has been reached, and none was passed over on the way to it.
      expect(nextMilestone(nextMilestone(fewer).at - 1).at).toBe(nextMilestone(fewer).at);
    }));
});
