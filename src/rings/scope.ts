import type { SiteAddresses } from '../addresses/site-addresses.ts';
import type { Contact, ContactIdentity } from '../contacts/contact.ts';
import { ANY_SITE } from '../contacts/identity.ts';
import { phraseOf } from '../contacts/searches.ts';
import type { Pass } from '../policy/pass.ts';

/** What the two outer rings are made from. `sites` are those turned on and permitted. */
export interface RingScope {
  readonly contacts: readonly Contact[];
  readonly passes: readonly Pass[];
  readonly sites: readonly SiteAddresses[];
  /** ms */
  readonly now: number;
}

/** One thing by which a site's addresses can name a contact, and the site as far as it does. */
export interface Naming {
  readonly site: SiteAddresses;
  readonly identity: ContactIdentity;
}

/** Everything by which addresses of this site can name the contact. Names never stand in one. */
export const namingsAt = (site: SiteAddresses, contact: Contact): readonly Naming[] =>
  contact.identities
    .filter(
      (identity) =>
        (identity.site === site.id || identity.site === ANY_SITE) &&
        identity.kind !== 'name' &&
        site.kinds[identity.kind] !== undefined,
    )
    .flatMap(({ also = [], ...identity }) => [
      { site, identity },
      ...also.map((value) => ({ site, identity: { ...identity, value, written: value } })),
      ...atHome(site, identity),
    ]);

/** What the contact is searched for by, each phrase once; nothing where that is free. */
export function soughtBy({ identities, searches }: Contact): ContactIdentity[] {
  if (!searches) return [];
  const byPhrase = new Map(
    identities.flatMap((identity) => {
      const phrase = phraseOf(identity);
      const alike = phrase ? [phrase, ...(phrase.also ?? [])] : [];
      return phrase ? [[alike.map(({ words }) => words.join(' ')).join(), identity] as const] : [];
    }),
  );
  return [...byPhrase.values()];
}

/** On their own server a person is written without it: `robin@host` is `robin` there. */
function atHome(site: SiteAddresses, identity: ContactIdentity): Naming[] {
  const [value = '', host = ''] = identity.value.split('@');
  if (!site.isFederated || identity.kind !== 'handle' || !site.hosts.includes(host)) return [];
  const written = identity.written.split('@')[0] ?? value;
  return [{ site: { ...site, hosts: [host] }, identity: { ...identity, value, written } }];
}
