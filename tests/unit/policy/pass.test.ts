import { describe, expect, it } from 'vitest';
import { SURFACES, type Surface } from '../../../src/contacts/sighting.ts';
import {
  isCovered,
  lastPass,
  minutesToChoose,
  nextEnd,
  type Pass,
  withPass,
} from '../../../src/policy/pass.ts';

const NOW = 1000;
const pass = (surface: Surface, until = NOW + 1, contactId = 'robin'): Pass => ({
  contactId,
  surface,
  until,
});

describe('isCovered', () => {
  it.each(SURFACES)('covers with a pass for a %s that surface and its other name only', (given) => {
    const expected = SURFACES.filter(
      (one) => one === given || [one, given].every((each) => /^(chat|compose)$/.test(each)),
    );
    const actual = SURFACES.filter((one) => isCovered([pass(given)], 'robin', one, 'x', NOW));
    expect(actual).toEqual(expected);
  });

  it.each([
    ['before its end', NOW + 1, true],
    ['at its end', NOW, false],
    ['after its end', NOW - 1, false],
  ])('%s: %s', (_, until, expected) => {
    const actual = isCovered([pass('chat', until)], 'robin', 'chat', 'x', NOW);
    expect(actual).toBe(expected);
  });

  it('covers one site only where it says so', () => {
    const there = { ...pass('chat'), site: 'whatsapp' };
    expect(isCovered([there], 'robin', 'chat', 'whatsapp', NOW)).toBe(true);
    expect(isCovered([there], 'robin', 'chat', 'instagram', NOW)).toBe(false);
  });

  it.each([
    ['one of the longest', 60, 60 * 60_000],
    ['one of five minutes', 5, 5 * 60_000],
    ['one that does not say for how long', undefined, 60 * 60_000],
    ['one that says more than is ever given', 600, 60 * 60_000],
  ])(
    'goes on covering where the clock is put right by seconds just after: %s',
    (_, minutes, lasts) => {
      const given = { ...pass('chat', NOW + lasts), ...(minutes ? { minutes } : {}) };
      const isCoveredAt = (now: number) => isCovered([given], 'robin', 'chat', 'x', now);
      expect([NOW, NOW - 5000, NOW - 5001].map(isCoveredAt)).toEqual([true, true, false]);
    },
  );

  it('covers nobody else', () => {
    expect(isCovered([pass('chat')], 'sam', 'chat', 'x', NOW)).toBe(false);
    expect(isCovered([], 'robin', 'chat', 'x', NOW)).toBe(false);
  });
});

describe('withPass', () => {
  it('takes the place of an older one for the same choice', () => {
    const others = [pass('profile'), pass('chat', NOW + 1, 'sam')];
    const added = pass('compose', NOW + 9);
    const actual = withPass([pass('chat'), ...others], added, NOW);
    expect(actual).toEqual([...others, added]);
  });

  it('leaves out those that have ended', () => {
    const actual = withPass([pass('profile', NOW), pass('story', NOW + 1)], pass('chat'), NOW);
    expect(actual.map(({ surface }) => surface)).toEqual(['story', 'chat']);
  });
});

describe('nextEnd', () => {
  it.each([
    ['nothing', [], undefined],
    ['only ended ones', [NOW, NOW - 1], undefined],
    ['several', [NOW + 30, NOW - 5, NOW + 20], NOW + 20],
    ['one from before the clock was set back', [NOW + 40 * 86_400_000, NOW + 20], NOW + 20],
  ])('of %s', (_, ends, expected) => {
    const passes = ends.map((until) => pass('chat', until));
    expect(nextEnd(passes, NOW)).toBe(expected);
  });
});

describe('minutesToChoose', () => {
  it.each([
    [1, [1]],
    [5, [2, 5]],
    [12, [2, 5, 10, 12]],
    [60, [2, 5, 10, 15, 30, 60]],
  ])('up to %i minutes: %j', (longest, expected) => {
    expect(minutesToChoose(longest)).toEqual(expected);
  });
});

describe('lastPass', () => {
  const END = 1_000_000;
  const said = {
    contactId: 'robin',
    surface: 'chat',
    until: END,
    words: 'the keys',
    minutes: 5,
  } as const;

  it('is what was said when the time is over, for the same choice', () => {
    expect(lastPass([said], 'robin', 'chat', END)).toBe(said);
    expect(lastPass([said], 'robin', 'compose', END + 60_000)).toBe(said);
  });

  it.each([
    ['still holds', 'robin', 'chat', END - 1],
    ['is long over', 'robin', 'chat', END + 11 * 60_000],
    ['was for another surface', 'robin', 'story', END],
    ['was for somebody else', 'mia', 'chat', END],
  ] as const)('is none where it %s', (_, contactId, surface, now) => {
    expect(lastPass([said], contactId, surface, now)).toBeUndefined();
  });

  it('is the later of two', () => {
    const later = { ...said, until: END + 1000, words: 'the rent' };
    expect(lastPass([said, later], 'robin', 'chat', END + 2000)).toBe(later);
  });
});
