import { expect, it } from 'vitest';
import { answerOf, type Fate } from '../../chaos/fates.ts';
import { type Attempt, Ledger } from '../../chaos/ledger.ts';
import type { Stand } from '../../chaos/run.ts';
import { STRUCK } from '../../chaos/struck.ts';
import { complaintsAbout, describe as described } from '../../chaos/words.ts';

/** A run of so many attempts with two killed workers and three returns, in which all went as it has to. */
function goodRun(count = 32, fate: Fate = 'hold'): Stand & { attempts: Attempt[] } {
  const ledger = new Ledger();
  for (let at = 0; at < count; at++) {
    const attempt = ledger.begin({ contactId: 'vale', since: at * 10_000, how: '', fate });
    attempt.known = 'seen';
    attempt.answer = answerOf(fate);
    attempt.why = '';
  }
  return {
    attempts: ledger.attempts,
    recorded: count,
    strikes: {
      count: { worker: 2, reload: 1, update: 1, browser: 1 },
      failed: [],
      unguarded: [],
    },
    ...{ lost: [], doubled: [], wrong: [], faults: [] },
  };
}

/** The same, but so many of its first attempts have this. */
function runWith(count: number, changed: Partial<Attempt>, fate: Fate = 'hold') {
  const stand = goodRun(32, fate);
  for (const attempt of stand.attempts.slice(0, count)) {
    if (!changed.answer) delete attempt.answer;
    Object.assign(attempt, changed);
  }
  return stand;
}

const strikes = (changed: Partial<Stand['strikes']>): Partial<Stand> => ({
  strikes: { ...goodRun().strikes, ...changed },
});
const URGE = {
  contactId: 'vale',
  moment: 5,
  outcome: 'held',
  words: '',
  feeling: null,
  secondsHeld: 2,
};
const [ATTEMPT] = goodRun().attempts;

it('of a run in which all is as it has to be nothing is complained of', () => {
  expect(complaintsAbout(goodRun())).toEqual([]);
});

it('a short run may know nothing of what its strikes cost, and has seen half', () => {
  const unclear = { known: 'unclear', why: STRUCK.away } as const;
  expect(complaintsAbout(runWith(16, unclear))).toEqual([]);
  expect(complaintsAbout(runWith(17, unclear))).toEqual([
    'Of 32 attempts only 15 were seen: the run shows too little',
  ]);
});

it.each<[string, Partial<Stand>, RegExp]>([
  ['an attempt without an urge', { lost: ATTEMPT ? [ATTEMPT] : [] }, /^Lost: vale/],
  ['an urge too many', { doubled: [{ urge: URGE, attempt: undefined }] }, /^Doubled: .*before any/],
  [
    'an urge that says something else',
    { wrong: ATTEMPT ? [{ urge: URGE, attempt: ATTEMPT }] : [] },
    /^Says something else/,
  ],
  ['a fault in what is stored', { faults: ['a half-written urge'] }, /^There is: a half-written/],
  ['a contact who is open', runWith(1, { known: 'missed', why: '' }), /^Without a pause: vale/],
  ['a guard that stays away', strikes({ unguarded: ['update: rules'] }), /^The guard did not come/],
  ['a strike that fails', strikes({ failed: ['reload: no'] }), /^Of 6 strikes 1 went wrong/],
  [
    'a kind of strike that never came',
    strikes({ count: { worker: 0, reload: 1, update: 1, browser: 1 } }),
    /^No strike of this kind took place: worker/,
  ],
  [
    'pauses that cannot be answered',
    runWith(7, { why: 'no button' }),
    /^Too many pauses are not answered: 7 of 32 hold \(7 no button\)/,
  ],
])('there is a complaint about %s, and one alone', (_name, changed, complaint) => {
  const complaints = complaintsAbout({ ...goodRun(), ...changed });
  expect(complaints).toHaveLength(1);
  expect(complaints[0]).toMatch(complaint);
});

it('too many attempts of which nothing is known are complained of', () => {
  const stand = { ...goodRun(400), strikes: goodRun().strikes };
  for (const attempt of stand.attempts.slice(0, 41)) attempt.known = 'unclear';
  expect(complaintsAbout(stand)).toEqual([
    'Of 41 in 400 attempts nothing is known: the run shows too little',
  ]);
});

it('a pause that a strike came upon, or that was in a tab that crashed, need not be answered', () => {
  expect(complaintsAbout(runWith(32, { why: STRUCK.away }))).toEqual([]);
  expect(complaintsAbout(runWith(32, { why: 'no end' }, 'crashTab'))).toEqual([]);
  expect(complaintsAbout(runWith(32, { why: 'no end' }, 'goOn'))).toHaveLength(1);
});

it('says how many have the answer that was given, lost ones not among them', () => {
  const stand = runWith(2, { why: 'no button' });
  const lost = stand.attempts.slice(-1);
  expect(described({ ...stand, lost })).toContain('saying what was answered: 29,');
  expect(described(stand)).toContain('not answered as they were to be: 2 of 32 hold (2 no button)');
});
