import { isOwnSite, type SiteAddresses } from '../../src/addresses/site-addresses.ts';
import { type SharedSite, sharedSitesAt } from '../../src/platform/shared-sites.ts';

/** The sites that may have an address at a host: this page's first, and what it knows of the others. */
export function knownSites(
  site: SiteAddresses,
  shared: readonly SharedSite[],
): (host: string) => readonly SiteAddresses[] {
  // Of this one what is stored knows no reserved words, and would take them for people. A site of the
  // user's own has none, and may have been taught an address since.
  const isOther = ({ id }: { readonly id?: string }) =>
    id !== site.id || site.isFederated || isOwnSite(site);
  const sharedAt = sharedSitesAt(shared.filter(isOther));
  return (host) => [site, ...sharedAt(host).filter(isOther)];
}
