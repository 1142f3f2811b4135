import { describe, expect, it } from 'vitest';
import { daysFrom, weekdayOf, weekOf } from '../../../src/days/week.ts';
import { firstWeekday, weekdaysFrom } from '../../../src/locales/week.ts';

describe('weekdayOf', () => {
  it.each([
    ['2026-11-23', 1],
    ['2026-11-29', 7],
    ['2024-02-29', 4],
    ['1970-01-01', 4],
  ])('%s is the %i. of the week', (day, expected) => {
    expect(weekdayOf(day)).toBe(expected);
  });
});

describe('weekOf', () => {
  it.each([
    ['2026-11-26', 1, '2026-11-23'],
    ['2026-11-26', 7, '2026-11-22'],
    ['2026-11-26', 6, '2026-11-21'],
    ['2026-11-23', 1, '2026-11-23'],
    ['2026-11-22', 1, '2026-11-16'],
    ['2027-01-01', 1, '2026-12-28'],
  ] as const)('%s, with weeks from day %i, is in that of %s', (day, first, expected) => {
    expect(weekOf(day, first)).toBe(expected);
  });
});

describe('daysFrom', () => {
  it('has both ends, over a change of the clock and of the month', () => {
    expect(daysFrom('2026-10-24', '2026-10-26')).toEqual([
      '2026-10-24',
      '2026-10-25',
      '2026-10-26',
    ]);
    expect(daysFrom('2026-11-23', '2026-12-07', 7)).toEqual([
      '2026-11-23',
      '2026-11-30',
      '2026-12-07',
    ]);
  });

  it('is empty backwards', () => {
    expect(daysFrom('2026-11-24', '2026-11-23')).toEqual([]);
  });
});

describe('firstWeekday', () => {
  const CASES = [
    ['de-AT', 1],
    ['en-US', 7],
    ['en', 7],
    ['pt-BR', 7],
    ['fr', 1],
    ['ar-EG', 6],
    ['zxx', 1],
  ] as const;
  it.each(CASES)('in %s a week begins on day %i', (tag, expected) => {
    expect(firstWeekday(tag)).toBe(expected);
  });

  it.each(CASES)('in %s also where the browser cannot say it', (tag, expected) => {
    const { prototype } = Intl.Locale as unknown as { prototype: Record<string, unknown> };
    const saying = prototype['getWeekInfo'];
    prototype['getWeekInfo'] = undefined;
    const actual = firstWeekday(tag);
    prototype['getWeekInfo'] = saying;
    expect(actual).toBe(expected);
  });

  it('orders the seven days from it', () => {
    expect(weekdaysFrom(7)).toEqual([7, 1, 2, 3, 4, 5, 6]);
    expect(weekdaysFrom(1)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
});
