import { expect, it } from 'vitest';
import { type Answer, Ledger } from '../../chaos/ledger.ts';

const BEGUN = { contactId: 'vale', how: '', fate: 'hold' } as const;

/** Attempts at one contact, ten seconds apart, of which this is known. */
function ledgerOf(...known: ('seen' | 'unclear')[]): Ledger {
  const ledger = new Ledger();
  for (const [at, one] of known.entries())
    ledger.begin({ ...BEGUN, since: at * 10_000 }).known = one;
  return ledger;
}

const HELD = { contactId: 'vale', outcome: 'held', words: '', feeling: null, secondsHeld: 2 };

/** Urges that were recorded so many seconds after the first attempt. */
const urges = (...seconds: number[]) =>
  seconds.map((second) => ({ ...HELD, moment: second * 1000 }));

const compared = (ledger: Ledger, found: ReturnType<typeof urges>) => {
  const { lost, doubled, wrong } = ledger.compare(found);
  expect(wrong).toEqual([]);
  return { lost: lost.map(({ since }) => since / 1000), doubled: doubled.length };
};

it('each attempt that was seen has one urge', () => {
  expect(compared(ledgerOf('seen', 'seen'), urges(1, 11))).toEqual({ lost: [], doubled: 0 });
});

it('one of which nothing is known may have one', () => {
  expect(compared(ledgerOf('unclear', 'seen'), urges(11))).toEqual({ lost: [], doubled: 0 });
  expect(compared(ledgerOf('unclear', 'seen'), urges(1, 11))).toEqual({ lost: [], doubled: 0 });
});

it('the urge of one attempt does not stand for that of another', () => {
  expect(compared(ledgerOf('unclear', 'seen'), urges(1))).toEqual({ lost: [10], doubled: 0 });
  expect(compared(ledgerOf('seen', 'seen'), urges(1, 2))).toEqual({ lost: [10], doubled: 1 });
});

it('an urge without an attempt is one too many', () => {
  const before = { ...HELD, moment: -1 };
  expect(ledgerOf('seen').compare([before, ...urges(1)]).doubled).toEqual([
    { urge: before, attempt: undefined },
  ]);
  expect(
    ledgerOf('seen').compare([...urges(1), { ...HELD, contactId: 'tern', moment: 1 }]).doubled,
  ).toHaveLength(1);
});

it('an urge has to say what was answered, where that was taken', () => {
  const continued = { ...HELD, moment: 1, outcome: 'continued', words: 'just to see' };
  const found = [
    continued,
    { ...HELD, moment: 2 },
    { ...HELD, moment: 3, feeling: 'lonely' },
    { ...HELD, moment: 4, secondsHeld: null },
  ];
  const wrongAfter = (answer: Answer | undefined) => {
    const ledger = ledgerOf('seen');
    const [attempt] = ledger.attempts;
    if (attempt && answer) attempt.answer = answer;
    return found
      .filter((urge) => ledger.compare([urge]).wrong.length > 0)
      .map((urge) => urge.moment);
  };
  const said = { words: '', isFelt: false, isSaid: true };
  expect(wrongAfter(undefined)).toEqual([]);
  expect(wrongAfter({ ...said, outcome: 'continued', words: 'just to see' })).toEqual([2, 3, 4]);
  expect(wrongAfter({ ...said, outcome: 'held' })).toEqual([1, 3, 4]);
  expect(wrongAfter({ ...said, outcome: 'held', isFelt: true })).toEqual([1, 2, 4]);
  expect(wrongAfter({ ...said, outcome: 'held', isSaid: false })).toEqual([1, 2, 3]);
});
