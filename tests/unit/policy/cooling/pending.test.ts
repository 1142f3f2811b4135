import { describe, expect, it } from 'vitest';
import type { Loosening } from '../../../../src/policy/cooling/loosening.ts';
import { dueIn, type Pending, withAsked } from '../../../../src/policy/cooling/pending.ts';
import { known } from '../../samples.ts';

const HOUR = 3_600_000;
const wait = (seconds: number): Loosening => ({ is: 'wait', seconds });
const ask = (list: readonly Pending[], one: Loosening, hour: number, hours = 24) =>
  withAsked(list, one, { id: `at ${hour}`, now: hour * HOUR, hours });
const dueHours = (list: readonly Pending[]) => list.map(({ dueAt }) => dueAt / HOUR);

describe('withAsked', () => {
  it('is due after the cooling-off time', () => {
    expect(ask([], wait(5), 1)).toEqual([
      { id: 'at 1', loosening: wait(5), madeAt: HOUR, dueAt: 25 * HOUR },
    ]);
  });

  it.each([
    ['the same once more', wait(5), 24, 24],
    ['something smaller', wait(7), 24, 24],
    ['something smaller, with a shorter time', wait(7), 1, 24],
    ['something larger', wait(3), 24, 34],
    ['something larger, with a shorter time', wait(3), 1, 24],
  ])('has %s come due neither too soon nor too late', (_, later, hours, expected) => {
    const first = ask([], wait(5), 0);
    const actual = ask(first, later, 10, hours);
    expect(actual.map(({ loosening }) => loosening)).toEqual([later]);
    expect(dueHours(actual)).toEqual([expected]);
  });

  it.each<[string, Loosening, Loosening]>([
    ['passes', { is: 'pass', minutes: 10 }, { is: 'pass', minutes: 20 }],
    ['cooling-off times', { is: 'cooling', hours: 10 }, { is: 'cooling', hours: 5 }],
  ])('knows of %s which loosens more', (_, less, more) => {
    expect(dueHours(ask(ask([], less, 0), more, 10))).toEqual([34]);
    expect(dueHours(ask(ask([], more, 0), less, 10))).toEqual([24]);
  });

  it('has an own account that is known by other values wait anew', () => {
    const mine = (also: string[]): Loosening => ({
      is: 'mine',
      identity: { ...known('whatsapp', 'phone', '4915112345678'), also },
    });
    expect(dueHours(ask(ask([], mine([]), 0), mine(['015112345678']), 10))).toEqual([34]);
    expect(dueHours(ask(ask([], mine([]), 0), mine([]), 10))).toEqual([24]);
  });

  it('keeps what is of another thing', () => {
    const site: Loosening = { is: 'site', site: 'x' };
    const other: Loosening = { is: 'site', site: 'instagram' };
    expect(dueHours(ask(ask(ask([], site, 0), other, 1), site, 9))).toEqual([25, 24]);
  });
});

describe('dueIn', () => {
  const list = ask(ask([], { is: 'site', site: 'x' }, 2), wait(5), 0);
  it.each([
    ['before', 24 * HOUR - 1, 0, []],
    ['when the first is due', 24 * HOUR, 0, ['wait']],
    ['when both are, the earlier first', 30 * HOUR, 0, ['wait', 'site']],
    ['under a lock', 30 * HOUR, 31 * HOUR, []],
    ['when the lock has ended', 31 * HOUR, 31 * HOUR, ['wait', 'site']],
  ])('%s', (_, now, lockedUntil, expected) => {
    expect(dueIn(list, lockedUntil, now).map(({ loosening }) => loosening.is)).toEqual(expected);
  });
});
