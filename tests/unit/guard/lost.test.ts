import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Judge } from '../../../content/guard/judge.ts';
import {
  DRAWN_AFTER_MS,
  startLostMark,
  startTellingReadable,
} from '../../../content/guard/lost.ts';
import { sightingOf } from '../samples.ts';

const LAKE = { id: 'lake' };
const element = {} as Element;
const NAMED = { address: undefined, places: [{ element, sighting: sightingOf([]) }] };
const UNNAMED = { address: sightingOf([]), places: [{ element, sighting: undefined }] };

const told = vi.fn().mockResolvedValue(undefined);
beforeEach(() => {
  told.mockClear();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(told);
});
const READABLE = { call: 'readable', with: [] };

function startWith(unread: readonly string[]) {
  const judge = { facts: { unread } };
  const look = startTellingReadable(LAKE, judge as unknown as Judge);
  const learn = (now: readonly string[]) => {
    judge.facts = { unread: now };
  };
  return { look, learn };
}

it('tells once that the site can be read, by a place that names somebody', () => {
  const { look } = startWith(['sea', 'lake']);
  look(UNNAMED);
  expect(told).not.toHaveBeenCalled();
  look(NAMED);
  look(NAMED);
  expect(told.mock.calls).toEqual([[READABLE]]);
});

it('tells nothing while one of several places names nobody, or there is none', () => {
  const { look } = startWith(['lake']);
  look({ address: undefined, places: [...NAMED.places, ...UNNAMED.places] });
  look({ ...NAMED, places: [] });
  expect(told).not.toHaveBeenCalled();
});

it('tells it again after another page could not be read', () => {
  const { look, learn } = startWith(['lake']);
  look(NAMED);
  learn([]);
  look(NAMED);
  learn(['lake']);
  look(NAMED);
  expect(told.mock.calls).toEqual([[READABLE], [READABLE]]);
});

it('wakes nobody where nothing was wrong', () => {
  startWith(['sea']).look(NAMED);
  expect(told).not.toHaveBeenCalled();
});

it('a page that cannot be read for a moment is none that cannot be read, whatever was before', async () => {
  const ticks: (() => void)[] = [];
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    expect(ms).toBe(DRAWN_AFTER_MS);
    const ended = new AbortController();
    ticks.push(() => ended.abort());
    return ended.signal;
  });
  const { signal } = new AbortController();
  const look = startLostMark(
    () => true,
    () => false,
    signal,
  );
  look(true);
  look(false);
  look(true);
  // The time of the first page is over; that of the second is not.
  ticks[0]?.();
  await Promise.resolve();
  expect(told).not.toHaveBeenCalled();
  ticks[1]?.();
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
  vi.restoreAllMocks();
});
