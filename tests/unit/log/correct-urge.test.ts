import { describe, expect, it } from 'vitest';
import {
  type Correction,
  correctionBack,
  correctUrge,
  localOf,
  momentOf,
} from '../../../src/log/correct-urge.ts';
import { REVISIONS } from '../../../src/log/urge.ts';
import { urgeOf } from '../samples.ts';

// 10:00 in Berlin, with some seconds.
const URGE = urgeOf({ moment: Date.UTC(2026, 10, 23, 9, 0, 12), revision: REVISIONS.held });

describe('the moment as the clock of the urge showed it', () => {
  it('is to the minute', () => {
    expect(localOf(URGE)).toBe('2026-11-23T10:00');
    expect(localOf({ ...URGE, zone: 'Asia/Tokyo' })).toBe('2026-11-23T18:00');
  });

  it('is read in the zone of the urge', () => {
    const local = '2026-11-22T23:50';
    expect(momentOf(local, URGE.zone)).toBe(Date.UTC(2026, 10, 22, 22, 50));
    expect(momentOf(local, 'Asia/Tokyo')).toBe(Date.UTC(2026, 10, 22, 14, 50));
  });

  it.each(['', '2026-02-30T10:00', 'tonight'])('throws where %j is none', (local) => {
    expect(() => momentOf(local, URGE.zone)).toThrow(RangeError);
  });
});

describe('correctUrge', () => {
  it('leaves what is not put right', () => {
    expect(correctUrge(URGE, {})).toEqual(URGE);
  });

  it.each<Partial<Correction>>([{ outcome: 'continued' }, { moment: URGE.moment - 1 }])(
    'outranks what pages hand over, and its own corrections: %j',
    (changed) => {
      const once = correctUrge(URGE, changed);
      expect(once).toMatchObject({ ...changed, revision: REVISIONS.corrected });
      expect(REVISIONS.corrected).toBeGreaterThan(REVISIONS.through);
      expect(correctUrge(once, { outcome: 'planned' }).revision).toBe(REVISIONS.corrected + 1);
    },
  );

  it('lets a pause that is still up go on telling, where only a note is written', () => {
    const actual = correctUrge(URGE, { note: ' it was late ' });
    expect(actual).toEqual({ ...URGE, note: 'it was late' });
  });

  it('has the day follow the moment, in the zone of the urge', () => {
    const moment = Date.UTC(2026, 10, 22, 15, 30);
    expect(correctUrge(URGE, { moment }).day).toBe('2026-11-22');
    expect(correctUrge({ ...URGE, zone: 'Asia/Tokyo' }, { moment }).day).toBe('2026-11-23');
  });

  it('keeps what it was for where contact stays planned, and nowhere else', () => {
    const planned = { ...URGE, outcome: 'planned', purpose: 'children' } as const;
    expect(correctUrge(planned, { note: 'at the school' }).purpose).toBe('children');
    expect(correctUrge(planned, { outcome: 'held' }).purpose).toBeNull();
  });

  it('throws where an urge cannot have that moment', () => {
    const moment = momentOf('0026-11-22T10:00', URGE.zone);
    expect(() => correctUrge(URGE, { moment })).toThrow(RangeError);
  });
});

it('correctionBack takes back what was changed, and nothing else', () => {
  const changed = { outcome: 'continued', moment: URGE.moment - 90_000 } as const;
  const after = { ...correctUrge(URGE, changed), feeling: 'sad' };
  const back = correctUrge(after, correctionBack(URGE, changed));
  expect(back).toEqual({ ...URGE, feeling: 'sad', revision: after.revision + 1 });
  expect(correctionBack(URGE, { note: 'x' })).toEqual({ note: '' });
});

it('correctionBack puts back what contact was for, with its being planned', () => {
  const planned = { ...URGE, outcome: 'planned', purpose: 'children' } as const;
  const after = correctUrge(planned, { outcome: 'held' });
  const back = correctUrge(after, correctionBack(planned, { outcome: 'held' }));
  expect(back).toEqual({ ...planned, revision: after.revision + 1 });
});
