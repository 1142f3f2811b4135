import { describe, expect, it } from 'vitest';
import { standingOn, startOf } from '../../../src/log/standing.ts';
import type { Tally } from '../../../src/log/tally.ts';
import { DEFAULT_SETTINGS } from '../../../src/policy/settings.ts';
import { contactOf, urgeOf } from '../samples.ts';

const TODAY = '2026-11-23';
const tally = (day: string, counts: Tally['counts'], contactId = 'robin'): Tally => ({
  day,
  contactId,
  counts,
});

it.each([
  ['the earliest of all', ['2026-11-10', '2026-11-01', '2026-11-20'], '2026-11-01'],
  ['nothing without contacts', [], undefined],
])('startOf is %s', (_, days, expected) => {
  const actual = startOf(days.map((startDay) => contactOf([], { startDay })));
  expect(actual).toBe(expected);
});

describe('standingOn', () => {
  it('counts today’s urges; what was planned or a mistake was none', () => {
    const tallies = [
      tally(TODAY, { 'held chat': 2, 'continued post': 1, 'mistaken chat': 4 }),
      tally(TODAY, { 'planned chat': 1, 'held story': 1 }, 'sam'),
      tally('2026-11-22', { 'held chat': 9 }),
    ];
    const actual = standingOn(TODAY, [contactOf([])], DEFAULT_SETTINGS, tallies, []);
    expect(actual).toMatchObject({ day: TODAY, attempts: 4, held: 3 });
  });

  it('tells since when the streak counts', () => {
    const tallies = [tally('2026-11-20', { 'continued chat': 1 })];
    const since = (some: Tally[]) =>
      standingOn(TODAY, [contactOf([])], DEFAULT_SETTINGS, some, []).since;
    expect(since([])).toBe('2026-11-01');
    expect(since(tallies)).toBe('2026-11-20');
  });

  it('has no start without contacts', () => {
    expect(standingOn(TODAY, [], DEFAULT_SETTINGS, [], []).since).toBeNull();
  });

  it('remembers which reasons were shown, the latest last', () => {
    const latest = [urgeOf({ reason: 'peace' }), urgeOf(), urgeOf({ reason: 'growth' })];
    const actual = standingOn(TODAY, [], DEFAULT_SETTINGS, [], latest).reasons;
    expect(actual).toEqual(['peace', 'growth']);
  });
});
