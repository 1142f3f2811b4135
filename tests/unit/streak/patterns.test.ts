import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/days/day.ts';
import type { Urge } from '../../../src/log/urge.ts';
import { ENOUGH } from '../../../src/streak/enough.ts';
import { type Pattern, patternsIn } from '../../../src/streak/patterns.ts';
import { urgeOf } from '../samples.ts';

const TODAY = '2026-11-29';
const SUNDAY = '2026-11-22';

/** Met at this hour, UTC, so many days before today. */
const at = (daysAgo: number, hour: number, changes: Partial<Urge> = {}): Urge => {
  const day = addDays(TODAY, -daysAgo);
  const moment = Date.parse(`${day}T00:00:00Z`) + hour * 3_600_000;
  return urgeOf({ day, moment, zone: 'UTC', ...changes });
};
/**
 * So many, each on another weekday and at another hour before eight in the evening: nothing stands
 * out.
 */
const spread = (count: number, changes: Partial<Urge> = {}, from = 0): Urge[] =>
  Array.from({ length: count }, (_, n) => at(from + (n % 7), (n * 3) % 20, changes));
const times = (count: number, urge: Urge): Urge[] => Array.from({ length: count }, () => urge);
const find = (urges: Urge[], ...kinds: Pattern['is'][]) =>
  patternsIn(urges, TODAY).filter(({ is }) => kinds.includes(is));

it('says nothing of nothing', () => {
  expect(patternsIn([], TODAY)).toEqual([]);
  expect(find(spread(84), 'weekday-hours', 'hours', 'weekday')).toEqual([]);
});

describe('when they come', () => {
  const sunday = (hour: number, changes: Partial<Urge> = {}) =>
    at(7, hour, { day: SUNDAY, ...changes });

  it('names two hours of one weekday, and what was held of them', () => {
    const urges = [
      ...times(7, sunday(22)),
      ...times(7, sunday(23)),
      sunday(23, { outcome: 'continued' }),
      ...spread(40),
    ];
    expect(find(urges, 'weekday-hours')).toEqual([
      { is: 'weekday-hours', weekday: 7, from: 22, urges: 15, held: 14 },
    ]);
  });

  it('needs twenty urges in all, five then, and one in ten', () => {
    const few = [...times(6, sunday(22)), ...spread(ENOUGH.urges - 7)];
    expect(find(few, 'weekday-hours')).toEqual([]);
    expect(find([...few, at(1, 3)], 'weekday-hours')).toHaveLength(1);
    const four = [
      ...times(4, sunday(22)),
      ...spread(20, {}, 1).filter(({ day }) => day !== SUNDAY),
    ];
    expect(find(four, 'weekday-hours')).toEqual([]);
    expect(find([...times(9, sunday(22)), ...spread(91)], 'weekday-hours')).toEqual([]);
  });

  it('does not count what was planned', () => {
    const planned = times(15, sunday(22, { outcome: 'planned' }));
    expect(find([...planned, ...spread(40)], 'weekday-hours', 'hours', 'weekday')).toEqual([]);
  });

  it('or else two hours of every day', () => {
    const nights = Array.from({ length: 21 }, (_, n) => at(n, 22 + (n % 2)));
    expect(find([...nights, ...spread(49)], 'weekday-hours', 'hours')).toEqual([
      { is: 'hours', from: 22, urges: 21, held: 21 },
    ]);
  });

  it('or else a weekday', () => {
    const sundays = Array.from({ length: 24 }, (_, n) => sunday(n));
    const urges = [...sundays, ...spread(48)];
    const [found] = find(urges, 'weekday-hours', 'hours', 'weekday');
    expect(found).toMatchObject({ is: 'weekday', weekday: 7 });
  });

  it('no weekday where another has as many', () => {
    // Two of the week's days, at each hour of the day in turn.
    const both = Array.from({ length: 48 }, (_, n) => [sunday(n % 24), at(1 + 7 * n, n % 24)]);
    expect(find(both.flat(), 'weekday-hours', 'hours', 'weekday')).toEqual([]);
  });
});

