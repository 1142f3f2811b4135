import { describe, expect, it } from 'vitest';
import type { Tally } from '../../../src/log/tally.ts';
import { calendarOf } from '../../../src/streak/calendar.ts';

const tally = (day: string, counts: Tally['counts'], contactId = 'robin'): Tally => ({
  day,
  contactId,
  counts,
});
const RULE = { start: '2026-10-30', today: '2026-11-02', slipSurfaces: ['chat'] as const };
const kinds = (tallies: Tally[], changes = {}) =>
  calendarOf(tallies, { ...RULE, ...changes }).flatMap(({ days }) =>
    days.map(({ day, kind }) => `${day} ${kind}`),
  );

describe('calendarOf', () => {
  it('has every day from the start to today, by month, the latest month first', () => {
    expect(
      calendarOf([], RULE).map(({ month, days }) => [month, days.map(({ day }) => day)]),
    ).toEqual([
      ['2026-11', ['2026-11-01', '2026-11-02']],
      ['2026-10', ['2026-10-30', '2026-10-31']],
    ]);
  });

  it('begins no earlier than anything can have been', () => {
    expect(calendarOf([], { ...RULE, start: '0026-11-23' }).at(-1)?.month).toBe('1970-01');
  });

  it.each([
    [{}, 'quiet'],
    [{ 'held profile': 2 }, 'held'],
    [{ 'held chat': 1, 'continued profile': 1 }, 'looked'],
    [{ 'held chat': 3, 'continued profile': 1, 'continued chat': 1 }, 'slipped'],
    [{ 'planned chat': 1 }, 'planned'],
    [{ 'planned chat': 1, 'held chat': 1 }, 'held'],
    [{ 'mistaken chat': 4 }, 'quiet'],
  ] as const)('a day with %j was %s', (counts, expected) => {
    expect(kinds([tally('2026-11-01', counts)])).toContain(`2026-11-01 ${expected}`);
  });

  it('goes by the user’s own rule', () => {
    const looked = [tally('2026-11-01', { 'continued profile': 1 })];
    expect(kinds(looked, { slipSurfaces: ['profile'] })).toContain('2026-11-01 slipped');
  });

  it('counts all contacts together', () => {
    const two = [
      tally('2026-11-01', { 'held chat': 1 }),
      tally('2026-11-01', { 'held chat': 2, 'continued profile': 1 }, 'sam'),
    ];
    expect(calendarOf(two, RULE)[0]?.days[0]).toEqual({
      day: '2026-11-01',
      kind: 'looked',
      held: 3,
      looked: 1,
      slipped: 0,
      planned: 0,
    });
  });

  it('begins with the first urge where that is before the start', () => {
    expect(kinds([tally('2026-10-28', { 'held chat': 1 })])[2]).toBe('2026-10-28 held');
  });
});
