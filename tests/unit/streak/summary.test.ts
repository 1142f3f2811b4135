import { describe, expect, it } from 'vitest';
import { NO_STANDING } from '../../../src/streak/standing.ts';
import { startOf, streakStart, summaryOn } from '../../../src/streak/summary.ts';
import { contactOf } from '../samples.ts';

const TODAY = '2026-11-23';
const CONTACTS = [
  contactOf([], { startDay: '2026-11-10' }),
  contactOf([], { id: 'sam', startDay: '2026-11-01' }),
];
const STANDING = { ...NO_STANDING, urges: 8, held: 6, looks: 1, urgesThen: 5, heldThen: 4 };

it.each([
  ['the earliest of all', ['2026-11-10', '2026-11-01', '2026-11-20'], '2026-11-01'],
  ['nothing without contacts', [], undefined],
])('startOf is %s', (_, days, expected) => {
  const actual = startOf(days.map((startDay) => contactOf([], { startDay })));
  expect(actual).toBe(expected);
});

describe('summaryOn', () => {
  it('shows all there was, and today by itself', () => {
    const actual = summaryOn(TODAY, CONTACTS, { ...STANDING, day: TODAY });
    expect(actual).toMatchObject({ urges: 8, held: 6, looks: 1, urgesToday: 5, heldToday: 4 });
  });

  it('begins each day anew', () => {
    const actual = summaryOn(TODAY, CONTACTS, { ...STANDING, day: '2026-11-22' });
    expect(actual).toMatchObject({ urges: 8, held: 6, urgesToday: 0, heldToday: 0 });
  });

  it('counts the streak from the first day of no contact with anybody', () => {
    const actual = summaryOn(TODAY, CONTACTS, NO_STANDING);
    expect(actual.streak).toEqual({ days: 22, longest: 22, held: 22, since: '2026-11-01' });
  });

  it('counts it from the last slip', () => {
    const slips = ['2026-11-05', '2026-11-20'];
    const actual = summaryOn(TODAY, CONTACTS, { ...NO_STANDING, slips });
    expect(actual.streak).toEqual({ days: 3, longest: 15, held: 20, since: '2026-11-20' });
  });

  it('has no streak while nobody is guarded, but keeps the record', () => {
    const actual = summaryOn(TODAY, [], STANDING);
    expect(actual.streak).toBeUndefined();
    expect(actual.held).toBe(6);
  });
});

it.each([
  ['the first day, without slips', CONTACTS, [], '2026-11-01'],
  ['the last slip', CONTACTS, ['2026-11-05', '2026-11-20'], '2026-11-20'],
  ['nothing without contacts', [], ['2026-11-05'], undefined],
])('streakStart is %s', (_, contacts, slips, expected) => {
  expect(streakStart(TODAY, contacts, slips)).toBe(expected);
});
