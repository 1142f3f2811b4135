import { expect, it } from 'vitest';
import { WaitClock } from '../../../content/pause/wait-clock.ts';

/** As the screen asks, every second; answers the last. */
function passBy(clock: WaitClock, from: number, to: number): number {
  let left = clock.left(from, true);
  for (let now = from; now <= to; now += 1000) left = clock.left(now, true);
  return left;
}

it('counts from a moment, however often it is asked', () => {
  const clock = new WaitClock(10);
  expect(clock.left(1000, true)).toBe(10);
  for (let asked = 0; asked < 100; asked++) clock.left(1000 + asked, true);
  expect(clock.left(4000, true)).toBe(7);
  expect(passBy(clock, 4000, 10_000)).toBe(1);
  expect(clock.left(11_000, true)).toBe(0);
  expect(clock.left(99_000, true)).toBe(0);
});

it('stands still while the page is not visible', () => {
  const clock = new WaitClock(10);
  clock.left(0, true);
  expect(clock.left(3000, false)).toBe(7);
  expect(clock.left(60_000, false)).toBe(7);
  expect(clock.left(61_000, true)).toBe(7);
  expect(passBy(clock, 61_000, 65_000)).toBe(3);
});

it('counts next to nothing of a time in which it was not asked', () => {
  const clock = new WaitClock(10);
  clock.left(0, true);
  // The page has kept from it that it was hidden.
  expect(clock.left(600_000, true)).toBe(7);
});

it('does not begin before the page is visible', () => {
  const clock = new WaitClock(5);
  expect(clock.left(0, false)).toBe(5);
  expect(clock.left(20_000, true)).toBe(5);
});
