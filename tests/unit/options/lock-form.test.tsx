// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LockForm } from '../../../entrypoints/options/lock-form.tsx';
import { readCooling } from '../../../src/platform/choices/cooling-facts.ts';
import { lockFor } from '../../../src/platform/choices/lock.ts';
import { grantLocks } from '../grant-locks.ts';
import { useFreshBrowser } from '../platform/fresh-browser.ts';

useFreshBrowser();
const DAY_MS = 86_400_000;
const START = Date.UTC(2026, 10, 23, 9);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: START });
  grantLocks();
});
afterEach(() => vi.useRealTimers());

it.each([
  { left: 0, days: 7, least: 1 },
  { left: 3, days: 7, least: 4 },
  { left: 20, days: 21, least: 21 },
  // Said as 20 days: 20 more of them would look like none.
  { left: 19.9, days: 21, least: 21 },
  { left: 365, days: 365, least: 365 },
])('proposes $days days where $left are left, and no fewer than $least', async (expected) => {
  await lockFor(1);
  const { clock, ...cooling } = await readCooling();
  const lockedUntil = clock.seenUntil + expected.left * DAY_MS;
  const place = document.createElement('div');
  act(() => render(h(LockForm, { cooling: { ...cooling, clock, lockedUntil } }), place));
  const { value, min } = place.querySelector('input') as HTMLInputElement;
  expect({ value, min }).toEqual({ value: `${expected.days}`, min: `${expected.least}` });
});

it('locks for longer with two presses, however long it is locked', async () => {
  await lockFor(20);
  const place = document.createElement('div');
  const cooling = await readCooling();
  act(() => render(h(LockForm, { cooling }), place));
  act(() => place.querySelector<HTMLElement>('button.start')?.click());
  act(() => place.querySelector<HTMLElement>('.sure button:not(.main)')?.click());
  await vi.waitFor(async () => {
    const { lockedUntil } = await readCooling();
    expect(lockedUntil).toBeGreaterThanOrEqual(START + 21 * DAY_MS);
  });
});
