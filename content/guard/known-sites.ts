import { isOwnSite, type SiteAddresses } from '../../src/addresses/site-addresses.ts';
import { type SharedSite, sharedSitesAt } from '../../src/platform/shared-sites.ts';

/** The sites that may have an address at a host: this page's first, and what it knows of the others. */
export function knownSites(
  site: SiteAddresses,
  shared: readonly SharedSite[],
): (host: string) => readonly SiteAddresses[] {
  const sharedAt = sharedSitesAt(shared);
  // Of this one what is stored knows no reserved words, and would take them for people. A site of the
  // user's own has none, and may have been taught an address since.
  const isOther = (one: SiteAddresses) => one.id !== site.id || one.isFederated || isOwnSite(one);
  return (host) => [site, ...sharedAt(host).filter(isOther)];
}