describe('where and what', () => {
  it('a site, where at least half of them are and not all', () => {
    const here = spread(12);
    const there = spread(8, { site: 'x' });
    expect(find([...here, ...there], 'site')).toEqual([
      { is: 'site', key: 'instagram', of: 20, urges: 12, held: 12 },
    ]);
    expect(find(spread(20), 'site')).toEqual([]);
    expect(
      find([...spread(9), ...spread(8, { site: 'x' }), ...spread(3, { site: 'y' })], 'site'),
    ).toEqual([]);
    expect(find([...here, ...there].slice(1), 'site')).toEqual([]);
  });

  it('a feeling, of those that were told', () => {
    const lonely = spread(4, { feeling: 'lonely' });
    const others = [...spread(3, { feeling: 'sad' }), ...spread(3, { feeling: 'bored' })];
    expect(find([...lonely, ...others, ...spread(30)], 'feeling')).toEqual([
      { is: 'feeling', key: 'lonely', of: 10, urges: 4, held: 4 },
    ]);
    expect(find([...lonely, ...others.slice(1)], 'feeling')).toEqual([]);
    expect(find([...lonely, ...others, ...spread(2, { feeling: 'angry' })], 'feeling')).toEqual([]);
  });
});

describe('how it changes', () => {
  const lately = (count: number, changes: Partial<Urge>) =>
    Array.from({ length: count }, (_, n) => at(n, 12, changes));
  const earlier = (count: number, changes: Partial<Urge>) =>
    Array.from({ length: count }, (_, n) => at(ENOUGH.lately + n, 12, changes));

  it('strength, by half a point and with eight on each side', () => {
    const was = earlier(8, { strength: 4 });
    expect(find([...was, ...lately(8, { strength: 3 })], 'weaker', 'stronger')).toEqual([
      { is: 'weaker', now: 3, before: 4 },
    ]);
    expect(find([...was, ...lately(8, { strength: 5 })], 'stronger')).toHaveLength(1);
    expect(find([...was, ...lately(7, { strength: 3 })], 'weaker')).toEqual([]);
    const less = [...lately(5, { strength: 4 }), ...lately(3, { strength: 3 })];
    expect(find([...was, ...less], 'weaker')).toEqual([]);
  });

  it('number, once the record is as long as both spans', () => {
    const old = at(2 * ENOUGH.lately, 12);
    const urges = [...earlier(12, {}), ...lately(8, {})];
    expect(find(urges, 'fewer', 'more')).toEqual([]);
    expect(find([old, ...urges], 'fewer', 'more')).toEqual([{ is: 'fewer', now: 8, before: 12 }]);
    expect(find([old, ...earlier(8, {}), ...lately(12, {})], 'more')).toHaveLength(1);
    expect(find([old, ...earlier(10, {}), ...lately(8, {})], 'fewer', 'more')).toEqual([]);
    expect(find([old, ...earlier(7, {}), ...lately(2, {})], 'fewer', 'more')).toEqual([]);
  });
});

describe('what was on the screen', () => {
  const shown = (count: number, offer: string, held: number) =>
    Array.from({ length: count }, (_, n) =>
      at(n % 7, n % 24, { offer, outcome: n < held ? 'held' : 'continued' }),
    );

  it('is named where clearly more was held than with the others', () => {
    const urges = [...shown(12, 'own:a', 12), ...shown(20, 'reason:peace', 16)];
    expect(find(urges, 'offer')).toEqual([{ is: 'offer', kind: 'own', urges: 12, held: 12 }]);
  });

  it('needs ten of it, ten of others, and a tenth more', () => {
    expect(find([...shown(9, 'own:a', 9), ...shown(20, 'reason:peace', 16)], 'offer')).toEqual([]);
    expect(find([...shown(12, 'own:a', 12), ...shown(9, 'reason:peace', 1)], 'offer')).toEqual([]);
    expect(find([...shown(12, 'own:a', 12), ...shown(20, 'letter', 19)], 'offer')).toEqual([]);
  });

  it('passes over what is none', () => {
    expect(find([...shown(12, 'gone', 12), ...shown(20, 'letter', 10)], 'offer')).toEqual([]);
  });
});
