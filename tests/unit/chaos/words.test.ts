import { expect, it } from 'vitest';
import { Ledger } from '../../chaos/ledger.ts';
import { complaintsAbout } from '../../chaos/words.ts';

/** What is said of a run of 32 with three returns, of which so many attempts were seen. */
function saidOf(seen: number): string[] {
  const ledger = new Ledger();
  for (let at = 0; at < 32; at++)
    ledger.begin('vale', at * 10_000, '').known = at < seen ? 'seen' : 'unclear';
  const count = { worker: 2, reload: 1, update: 1, browser: 1 };
  return complaintsAbout({
    attempts: ledger.attempts,
    recorded: 32,
    strikes: { count, failed: [], unguarded: [] },
    ...{ lost: [], doubled: [], wrong: [], faults: [] },
  });
}

it('a short run may know nothing of what its strikes cost, and has seen half', () => {
  expect(saidOf(16)).toEqual([]);
  expect(saidOf(15)).toEqual(['Of 32 attempts only 15 were seen: the run shows too little']);
});
