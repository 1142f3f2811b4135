import type { SiteAddresses } from '../addresses/site-addresses.ts';
import { type ContactIdentity, LONGEST_VALUE } from '../contacts/contact.ts';

/** What a pasted text may stand for: surely one thing, one of several, or a sentence why nothing. */
export type Understood =
  | { readonly is: 'sure'; readonly identities: readonly ContactIdentity[] }
  | { readonly is: 'choice'; readonly identities: readonly ContactIdentity[] }
  /** A number without its country: which one is the user's own? */
  | { readonly is: 'region' }
  /** An address on a site that is not known: what in it names the person? */
  | { readonly is: 'unknown-site'; readonly unknown: UnknownAddress }
  | { readonly is: 'problem'; readonly sentence: string };

/** An address of somebody on a site that Holdfast knows nothing of. */
export interface UnknownAddress {
  readonly url: URL;
  /** Who it would be, if this is a server of these sites that have many. */
  readonly servers: readonly { readonly site: SiteAddresses; readonly identity: ContactIdentity }[];
}

export const sure = (identity: ContactIdentity): Understood => ({
  is: 'sure',
  identities: [identity],
});

export const problem = (sentence: string): Understood => ({ is: 'problem', sentence });

/** Short enough to be kept. */
export const isShort = (value: string): boolean => value.length <= LONGEST_VALUE;
