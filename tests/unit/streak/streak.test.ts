import { describe, expect, it } from 'vitest';
import { addDays, dayAt } from '../../../src/days/day.ts';
import { streakOn } from '../../../src/streak/streak.ts';

const START = '2026-11-01';
const TODAY = '2026-11-23';

describe('streakOn', () => {
  it.each([
    ['no slip', [], { days: 22, longest: 22, held: 22, since: START }],
    ['a slip today', [TODAY], { days: 0, longest: 22, held: 22, since: TODAY }],
    ['a slip yesterday', ['2026-11-22'], { days: 1, longest: 21, held: 21, since: '2026-11-22' }],
    ['a slip on the first day', [START], { days: 22, longest: 22, held: 21, since: START }],
    [
      'several slips',
      ['2026-11-04', '2026-11-14', '2026-11-20'],
      { days: 3, longest: 10, held: 19, since: '2026-11-20' },
    ],
    [
      'slips on days in a row',
      ['2026-11-10', '2026-11-11', '2026-11-12'],
      { days: 11, longest: 11, held: 19, since: '2026-11-12' },
    ],
    [
      'slips out of order and named twice',
      ['2026-11-14', '2026-11-04', '2026-11-14'],
      { days: 9, longest: 10, held: 20, since: '2026-11-14' },
    ],
    ['slips before the start', ['2026-10-30'], { days: 22, longest: 22, held: 22, since: START }],
    ['slips after tomorrow', ['2026-11-25'], { days: 22, longest: 22, held: 22, since: START }],
  ])('counts with %s', (_, slips, expected) => {
    const actual = streakOn(TODAY, START, slips);
    expect(actual).toEqual(expected);
  });

  it('takes a slip of tomorrow for one of today: whoever flies west is a day back', () => {
    expect(streakOn(TODAY, START, ['2026-11-24'])).toEqual(streakOn(TODAY, START, [TODAY]));
  });

  it('begins at nothing', () => {
    const actual = streakOn(START, START, []);
    expect(actual).toEqual({ days: 0, longest: 0, held: 0, since: START });
  });

  it('counts nothing negative while the clock is set before the start', () => {
    const actual = streakOn('2026-10-20', START, ['2026-10-15', '2026-11-05']);
    expect(actual).toEqual({ days: 0, longest: 0, held: 0, since: START });
  });

  it('counts a day as one over daylight saving', () => {
    for (const start of ['2026-03-28', '2026-10-24'])
      expect(streakOn(addDays(start, 2), start, []).days).toBe(2);
  });

  it('loses no day on a flight to the west, and doubles none to the east', () => {
    const landing = Date.parse('2026-11-24T03:00:00Z');
    const days = (zone: string) => streakOn(dayAt(landing, zone), START, []).days;
    expect(days('Europe/Berlin')).toBe(23);
    expect(days('America/Los_Angeles')).toBe(22);
    expect(days('Asia/Tokyo')).toBe(23);
  });
});
