import { describe, expect, it } from 'vitest';
import {
  countOutcomes,
  monthOf,
  slipDays,
  type Tally,
  type TallyMonth,
  tallied,
  talliesIn,
  tallyKey,
} from '../../../src/log/tally.ts';
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
  const urge = urgeOf({ surface: 'chat' });
  const month = (days: TallyMonth['days']): TallyMonth => ({
    month: '2026-11',
    contactId: 'robin',
    days,
  });

  it.each([
    ['the first', {}, 1, { 'held chat': 1 }],
    ['one more', { 'held chat': 1 }, 1, { 'held chat': 2 }],
    ['one beside others', { 'held post': 4 }, 1, { 'held post': 4, 'held chat': 1 }],
    ['one less', { 'held chat': 2 }, -1, { 'held chat': 1 }],
    ['the last of its kind', { 'held chat': 1, 'held post': 4 }, -1, { 'held post': 4 }],
  ] as const)('counts %s', (_, counts, by, expected) => {
    const before = month({ [urge.day]: counts, '2026-11-01': { 'held call': 1 } });
    const actual = tallied(before, urge, by);
    expect(actual).toEqual(month({ [urge.day]: expected, '2026-11-01': { 'held call': 1 } }));
    expect(before.days[urge.day]).toEqual(counts);
  });

  it.each([
    ['the last', { 'held chat': 1 }],
    ['one less than none', {}],
  ] as const)('leaves a day out when it takes away %s', (_, counts) => {
    expect(tallied(month({ [urge.day]: counts }), urge, -1)).toEqual(month({}));
  });
});

it('talliesIn gives every day of a month', () => {
  const days = { '2026-11-01': { 'held chat': 1 }, '2026-11-23': { 'held post': 2 } };
  expect(talliesIn({ month: monthOf('2026-11-23'), contactId: 'robin', days })).toEqual([
    tally({ 'held chat': 1 }, '2026-11-01'),
    tally({ 'held post': 2 }),
  ]);
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
