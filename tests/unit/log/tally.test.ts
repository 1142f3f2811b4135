import { describe, expect, it } from 'vitest';
import { countOutcomes, slipDays, type Tally, tallied, tallyKey } from '../../../src/log/tally.ts';
import { urgeOf } from '../samples.ts';

const tally = (counts: Tally['counts'], day = '2026-11-23'): Tally => ({
  day,
  contactId: 'robin',
  counts,
});

it('tallyKey names the outcome and the surface', () => {
  const actual = tallyKey(urgeOf({ outcome: 'continued', surface: 'chat' }));
  expect(actual).toBe('continued chat');
});

describe('tallied', () => {
  it.each([
    ['the first', {}, 1, { 'held chat': 1 }],
    ['one more', { 'held chat': 1 }, 1, { 'held chat': 2 }],
    ['one beside others', { 'held post': 4 }, 1, { 'held post': 4, 'held chat': 1 }],
    ['one less', { 'held chat': 2 }, -1, { 'held chat': 1 }],
    ['the last', { 'held chat': 1, 'held post': 4 }, -1, { 'held post': 4 }],
    ['one less than none', {}, -1, {}],
  ] as const)('counts %s', (_, counts, by, expected) => {
    const before = tally(counts);
    const actual = tallied(before, 'held chat', by);
    expect(actual).toEqual(tally(expected));
    expect(before).toEqual(tally(counts));
  });
});

it('countOutcomes adds up all surfaces and days', () => {
  const actual = countOutcomes([
    tally({ 'held chat': 2, 'held post': 1, 'continued chat': 1 }),
    tally({ 'held chat': 3, 'planned chat': 1, 'mistaken call': 5 }, '2026-11-22'),
  ]);
  expect(actual).toEqual({ held: 6, continued: 1, planned: 1, mistaken: 5 });
  expect(countOutcomes([])).toEqual({ held: 0, continued: 0, planned: 0, mistaken: 0 });
});

it('slipDays are those on which something was a slip by the user’s rule', () => {
  const tallies = [
    tally({ 'held chat': 1, 'continued chat': 1 }, '2026-11-20'),
    tally({ 'continued profile': 1 }, '2026-11-21'),
    tally({ 'held chat': 1, 'planned chat': 1, 'mistaken chat': 1 }, '2026-11-22'),
  ];
  expect(slipDays(tallies, ['chat'])).toEqual(['2026-11-20']);
  expect(slipDays(tallies, ['chat', 'profile'])).toEqual(['2026-11-20', '2026-11-21']);
  expect(slipDays(tallies, [])).toEqual([]);
});
