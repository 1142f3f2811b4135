import { describe, expect, it } from 'vitest';
import { addDays, dayAt, daysBetween, localZone, nextDayAt } from '../../../src/days/day.ts';

const at = (utc: string) => Date.parse(utc);

describe('dayAt', () => {
  it.each([
    ['2026-11-23T22:59:59.999Z', 'Europe/Berlin', '2026-11-23'],
    ['2026-11-23T23:00:00Z', 'Europe/Berlin', '2026-11-24'],
    // Summer time begins at 01:00 UTC: the day has 23 hours.
    ['2026-03-28T22:59:59Z', 'Europe/Berlin', '2026-03-28'],
    ['2026-03-28T23:00:00Z', 'Europe/Berlin', '2026-03-29'],
    ['2026-03-29T21:59:59Z', 'Europe/Berlin', '2026-03-29'],
    ['2026-03-29T22:00:00Z', 'Europe/Berlin', '2026-03-30'],
    // It ends at 01:00 UTC: the day has 25 hours.
    ['2026-10-24T22:00:00Z', 'Europe/Berlin', '2026-10-25'],
    ['2026-10-25T22:59:59Z', 'Europe/Berlin', '2026-10-25'],
    ['2026-10-25T23:00:00Z', 'Europe/Berlin', '2026-10-26'],
    ['2026-03-08T04:59:59Z', 'America/New_York', '2026-03-07'],
    ['2026-03-08T05:00:00Z', 'America/New_York', '2026-03-08'],
    ['2026-03-09T03:59:59Z', 'America/New_York', '2026-03-08'],
    ['2026-11-01T04:00:00Z', 'America/New_York', '2026-11-01'],
    ['2026-11-02T04:59:59Z', 'America/New_York', '2026-11-01'],
    ['2026-12-31T10:00:00Z', 'Pacific/Kiritimati', '2027-01-01'],
    ['2026-11-23T11:59:59Z', 'Pacific/Pago_Pago', '2026-11-23'],
    ['2026-11-23T18:15:00Z', 'Asia/Kathmandu', '2026-11-24'],
  ])('%s in %s is %s', (utc, zone, expected) => {
    const actual = dayAt(at(utc), zone);
    expect(actual).toBe(expected);
  });

  it('gives one moment two days on two sides of the world', () => {
    const moment = at('2026-11-23T12:00:00Z');
    expect(dayAt(moment, 'Pacific/Auckland')).toBe('2026-11-24');
    expect(dayAt(moment, 'America/Los_Angeles')).toBe('2026-11-23');
  });

  it('takes a moment with a fraction of a millisecond', () => {
    expect(dayAt(0.4, 'UTC')).toBe('1970-01-01');
  });
});

describe('daysBetween', () => {
  it.each([
    ['2026-11-23', '2026-11-23', 0],
    ['2026-11-23', '2026-11-24', 1],
    ['2026-03-28', '2026-03-30', 2],
    ['2026-10-24', '2026-10-26', 2],
    ['2024-02-28', '2024-03-01', 2],
    ['2026-02-28', '2026-03-01', 1],
    ['2025-11-23', '2026-11-23', 365],
    ['2026-11-23', '2026-11-20', -3],
  ])('from %s to %s are %i', (from, to, expected) => {
    const actual = daysBetween(from, to);
    expect(actual).toBe(expected);
  });
});

it.each([
  ['2026-11-23', 1, '2026-11-24'],
  ['2026-03-28', 2, '2026-03-30'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2026-03-01', -1, '2026-02-28'],
  ['2026-11-23', 0, '2026-11-23'],
])('addDays to %s, %i, is %s', (day, days, expected) => {
  const actual = addDays(day, days);
  expect(actual).toBe(expected);
});

it('localZone names a zone in which days can be told', () => {
  expect(dayAt(at('2026-11-23T12:00:00Z'), localZone())).toMatch(/^2026-11-2[34]$/);
});

describe('nextDayAt', () => {
  it.each([
    ['2026-11-23T22:30:00Z', 'Europe/London', '2026-11-24T00:00:00Z'],
    ['2026-11-23T00:00:00Z', 'Europe/London', '2026-11-24T00:00:00Z'],
    // The days on which clocks change have 23 and 25 hours.
    ['2026-03-29T00:00:00Z', 'Europe/Berlin', '2026-03-29T22:00:00Z'],
    ['2026-10-25T00:00:00Z', 'Europe/Berlin', '2026-10-25T23:00:00Z'],
  ])('after %s in %s is %s', (moment, zone, expected) => {
    expect(new Date(nextDayAt(Date.parse(moment), zone))).toEqual(new Date(expected));
  });
});
