import { describe, expect, it } from 'vitest';
import { SURFACES, type Surface } from '../../../src/contacts/sighting.ts';
import { isCovered, nextEnd, type Pass, withPass } from '../../../src/policy/pass.ts';

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
  ])('of %s', (_, ends, expected) => {
    const passes = ends.map((until) => pass('chat', until));
    expect(nextEnd(passes, NOW)).toBe(expected);
  });
});
