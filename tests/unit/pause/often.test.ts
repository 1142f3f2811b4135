import { afterEach, expect, it, vi } from 'vitest';
import { often } from '../../../content/pause/often.ts';

afterEach(() => vi.useRealTimers());

it('often is so many times within so long, and not before or later', () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const isOften = often(3, 1000);
  expect([isOften(), isOften(), isOften()]).toEqual([false, false, true]);
  vi.advanceTimersByTime(999);
  expect(isOften()).toBe(true);
  vi.advanceTimersByTime(1000);
  expect([isOften(), isOften(), isOften()]).toEqual([false, false, true]);
});
