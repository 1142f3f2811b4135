import { describe, expect, it } from 'vitest';
import { arrangementFor, passesUnder } from '../../../src/policy/arranged-passes.ts';
import { type Arrangement, hoursAt, nextEdge } from '../../../src/policy/arrangement.ts';

const BERLIN = 'Europe/Berlin';
const at = (local: string, zone = BERLIN) =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds;
/** 2026-11-27 is a Friday. */
const arranged = (changes: Partial<Arrangement> = {}): Arrangement => ({
  id: 'a',
  contactId: 'robin',
  surfaces: ['chat', 'call'],
  weekdays: [5],
  from: '17:00',
  to: '18:30',
  purpose: 'children',
  ...changes,
});
const CHAT = { contactId: 'robin', surface: 'chat', site: 'whatsapp' } as const;
const covers = (one: Arrangement, now: number, what: object = CHAT, zone = BERLIN) =>
  arrangementFor([one], { ...CHAT, ...what }, now, zone) !== undefined;

describe('arrangementFor', () => {
  it.each([
    ['before', '2026-11-27T16:59:59', false],
    ['from its first moment', '2026-11-27T17:00', true],
    ['to its last', '2026-11-27T18:29:59', true],
    ['but not at its end', '2026-11-27T18:30', false],
    ['and not on another day', '2026-11-26T17:30', false],
  ])('%s', (_, local, expected) => {
    expect(covers(arranged(), at(local))).toBe(expected);
  });

  it('goes by the hours where the user is', () => {
    const now = at('2026-11-27T17:30');
    expect(covers(arranged(), now, CHAT, 'America/New_York')).toBe(false);
    expect(covers(arranged(), at('2026-11-27T17:30', 'Asia/Tokyo'), CHAT, 'Asia/Tokyo')).toBe(true);
  });

  it.each([
    ['that surface', { surface: 'call' }, true],
    ['writing, which is the chat', { surface: 'compose' }, true],
    ['no other surface', { surface: 'profile' }, false],
    ['nobody else', { contactId: 'sam' }, false],
  ])('is for %s', (_, what, expected) => {
    expect(covers(arranged(), at('2026-11-27T17:30'), what)).toBe(expected);
  });

  it('is for one site, where one is named', () => {
    const one = arranged({ site: 'whatsapp' });
    expect(covers(one, at('2026-11-27T17:30'))).toBe(true);
    expect(covers(one, at('2026-11-27T17:30'), { site: 'x' })).toBe(false);
  });

  it('lasts over midnight, and belongs to the day it began on', () => {
    const night = arranged({ from: '22:00', to: '06:00' });
    expect(covers(night, at('2026-11-27T23:00'))).toBe(true);
    expect(covers(night, at('2026-11-28T05:59'))).toBe(true);
    expect(covers(night, at('2026-11-28T06:00'))).toBe(false);
    expect(covers(night, at('2026-11-28T23:00'))).toBe(false);
    expect(covers(night, at('2026-11-27T05:00'))).toBe(false);
  });

  it('with the same beginning and end lasts a whole day', () => {
    const day = arranged({ from: '00:00', to: '00:00' });
    expect(covers(day, at('2026-11-27T00:00'))).toBe(true);
    expect(covers(day, at('2026-11-27T23:59'))).toBe(true);
    expect(covers(day, at('2026-11-28T00:00'))).toBe(false);
  });
});

describe('when the clocks change', () => {
  const hours = (one: Arrangement, local: string) => {
    const { since = 0, until = 0 } = hoursAt(one, at(local), BERLIN) ?? {};
    return (until - since) / 3_600_000;
  };
  /** Sundays: on 2026-03-29 two o’clock becomes three, on 2026-10-25 three becomes two. */
  const night = arranged({ weekdays: [6], from: '22:00', to: '06:00' });

  it('a night is an hour shorter in spring, and longer in autumn', () => {
    expect(hours(night, '2026-03-28T23:00')).toBe(7);
    expect(hours(night, '2026-10-24T23:00')).toBe(9);
    expect(hours(night, '2026-11-28T23:00')).toBe(8);
  });

  it('an hour that is not there begins when the clocks are set', () => {
    const gap = arranged({ weekdays: [7], from: '02:30', to: '04:00' });
    expect(hoursAt(gap, at('2026-03-29T03:45'), BERLIN)?.since).toBe(at('2026-03-29T03:00'));
  });
});

describe('nextEdge', () => {
  it.each([
    ['its beginning', '2026-11-23T09:00', '2026-11-27T17:00'],
    ['its end', '2026-11-27T17:00', '2026-11-27T18:30'],
    ['the next week', '2026-11-27T18:30', '2026-12-04T17:00'],
  ])('is %s', (_, now, expected) => {
    expect(nextEdge([arranged()], at(now), () => BERLIN)).toBe(at(expected));
  });

  it('is the earliest of all, the end of a night too', () => {
    const all = [arranged(), arranged({ id: 'b', weekdays: [1], from: '20:00', to: '02:00' })];
    expect(nextEdge(all, at('2026-11-24T00:30'), () => BERLIN)).toBe(at('2026-11-24T02:00'));
  });

  it('is nothing without arrangements', () => {
    expect(nextEdge([], 0, () => BERLIN)).toBeUndefined();
  });
});

it('passesUnder has one for each surface, until the end, as if the user had continued', () => {
  const one = arranged({ site: 'x' });
  const hours = { since: at('2026-11-27T17:00'), until: at('2026-11-27T18:30') };
  const shared = { arrangement: one, contactId: 'robin', site: 'x', ...hours };
  expect(passesUnder([one], at('2026-11-27T17:30'), BERLIN)).toEqual([
    { ...shared, surface: 'chat' },
    { ...shared, surface: 'call' },
  ]);
  expect(passesUnder([one], at('2026-11-27T19:30'), BERLIN)).toEqual([]);
});
