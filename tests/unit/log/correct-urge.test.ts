import { describe, expect, it } from 'vitest';
import { correctedBack, correctUrge, localOf } from '../../../src/log/correct-urge.ts';
import { REVISIONS } from '../../../src/log/urge.ts';
import { urgeOf } from '../samples.ts';

// 10:00 in Berlin, with some seconds.
const URGE = urgeOf({ moment: Date.UTC(2026, 10, 23, 9, 0, 12), revision: REVISIONS.held });
const AS_IT_IS = { outcome: URGE.outcome, note: '', local: localOf(URGE) };

describe('correctUrge', () => {
  it('shows the moment as the clock of the urge did', () => {
    expect(localOf(URGE)).toBe('2026-11-23T10:00');
  });

  it('leaves what is not put right, and outranks what pages hand over', () => {
    expect(correctUrge(URGE, AS_IT_IS)).toEqual({ ...URGE, revision: REVISIONS.corrected });
    expect(REVISIONS.corrected).toBeGreaterThan(REVISIONS.through);
  });

  it('outranks its own corrections', () => {
    const once = correctUrge(URGE, AS_IT_IS);
    expect(correctUrge(once, AS_IT_IS).revision).toBe(REVISIONS.corrected + 1);
  });

  it('takes the outcome and the note', () => {
    const actual = correctUrge(URGE, { ...AS_IT_IS, outcome: 'continued', note: ' it was late ' });
    expect(actual).toMatchObject({ outcome: 'continued', note: 'it was late' });
  });

  it('has the day follow the moment, in the zone of the urge', () => {
    const actual = correctUrge(URGE, { ...AS_IT_IS, local: '2026-11-22T23:50' });
    expect(actual).toMatchObject({ moment: Date.UTC(2026, 10, 22, 22, 50), day: '2026-11-22' });
    const tokyo = correctUrge(
      { ...URGE, zone: 'Asia/Tokyo' },
      { ...AS_IT_IS, local: '2026-11-22T23:50' },
    );
    expect(tokyo).toMatchObject({ moment: Date.UTC(2026, 10, 22, 14, 50), day: '2026-11-22' });
  });

  it.each(['', '2026-02-30T10:00', 'tonight', '0026-11-22T10:00'])(
    'throws where %j is no moment',
    (local) => {
      expect(() => correctUrge(URGE, { ...AS_IT_IS, local })).toThrow(RangeError);
    },
  );
});

it('correctedBack is as before, and outranks the correction', () => {
  const after = correctUrge(URGE, { ...AS_IT_IS, note: 'x' });
  expect(correctedBack(URGE, after)).toEqual({ ...URGE, revision: after.revision + 1 });
});
