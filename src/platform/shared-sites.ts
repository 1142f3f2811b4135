import { allHosts, isHostWithin, type SiteAddresses } from '../addresses/site-addresses.ts';
import { looksLike } from './looks-like.ts';

/**
 * What addresses look like on a guarded site, as it is stored for the pages of the others: as text, which
 * a page reads once it meets an address of one of these hosts. Each page is given all of them at its
 * start: as objects, forty sites made it wait for its facts almost four milliseconds longer.
 */
export interface SharedSite {
  /** None where an earlier version stored it, until it is written anew. */
  readonly id?: string;
  /** All at which an address may be one of the site's, each with its sub-domains. */
  readonly hosts: readonly string[];
  /** `SiteAddresses` as JSON. */
  readonly text: string;
}

/** As text a site is its data alone: readers are functions, and those are left out. */
export const shareSite = (site: SiteAddresses): SharedSite => ({
  id: site.id,
  hosts: [...allHosts(site), ...(site.mirrors ?? [])],
  text: JSON.stringify(forOtherPages(site)),
});

/**
 * A site as the pages of others know it: without its reserved words, since no contact has one for a
 * handle. Without them a search would look like somebody's page: it comes first.
 */
export const forOtherPages = (site: SiteAddresses): SiteAddresses =>
  site.reserved.length === 0
    ? site
    : {
        ...site,
        reserved: [],
        addresses: site.addresses.toSorted(
          (a, b) => Number(b.surface === 'search') - Number(a.surface === 'search'),
        ),
      };

/** The sites that may have an address at a host. Each is read once; a damaged one is passed over. */
export function sharedSitesAt(
  shared: readonly SharedSite[],
): (host: string) => readonly SiteAddresses[] {
  const read = new Map<SharedSite, SiteAddresses | undefined>();
  const siteOf = (one: SharedSite) => {
    if (!read.has(one)) read.set(one, readSite(one.text));
    return read.get(one);
  };
  return (host) =>
    shared
      .filter(({ hosts }) => hosts.some((domain) => isHostWithin(host, domain)))
      .map(siteOf)
      .filter((site) => site !== undefined);
}

const A_SITE = {
  id: '',
  name: '',
  home: '',
  hosts: [''],
  kinds: {},
  reserved: [''],
  addresses: [{ surface: '', path: '' }],
};

function readSite(text: string): SiteAddresses | undefined {
  try {
    const site: unknown = JSON.parse(text);
    return looksLike(site, A_SITE) ? (site as typeof site & SiteAddresses) : undefined;
  } catch {
    return undefined;
  }
}
