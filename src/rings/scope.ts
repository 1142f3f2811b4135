import type { SiteAddresses } from '../addresses/site-addresses.ts';
import type { Contact, ContactIdentity } from '../contacts/contact.ts';
import { ANY_SITE } from '../contacts/identity.ts';
import type { Pass } from '../policy/pass.ts';

/** What the two outer rings are made from. `sites` are those turned on and permitted. */
export interface RingScope {
  readonly contacts: readonly Contact[];
  readonly passes: readonly Pass[];
  readonly sites: readonly SiteAddresses[];
  /** ms */
  readonly now: number;
}

/** The contact's identities that addresses of this site can name. Names never stand in one. */
export const identitiesAt = (site: SiteAddresses, contact: Contact): readonly ContactIdentity[] =>
  contact.identities
    .filter(
      (identity) =>
        (identity.site === site.id || identity.site === ANY_SITE) &&
        identity.kind !== 'name' &&
        site.kinds[identity.kind] !== undefined,
    )
    .flatMap(({ also = [], ...identity }) => [
      identity,
      ...also.map((value) => ({ ...identity, value, written: value })),
    ]);
