import { describe, expect, it } from 'vitest';
import { pauseView } from '../../../content/pause/view.ts';
import { NO_STANDING } from '../../../src/log/standing.ts';
import { type Facts, factsIn } from '../../../src/platform/stored.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/policy/settings.ts';
import { ARTICLE_REASONS } from '../../../src/reasons/article.ts';
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
}: {
  standing?: Facts['standing'];
  settings?: Partial<Settings>;
  attempt?: Parameters<typeof pauseView>[1];
  contacts?: Facts['contacts'];
  now?: number;
  zone?: string;
}) =>
  pauseView(
    {
      ...factsIn({ reasons: ARTICLE_REASONS }),
      contacts,
      standing,
      settings: { ...DEFAULT_SETTINGS, ...settings },
    },
    attempt,
    now,
    zone,
  );

describe('pauseView', () => {
  it('counts this urge among today’s, and waits longer for those before', () => {
    expect(viewOf({})).toMatchObject({ urgesToday: 3, heldToday: 1, wait: 20, streakDays: 3 });
  });

  it('begins each of the user’s own days anew', () => {
    const justAfterMidnight = Date.parse('2026-11-23T23:00:00Z');
    const inBerlin = viewOf({ now: justAfterMidnight });
    expect(inBerlin).toMatchObject({ urgesToday: 1, heldToday: 0, wait: 10, streakDays: 4 });
    const inLondon = viewOf({ now: justAfterMidnight, zone: 'Europe/London' });
    expect(inLondon).toMatchObject({ urgesToday: 3, heldToday: 1, wait: 20, streakDays: 3 });
  });

  it.each([
    ['the last slip', STANDING, [CONTACT], 3],
    ['the first day, before anything was recorded', NO_STANDING, [CONTACT], 22],
    ['today, when even that is unknown', NO_STANDING, [], 0],
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
    expect(JSON.stringify(viewOf({}))).not.toMatch(/robin|My R\./i);
    expect(viewOf({ settings: { showLabel: true } }).label).toBe('My R.');
  });

  it('offers "not them" only where there may be a doubt', () => {
    const byName = known('instagram', 'name', 'robin vale');
    expect(viewOf({}).mayBeNamesake).toBe(false);
    expect(viewOf({ attempt: { ...ATTEMPT, by: byName } }).mayBeNamesake).toBe(true);
  });

  it('shows a reason of the article that was not shown just before', () => {
    const shown = ARTICLE_REASONS.slice(1).map(({ id }) => id);
    const [unseen] = ARTICLE_REASONS;
    const actual = viewOf({ standing: { ...STANDING, reasons: shown } }).reason;
    expect(actual).toBe(unseen);
  });
});
