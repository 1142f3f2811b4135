import { sitesFor } from '../../src/addresses/can-meet.ts';
import type { ContactIdentity } from '../../src/contacts/contact.ts';
import type { Draft } from './draft.ts';

const MOST_USED = ['instagram', 'whatsapp', 'facebook', 'x'];

const named = (identities: readonly ContactIdentity[]): string[] => identities.flatMap(sitesFor);

/** Ids of the sites proposed: those that were named, and those where most people are met. */
export const likelyFor = (identities: readonly ContactIdentity[]): string[] => [
  ...new Set([...MOST_USED, ...named(identities)]),
];

/** The draft with these named, and with their sites among the chosen once any were chosen. */
export function withNamed(
  { identities: before, chosen }: Draft,
  identities: ContactIdentity[],
): Pick<Draft, 'identities' | 'chosen'> {
  // What was unticked although somebody had been named there stays so.
  const more = named(identities).filter((site) => !named(before).includes(site));
  return { identities, chosen: chosen && [...new Set([...chosen, ...more])] };
}
