import { expect, it } from 'vitest';
import { WaitClock } from '../../../content/pause/wait-clock.ts';

it('counts from a moment, however often it is asked', () => {
  const clock = new WaitClock(10);
  expect(clock.left(1000, true)).toBe(10);
  for (let asked = 0; asked < 100; asked++) clock.left(1000 + asked, true);
  expect(clock.left(4000, true)).toBe(7);
  expect(clock.left(10_999, true)).toBe(1);
  expect(clock.left(11_000, true)).toBe(0);
  expect(clock.left(99_000, true)).toBe(0);
});

it('stands still while the page is not visible', () => {
  const clock = new WaitClock(10);
  clock.left(0, true);
  expect(clock.left(3000, false)).toBe(7);
  expect(clock.left(60_000, false)).toBe(7);
  expect(clock.left(61_000, true)).toBe(7);
  expect(clock.left(65_000, true)).toBe(3);
});

it('does not begin before the page is visible', () => {
  const clock = new WaitClock(5);
  expect(clock.left(0, false)).toBe(5);
  expect(clock.left(20_000, true)).toBe(5);
});
