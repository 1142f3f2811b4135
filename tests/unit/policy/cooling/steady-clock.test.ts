import { expect, it } from 'vitest';
import { lookedAt, type SteadyClock } from '../../../../src/policy/cooling/steady-clock.ts';
import { chance } from '../../samples.ts';

const seen = (...walls: number[]) =>
  walls.reduce<SteadyClock | undefined>((clock, wall) => lookedAt(clock, wall), undefined)
    ?.seenUntil;

it.each([
  ['goes on with the machine’s', [100, 160], 160],
  ['stands when that is set back', [100, 20], 100],
  ['goes on from there as that does', [100, 20, 50], 130],
  ['gains nothing when that is set right again', [100, 20, 50, 130], 130],
  ['goes with it once it has caught up', [100, 20, 50, 400], 400],
  ['stands at every step back', [100, 20, 10, 0, 5], 105],
])('%s', (_, walls, expected) => {
  expect(seen(...walls)).toBe(expected);
});

it('never goes back, and never faster than a machine’s clock that is only set back', () => {
  const some = chance(5);
  for (let run = 0; run < 500; run++) {
    let [real, offset, clock] = [1000, 0, lookedAt(undefined, 1000)];
    for (let step = 0; step < 20; step++) {
      real += some.below(50);
      if (some.below(4) === 0) offset -= some.below(300);
      const next = lookedAt(clock, real + offset);
      expect(next.seenUntil).toBeGreaterThanOrEqual(clock.seenUntil);
      expect(next.seenUntil).toBeLessThanOrEqual(real);
      clock = next;
    }
  }
});
