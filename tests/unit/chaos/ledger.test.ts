import { expect, it } from 'vitest';
import { Ledger } from '../../chaos/ledger.ts';

/** Attempts at one contact, ten seconds apart, of which this is known. */
function ledgerOf(...known: ('seen' | 'unclear')[]): Ledger {
  const ledger = new Ledger();
  for (const [at, one] of known.entries()) ledger.begin('vale', at * 10_000, '').known = one;
  return ledger;
}

/** Urges that were recorded so many seconds after the first attempt. */
const urges = (...seconds: number[]) =>
  seconds.map((second) => ({ contactId: 'vale', moment: second * 1000 }));

const compared = (ledger: Ledger, found: ReturnType<typeof urges>) => {
  const { lost, doubled } = ledger.compare(found);
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
  const before = { contactId: 'vale', moment: -1 };
  expect(ledgerOf('seen').compare([before, ...urges(1)]).doubled).toEqual([before]);
  expect(
    ledgerOf('seen').compare([...urges(1), { contactId: 'tern', moment: 1 }]).doubled,
  ).toHaveLength(1);
});
