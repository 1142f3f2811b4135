import { describe, expect, it } from 'vitest';
import { nextMilestone } from '../../../src/streak/milestones.ts';

const YEARS = [1, 3, 7, 14, 21, 30, 45, 60, 90, 120, 180, 270, 365, 730, 1095, 1460];

describe('nextMilestone', () => {
  it('begins with the first day', () => {
    expect(nextMilestone(0)).toEqual({ at: 1, progress: 0 });
  });

  it.each(YEARS.slice(0, -1).map((at, place) => [at, YEARS[place + 1]]))(
    'after %i days is at %i, and one day before was here',
    (at = 0, next = 0) => {
      expect(nextMilestone(at)).toEqual({ at: next, progress: 0 });
      expect(nextMilestone(at - 1).at).toBe(at);
    },
  );

  it.each([
    [2, 3, 1 / 2],
    [10, 14, 3 / 7],
    [364, 365, 94 / 95],
    [400, 730, 35 / 365],
    [1094, 1095, 364 / 365],
  ])('after %i days is on the way to %i', (days, at, progress) => {
    const actual = nextMilestone(days);
    expect(actual.at).toBe(at);
    expect(actual.progress).toBeCloseTo(progress, 10);
  });

  it('always lies ahead, and the way to it only grows', () => {
    for (let days = 0; days < 2000; days++) {
      const { at, progress } = nextMilestone(days);
      expect(at).toBeGreaterThan(days);
      expect(progress).toBeGreaterThanOrEqual(0);
      expect(progress).toBeLessThan(1);
      const after = nextMilestone(days + 1);
      if (after.at === at) expect(after.progress).toBeGreaterThan(progress);
    }
  });
});
