import { describe, expect, it } from 'vitest';
import { SURFACES, type Surface } from '../../../src/contacts/sighting.ts';
import { ARTICLE_REASONS } from '../../../src/reasons/article.ts';
import { pickReason, type ReasonMoment } from '../../../src/reasons/pick-reason.ts';
import type { Reason, ReasonId } from '../../../src/reasons/reason.ts';
import { chance } from '../samples.ts';

const PICKS = 300;
/** As many as the pages are told of. */
const REMEMBERED = 60;

const moment = (changes: Partial<ReasonMoment> = {}): ReasonMoment => ({
  surface: 'chat',
  hour: 12,
  streakDays: 100,
  heldToday: 0,
  ...changes,
});

function picksOn(surface: Surface): Reason[] {
  const { next, below } = chance(23);
  const picks: Reason[] = [];
  for (let turn = 0; turn < PICKS; turn++) {
    const recent = picks.map(({ id }) => id).slice(-REMEMBERED);
    const now = moment({ surface, hour: below(24), streakDays: below(60), heldToday: below(4) });
    picks.push(pickReason(ARTICLE_REASONS, recent, now, next));
  }
  return picks;
}

describe.each(SURFACES)('over 300 picks on a %s', (surface) => {
  const picks = picksOn(surface);
  const ids = picks.map(({ id }) => id);

  it('every reason gets its turn', () => {
    const missing = ARTICLE_REASONS.filter(({ id }) => !ids.includes(id));
    expect(missing).toEqual([]);
  });

  it('none comes again within eight', () => {
    const repeated = ids.filter((id, at) => ids.slice(Math.max(0, at - 8), at).includes(id));
    expect(repeated).toEqual([]);
  });

  it('at most one of any three in a row is about them', () => {
    const about = picks.map((reason) => reason.about);
    const worst = about.map(
      (_, at) => about.slice(at, at + 3).filter((one) => one === 'them').length,
    );
    expect(Math.max(...worst)).toBe(1);
  });
});

describe('pickReason', () => {
  const reason = (id: string, changes: Partial<Reason> = {}): Reason => ({
    id: id as ReasonId,
    about: 'you',
    fits: [],
    ...changes,
  });
  const first = (reasons: Reason[], now: ReasonMoment, recent: string[] = []) =>
    pickReason(reasons, recent, now, () => 0).id;

  it.each([
    ['evening', { hour: 21 }, true],
    ['evening', { hour: 3 }, true],
    ['evening', { hour: 4 }, false],
    ['evening', { hour: 20 }, false],
    ['first-weeks', { streakDays: 20 }, true],
    ['first-weeks', { streakDays: 21 }, false],
    ['after-holding', { heldToday: 2 }, true],
    ['after-holding', { heldToday: 1 }, false],
  ] as const)('brings what is for "%s" sooner with %j: %s', (when, changes, isSooner) => {
    const expected = isSooner ? 'timely' : 'other';
    const actual = first([reason('other'), reason('timely', { when })], moment(changes));
    expect(actual).toBe(expected);
  });

  it('brings what fits the surface sooner', () => {
    const reasons = [reason('other', { fits: ['profile'] }), reason('fitting', { fits: ['chat'] })];
    expect(first(reasons, moment())).toBe('fitting');
    expect(first(reasons, moment({ surface: 'profile' }))).toBe('other');
  });

  it('brings what was shown longest ago, and what was never shown before that', () => {
    const reasons = [reason('a'), reason('b'), reason('c')];
    expect(first(reasons, moment(), ['b', 'a', 'c'])).toBe('b');
    expect(first(reasons, moment(), ['b', 'a'])).toBe('c');
  });

  it('is not put off by ids that are gone', () => {
    expect(first([reason('a')], moment(), ['gone', 'gone too'])).toBe('a');
  });

  it('throws when there is nothing to choose from', () => {
    expect(() => pickReason([], [], moment())).toThrow('There are no reasons to choose from');
  });
});
