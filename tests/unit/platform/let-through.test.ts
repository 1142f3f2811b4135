import { describe, expect, it } from 'vitest';
import { channelOf } from '../../../src/log/make-urge.ts';
import { letThrough, passFor } from '../../../src/platform/let-through.ts';
import type { Outcome } from '../../../src/policy/outcome.ts';
import { contactOf, known, sightingOf } from '../samples.ts';
import { stored, useFreshBrowser } from './fresh-browser.ts';

useFreshBrowser();

const NAME = known('instagram', 'name', 'robin');
const THREAD = known('instagram', 'thread', '900100');
const attemptOn = (...seen: (typeof NAME)[]) => ({
  contact: contactOf([NAME]),
  by: NAME,
  sighting: sightingOf(seen),
});
const PASS = { contactId: 'robin', surface: 'chat', until: 301_000 } as const;

const notThem = async () => {
  const entries = Object.entries(await stored()).filter(([key]) => key.startsWith('outbox:'));
  return entries.map(([, entry]) => entry);
};

const answer = (outcome: Outcome, minutes?: number) => ({
  outcome,
  words: 'the keys',
  ...(minutes !== undefined && { minutes }),
});

it.each([
  ['as were chosen', 2, 2],
  ['as are set, where none were', undefined, 5],
  ['as are set at most', 50, 5],
])('passFor lasts as many minutes %s, for this person and surface', (_, chosen, minutes) => {
  const actual = passFor(attemptOn(NAME), answer('continued', chosen), 5, 1000);
  const until = 1000 + minutes * 60_000;
  expect(actual).toEqual({ ...PASS, until, words: 'the keys', minutes });
});

it('passFor is for the one site only after "not them"', () => {
  const attempt = attemptOn(NAME);
  const actual = passFor(attempt, answer('mistaken'), 5, 1000);
  expect(actual).toEqual({ ...PASS, site: attempt.sighting.site, minutes: 5 });
});

describe('planned contact', () => {
  const planned = (channel?: string) => ({
    ...answer('planned', 2),
    ...(channel !== undefined && { channel }),
  });
  const profile = (site: string) => ({
    ...attemptOn(NAME),
    sighting: sightingOf([NAME], { site, surface: 'profile' }),
  });

  it.each([
    ['here, and here alone', 'instagram', undefined, undefined, 'profile', 'instagram'],
    ['here, where that was chosen', 'instagram', 'instagram', undefined, 'profile', 'instagram'],
    ['in the chats of another site', 'instagram', 'whatsapp', 'whatsapp', 'chat', 'whatsapp'],
    ['anywhere, by a link of no site', 'any', undefined, undefined, 'profile', undefined],
  ])('takes place %s', (_, site, chosen, channel, surface, passSite) => {
    expect(channelOf(site, planned(chosen))).toBe(channel);
    const pass = passFor(profile(site), planned(chosen), 5, 1000);
    expect([pass.surface, pass.site]).toEqual([surface, passSite]);
  });

  it.each(['held', 'continued', 'mistaken'] as const)(
    'alone has a channel, "%s" none',
    (outcome) => {
      const other = { ...answer(outcome), channel: 'whatsapp' };
      expect(channelOf('instagram', other)).toBeUndefined();
    },
  );
});

describe('letThrough', () => {
  it.each(['continued', 'planned'] as const)('after "%s" writes the pass only', async (outcome) => {
    await letThrough(attemptOn(NAME, THREAD), PASS, outcome);
    expect(await stored()).toEqual({ 'pass:robin:chat': PASS });
  });

  it('after "mistaken" also says whom it was, by what is theirs alone', async () => {
    await letThrough(attemptOn(NAME, THREAD), PASS, 'mistaken');
    expect(await notThem()).toEqual([
      {
        is: 'not-them',
        contactId: 'robin',
        identities: [{ site: 'instagram', kind: 'thread', value: '900100' }],
      },
    ]);
    expect(await stored()).toMatchObject({ 'pass:robin:chat': PASS });
  });

  it('says nothing of somebody who is known by a name only: the contact has it too', async () => {
    await letThrough(attemptOn(NAME), PASS, 'mistaken');
    expect(await stored()).toEqual({ 'pass:robin:chat': PASS });
  });
});
