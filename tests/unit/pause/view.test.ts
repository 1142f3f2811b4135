import { describe, expect, it } from 'vitest';
import { pauseView } from '../../../content/pause/view.ts';
import type { Surface } from '../../../src/contacts/sighting.ts';
import { en } from '../../../src/locales/en/index.ts';
import { type Facts, factsIn } from '../../../src/platform/stored.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/policy/settings.ts';
import type { QueuedOffer } from '../../../src/reasons/queue.ts';
import { NO_STANDING } from '../../../src/streak/standing.ts';
import { contactOf, known, sightingOf } from '../samples.ts';

const NOW = Date.parse('2026-11-23T09:00:00Z');
const HANDLE = known('instagram', 'handle', 'robin.vale');
const CONTACT = contactOf([HANDLE], { label: 'My R.' });
const ATTEMPT = { contact: CONTACT, by: HANDLE, sighting: sightingOf([HANDLE]) };
const STANDING = {
  ...NO_STANDING,
  slips: ['2026-11-20'],
  day: '2026-11-23',
  urgesThen: 2,
  heldThen: 1,
};

const viewOf = ({
  standing = STANDING,
  settings = {},
  attempt = ATTEMPT,
  contacts = [CONTACT],
  now = NOW,
  zone = 'Europe/Berlin',
  offers = [],
  again,
}: {
  standing?: Facts['standing'];
  settings?: Partial<Settings>;
  attempt?: Parameters<typeof pauseView>[1];
  contacts?: Facts['contacts'];
  now?: number;
  zone?: string;
  offers?: readonly QueuedOffer[];
  again?: { day: string; moment: number; outcome: 'held' | 'continued' };
}) =>
  pauseView(
    {
      ...factsIn({}),
      offers,
      contacts,
      standing,
      settings: { ...DEFAULT_SETTINGS, ...settings },
    },
    attempt,
    now,
    zone,
    { again },
  );

describe('pauseView', () => {
  it('counts this urge among today’s, and waits longer for those before', () => {
    expect(viewOf({})).toMatchObject({ urgesToday: 3, wait: 20, streakDays: 3 });
  });

  it('begins each of the user’s own days anew', () => {
    const justAfterMidnight = Date.parse('2026-11-23T23:00:00Z');
    const inBerlin = viewOf({ now: justAfterMidnight });
    expect(inBerlin).toMatchObject({ urgesToday: 1, wait: 10, streakDays: 4 });
    const inLondon = viewOf({ now: justAfterMidnight, zone: 'Europe/London' });
    expect(inLondon).toMatchObject({ urgesToday: 3, wait: 20, streakDays: 3 });
  });

  it('counts an urge once whose pause is loaded anew', () => {
    const standing = { ...STANDING, held: 8, countedTo: NOW };
    const again = { day: '2026-11-23', moment: NOW, outcome: 'held' } as const;
    expect(viewOf({ standing, again })).toMatchObject({ urgesToday: 2, wait: 15, held: 7 });
    // Gone through with, it is none of those held.
    const gone = viewOf({ standing, again: { ...again, outcome: 'continued' } });
    expect(gone).toMatchObject({ urgesToday: 2, wait: 15, held: 8 });
    // Not one of today's until now.
    const before = viewOf({ standing, again: { ...again, day: '2026-11-22' } });
    expect(before).toMatchObject({ urgesToday: 3, wait: 20, held: 7 });
    // The worker has not come to count it yet.
    const late = viewOf({ standing, again: { ...again, moment: NOW + 1 } });
    expect(late).toMatchObject({ urgesToday: 3, wait: 20, held: 8 });
    // An older version had counted.
    const { countedTo: _, ...older } = standing;
    expect(viewOf({ standing: older, again })).toMatchObject({ urgesToday: 2, wait: 15, held: 7 });
    const nothing = viewOf({ standing: NO_STANDING, again });
    expect(nothing).toMatchObject({ urgesToday: 1, wait: 10, held: 0 });
  });

  it.each([
    ['the last slip', STANDING, [CONTACT], 3],
    ['the first day, before anything was recorded', NO_STANDING, [CONTACT], 22],
    ['nothing where nobody is guarded', NO_STANDING, [], undefined],
    [
      'the first day, when a slip is still to come',
      { ...STANDING, slips: ['2026-12-01'] },
      [CONTACT],
      22,
    ],
  ])('counts the days from %s', (_, standing, contacts, expected) => {
    const actual = viewOf({ standing, contacts }).streakDays;
    expect(actual).toBe(expected);
  });

  it('shows nothing of the contact, but the label if the user wants it', () => {
    // Their key in the record is drawn nowhere.
    expect(JSON.stringify({ ...viewOf({}), contactId: '' })).not.toMatch(/robin|My R/i);
    // Without its full stop: the sentence that it ends has one.
    expect(viewOf({ settings: { showLabel: true } }).label).toBe('My R.');
  });

  it('offers "not them" only where there may be a doubt', () => {
    const byName = known('instagram', 'name', 'robin vale');
    expect(viewOf({}).mayBeNamesake).toBe(false);
    expect(viewOf({ attempt: { ...ATTEMPT, by: byName } }).mayBeNamesake).toBe(true);
  });

  const queued = (key: string, fits: Surface[] = []): QueuedOffer => ({
    key,
    kind: 'reason',
    fits,
    why: '',
    line: key,
    support: '',
    source: '',
    isLong: false,
  });

  it('shows the next offer that fits what is being opened', () => {
    const offers = [queued('reason:a', ['story']), queued('reason:b', ['chat']), queued('letter')];
    const at = (surface: Surface) =>
      viewOf({ offers, attempt: { ...ATTEMPT, sighting: sightingOf([HANDLE], { surface }) } })
        .offer;
    expect(at('story')).toBe('reason:a');
    expect(at('chat')).toBe('reason:b');
    expect(at('post')).toBe('letter');
  });

  it('shows the first where none fits, and a breath where there is none', () => {
    expect(viewOf({ offers: [queued('reason:a', ['story'])] }).offer).toBe('reason:a');
    expect(viewOf({ offers: [] })).toMatchObject({ offer: null, line: en.pause.breath });
  });
});
