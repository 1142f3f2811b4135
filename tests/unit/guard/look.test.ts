import { describe, expect, it } from 'vitest';
import { everybodyIn, isLost } from '../../../content/guard/look.ts';
import { known, sightingOf } from '../samples.ts';

const ADDRESS = sightingOf([known('instagram', 'handle', 'robin')], { surface: 'profile' });
const THREAD = sightingOf([known('instagram', 'thread', '900100')]);
const CHAT = sightingOf([]);
const BETWEEN = { ...THREAD, among: [known('instagram', 'id', '42')] };
const element = {} as Element;
const READ = { element, sighting: CHAT };
const UNREAD = { element, sighting: undefined };

it('is not lost where a site has no reader to lose', () => {
  expect(isLost({ address: THREAD, places: [] }, { id: 'instagram' })).toBe(false);
});

it('is not lost over a thread of another site within this one', () => {
  const reader = { id: 'gmail', openPlaces: () => [] };
  expect(isLost({ address: THREAD, places: [] }, reader)).toBe(false);
});

describe('a look at a page', () => {
  it.each([
    ['nobody', undefined, [], []],
    ['whom the address names', ADDRESS, [], [ADDRESS]],
    ['who is open besides', ADDRESS, [READ], [ADDRESS, CHAT]],
    ['those who can be read', undefined, [UNREAD, READ], [CHAT]],
  ])('finds %s', (_, address, places, expected) => {
    const actual = everybodyIn({ address, places });
    expect(actual).toEqual(expected);
  });

  it.each([
    ['somebody is open whom nothing names', undefined, [READ, UNREAD], true],
    ['the address tells only the thread', THREAD, [UNREAD], true],
    ['the address tells who is open', ADDRESS, [UNREAD], false],
    ['the address tells between whom the thread is', BETWEEN, [], false],
    ['everybody can be read', THREAD, [READ], false],
    ['nobody is open', undefined, [], false],
    ['a thread is open and no place is found', THREAD, [], true],
  ])('where %s', (_, address, places, expected) => {
    const actual = isLost({ address, places }, { id: 'instagram', openPlaces: () => [] });
    expect(actual).toBe(expected);
  });
});
