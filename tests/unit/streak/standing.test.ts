import { describe, expect, it } from 'vitest';
import type { Tally } from '../../../src/log/tally.ts';
import { DEFAULT_SETTINGS } from '../../../src/policy/settings.ts';
import { standingOn } from '../../../src/streak/standing.ts';
import { urgeOf } from '../samples.ts';

const TODAY = '2026-11-23';
const tally = (day: string, counts: Tally['counts'], contactId = 'robin'): Tally => ({
  day,
  contactId,
  counts,
});
const standing = (tallies: readonly Tally[], slipSurfaces = DEFAULT_SETTINGS.slipSurfaces) =>
  standingOn(TODAY, { ...DEFAULT_SETTINGS, slipSurfaces }, tallies, []);

describe('standingOn', () => {
  it('adds up all contacts and days, and today by itself', () => {
    const actual = standing([
      tally('2026-11-12', { 'held chat': 2, 'continued profile': 1 }),
      tally(TODAY, { 'held story': 3, 'continued post': 1 }),
      tally(TODAY, { 'held chat': 1 }, 'sam'),
    ]);
    expect(actual).toMatchObject({ urges: 8, held: 6, day: TODAY, urgesThen: 5, heldThen: 4 });
  });

  it('does not count what was planned or mistaken', () => {
    const actual = standing([
      tally(TODAY, { 'planned chat': 2, 'mistaken chat': 3, 'held chat': 1 }),
    ]);
    expect(actual).toMatchObject({ urges: 1, held: 1, urgesThen: 1, heldThen: 1, slips: [] });
  });

  it('tells slips from looks by the user’s own rule', () => {
    const tallies = [
      tally('2026-11-20', { 'continued profile': 2, 'continued chat': 1 }),
      tally('2026-11-18', { 'continued chat': 1 }),
      tally('2026-11-18', { 'continued chat': 1 }, 'sam'),
    ];
    expect(standing(tallies, ['chat'])).toMatchObject({
      slips: ['2026-11-18', '2026-11-20'],
      looks: 2,
    });
    expect(standing(tallies, ['profile'])).toMatchObject({ slips: ['2026-11-20'], looks: 3 });
    expect(standing(tallies, [])).toMatchObject({ slips: [], looks: 5 });
  });

  it('remembers what was offered, the latest last', () => {
    const latest = [
      urgeOf({ offer: 'reason:peace' }),
      urgeOf(),
      urgeOf({ offer: 'reason:growth' }),
    ];
    const actual = standingOn(TODAY, DEFAULT_SETTINGS, [], latest).offers;
    expect(actual).toEqual(['reason:peace', 'reason:growth']);
  });
});
