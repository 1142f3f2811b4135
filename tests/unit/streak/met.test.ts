import { describe, expect, it } from 'vitest';
import { heldRate, met, metBy, metByHour, together } from '../../../src/streak/met.ts';
import { weeklyOf } from '../../../src/streak/weekly.ts';
import { urgeOf } from '../samples.ts';

const HELD = urgeOf();
const LOOKED = urgeOf({ outcome: 'continued', site: 'x', feeling: 'sad' });
const PLANNED = urgeOf({ outcome: 'planned' });
const MISTAKEN = urgeOf({ outcome: 'mistaken' });

it('what was planned or mistaken was no urge that was met', () => {
  expect(met([HELD, HELD, LOOKED, PLANNED, MISTAKEN])).toEqual({ urges: 3, held: 2 });
  expect(heldRate({ urges: 4, held: 3 })).toBe(0.75);
  expect(heldRate({ urges: 0, held: 0 })).toBeUndefined();
  expect(
    together([
      { urges: 2, held: 1 },
      { urges: 3, held: 3 },
    ]),
  ).toEqual({ urges: 5, held: 4 });
});

describe('metBy', () => {
  it('has the most first, and leaves out what has no key', () => {
    expect(metBy([LOOKED, HELD, HELD, PLANNED], ({ site }) => site)).toEqual([
      { key: 'instagram', urges: 2, held: 2 },
      { key: 'x', urges: 1, held: 0 },
    ]);
    expect(metBy([HELD, LOOKED], ({ feeling }) => feeling)).toEqual([
      { key: 'sad', urges: 1, held: 0 },
    ]);
  });
});

it('metByHour goes by the clock and the calendar of where the user was', () => {
  // 23:30 on Sunday in Berlin is Monday in Tokyo.
  const moment = Date.UTC(2026, 10, 22, 22, 30);
  const berlin = urgeOf({ moment, day: '2026-11-22', zone: 'Europe/Berlin' });
  const tokyo = urgeOf({ moment, day: '2026-11-23', zone: 'Asia/Tokyo', outcome: 'continued' });
  const hours = metByHour([berlin, berlin, tokyo, { ...berlin, outcome: 'planned' }]);
  expect(hours[6]?.[23]).toEqual({ urges: 2, held: 2 });
  expect(hours[0]?.[7]).toEqual({ urges: 1, held: 0 });
  expect(together(hours.flat()).urges).toBe(3);
});

describe('weeklyOf', () => {
  it('has every week from the first urge to today', () => {
    const urges = [
      urgeOf({ day: '2026-11-02', strength: 5 }),
      urgeOf({ day: '2026-11-08', strength: 2, outcome: 'continued' }),
      urgeOf({ day: '2026-11-07' }),
      urgeOf({ day: '2026-11-07', outcome: 'planned', strength: 1 }),
      urgeOf({ day: '2026-11-16' }),
    ];
    expect(weeklyOf(urges, '2026-11-23', 1)).toEqual([
      { week: '2026-11-02', urges: 3, held: 2, rated: 2, strength: 3.5 },
      { week: '2026-11-09', urges: 0, held: 0, rated: 0, strength: undefined },
      { week: '2026-11-16', urges: 1, held: 1, rated: 0, strength: undefined },
      { week: '2026-11-23', urges: 0, held: 0, rated: 0, strength: undefined },
    ]);
  });

  it('is empty without urges', () => {
    expect(weeklyOf([PLANNED], '2026-11-23', 1)).toEqual([]);
  });
});
