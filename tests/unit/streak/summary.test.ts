import { describe, expect, it } from 'vitest';
import type { Tally } from '../../../src/log/tally.ts';
import { DEFAULT_SETTINGS } from '../../../src/policy/settings.ts';
import { summaryOn } from '../../../src/streak/summary.ts';
import { contactOf } from '../samples.ts';

const TODAY = '2026-11-23';
const CONTACTS = [
  contactOf([], { startDay: '2026-11-10' }),
  contactOf([], { id: 'sam', startDay: '2026-11-01' }),
];
const tally = (day: string, counts: Tally['counts'], contactId = 'robin'): Tally => ({
  day,
  contactId,
  counts,
});

describe('summaryOn', () => {
  it('adds up all contacts and days, and today by itself', () => {
    const tallies = [
      tally('2026-11-12', { 'held chat': 2, 'continued profile': 1 }),
      tally(TODAY, { 'held story': 3, 'continued post': 1 }),
      tally(TODAY, { 'held chat': 1 }, 'sam'),
    ];
    const actual = summaryOn(TODAY, CONTACTS, DEFAULT_SETTINGS, tallies);
    expect(actual).toMatchObject({ held: 6, urges: 8, heldToday: 4, urgesToday: 5 });
  });

  it('does not count what was planned or mistaken', () => {
    const tallies = [tally(TODAY, { 'planned chat': 2, 'mistaken chat': 3, 'held chat': 1 })];
    const actual = summaryOn(TODAY, CONTACTS, DEFAULT_SETTINGS, tallies);
    expect(actual).toMatchObject({ held: 1, urges: 1, heldToday: 1, urgesToday: 1 });
    expect(actual.streak?.days).toBe(22);
  });

  it('counts the streak from the first day of no contact with anybody', () => {
    const actual = summaryOn(TODAY, CONTACTS, DEFAULT_SETTINGS, []);
    expect(actual.streak).toEqual({ days: 22, longest: 22, held: 22, since: '2026-11-01' });
  });

  it('breaks it by the user’s own rule', () => {
    const tallies = [tally('2026-11-20', { 'continued profile': 1 })];
    const days = (slipSurfaces: typeof DEFAULT_SETTINGS.slipSurfaces) =>
      summaryOn(TODAY, CONTACTS, { ...DEFAULT_SETTINGS, slipSurfaces }, tallies).streak?.days;
    expect(days(['chat'])).toBe(22);
    expect(days(['chat', 'profile'])).toBe(3);
  });

  it('has no streak while nobody is guarded, but keeps the record', () => {
    const tallies = [tally('2026-11-20', { 'held chat': 1 })];
    const actual = summaryOn(TODAY, [], DEFAULT_SETTINGS, tallies);
    expect(actual.streak).toBeUndefined();
    expect(actual.held).toBe(1);
  });
});
