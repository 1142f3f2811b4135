import type { Stores } from './in-transaction.ts';
import { isTallyMonth, monthOf, type TallyMonth, tallied } from './tally.ts';
import type { Urge } from './urge.ts';

/**
 * Counts this urge in the tallies (`by` 1), or takes it out of them (-1). A damaged month is left as it is:
 * whoever reads it next counts all of it anew.
 */
export async function countUrge(stores: Stores, urge: Urge, by: 1 | -1): Promise<void> {
  const { contactId } = urge;
  const month = monthOf(urge.day);
  const before = (await stores.tallies.get([month, contactId])) ?? { month, contactId, days: {} };
  if (isTallyMonth(before)) await putMonth(stores, tallied(before, urge, by));
}

/** A month in which nothing is left is no record: it would say with whom there was something. */
export async function putMonth({ tallies }: Stores, month: TallyMonth): Promise<void> {
  if (Object.keys(month.days).length > 0) await tallies.put(month);
  else await tallies.delete([month.month, month.contactId]);
}
