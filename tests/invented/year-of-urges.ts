import { addDays, type Day } from '../../src/days/day.ts';
import type { Letter } from '../../src/log/letter.ts';
import { REVISIONS, type Urge } from '../../src/log/urge.ts';
import type { Outcome } from '../../src/policy/outcome.ts';
import { offerKey } from '../../src/reasons/offer.ts';
import { chance } from '../unit/samples.ts';

const DAYS = 365;
const SITES = ['instagram', 'instagram', 'instagram', 'whatsapp', 'whatsapp', 'x', 'facebook'];
const SURFACES = ['profile', 'profile', 'profile', 'story', 'chat', 'chat', 'search'] as const;
const FEELINGS = ['missing', 'missing', 'lonely', 'lonely', 'bored', 'curious', 'sad', 'anxious'];
const OFFERS = [
  ...['peace', 'habit', 'waves'].map((id) => offerKey({ kind: 'reason', id })),
  offerKey({ kind: 'fact', id: 'gone' }),
  offerKey({ kind: 'own', id: 'mine' }),
  offerKey({ kind: 'letter', id: '' }),
  offerKey({ kind: 'wave', id: '' }),
];
const WORDS = ['is that new picture her', 'our old chat', 'only look for a second', 'the concert'];
const NOTES = ['It was gone after ten minutes.', 'Called Mia instead.', 'Long day, then quiet.'];

/**
 * A year as somebody might have had it, up to `today`: many urges at first, fewer and weaker later,
 * most on Sunday nights; held nearly all, some looks, two slips. The same for the same seed.
 */
export function yearOfUrges(today: Day, seed = 7): Urge[] {
  const { next, below, oneOf } = chance(seed);
  const urges: Urge[] = [];
  for (let ago = DAYS - 1; ago >= 0; ago--) {
    const day = addDays(today, -ago);
    const part = (DAYS - ago) / DAYS;
    const isSunday = new Date(`${day}T00:00:00Z`).getUTCDay() === 0;
    const likely = 1.5 * (1 - part) ** 1.8 + 0.16 + (isSunday ? 0.9 * (1 - part * 0.5) : 0);
    const count = Math.floor(likely + next());
    for (let n = 0; n < count; n++) {
      const hour = isSunday && next() < 0.7 ? 22 + below(2) : oneOf(HOURS);
      const minute = below(60);
      const moment = Date.parse(`${day}T00:00:00Z`) + (hour * 60 + minute) * 60_000;
      const surface = oneOf(SURFACES);
      const offer = oneOf(OFFERS);
      const outcome = outcomeOf(next() + (offer.startsWith('own') ? 0.08 : 0), surface);
      const isTold = next() < 0.7;
      const strength = Math.min(5, Math.max(1, Math.round(4.4 - 2.2 * part + next() * 1.6 - 0.8)));
      urges.push({
        id: `year-${urges.length}`,
        moment,
        day,
        zone: 'UTC',
        contactId: 'robin',
        site: oneOf(SITES),
        surface,
        ring: 'page',
        outcome,
        secondsHeld: 3 + below(40),
        words: outcome === 'held' ? '' : oneOf(WORDS),
        offer,
        feeling: isTold ? oneOf(FEELINGS) : null,
        strength: isTold ? (strength as Urge['strength']) : null,
        minutes: null,
        purpose: outcome === 'planned' ? 'belongings' : null,
        note: next() < 0.06 ? oneOf(NOTES) : '',
        revision: outcome === 'held' ? REVISIONS.held : REVISIONS.through,
      });
    }
  }
  return urges;
}

const HOURS = [7, 8, 12, 13, 17, 18, 19, 20, 20, 21, 21, 22, 22, 23, 23, 0, 1];

/** Chats are gone on to hardly ever, profiles now and then. */
function outcomeOf(luck: number, surface: Urge['surface']): Outcome {
  if (surface === 'chat') return luck < 0.03 ? 'continued' : luck < 0.1 ? 'planned' : 'held';
  return luck < 0.07 ? 'continued' : luck < 0.08 ? 'mistaken' : 'held';
}

/** What they wrote in that year and did not send. */
export const unsentLetters = (today: Day): Letter[] =>
  ['I found your scarf today.', 'I am angry, and I am allowed to be.', 'I slept well.'].map(
    (text, at) => {
      const moment = Date.parse(`${addDays(today, -90 + at * 40)}T21:30:00Z`);
      return { id: `letter-${at}`, moment, savedAt: moment + 60_000, contactId: 'robin', text };
    },
  );
