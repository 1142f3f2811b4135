import type { SiteAddresses } from '../addresses/site-addresses.ts';
import type { ContactIdentity } from '../contacts/contact.ts';
import { identityKey } from '../contacts/identity.ts';

/**
 * These identities and, behind them, the same handles on the sites that share their accounts with the
 * one where they were entered: whoever has one of them has the other. Without what is `taken` by
 * others.
 */
export function withTwins(
  identities: readonly ContactIdentity[],
  sites: readonly SiteAddresses[],
  taken: readonly ContactIdentity[],
): ContactIdentity[] {
  const homeOf = (id: string) => sites.find((site) => site.id === id)?.handlesOf ?? id;
  const others = new Set(taken.map(identityKey));
  const twins = identities
    .filter(({ kind }) => kind === 'handle')
    .flatMap((one) =>
      sites
        .filter(({ id }) => id !== one.site && homeOf(id) === homeOf(one.site))
        .map(({ id }): ContactIdentity => ({ ...one, site: id })),
    );
  return [...identities, ...twins.filter((twin) => !others.has(identityKey(twin)))];
}
