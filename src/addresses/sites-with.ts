import { isHost, type OwnSite, siteOf } from './own-site.ts';
import { isOfSite, type SiteAddresses } from './site-addresses.ts';

/** What the user added to the sites that are known. */
export interface Added {
  /** Hosts of more servers of the sites that have one for everybody who wants (Mastodon). */
  readonly servers: readonly string[];
  readonly ownSites: readonly OwnSite[];
}

/** The known sites with the user's servers, and after them the user's own. */
export const sitesWith = <S extends SiteAddresses>(
  known: readonly S[],
  { servers, ownSites }: Added,
): (S | SiteAddresses)[] => [
  ...known.map((site) =>
    site.isFederated
      ? { ...site, hosts: [...new Set([...site.hosts, ...servers.filter(isHost)])] }
      : site,
  ),
  ...ownSites.filter(({ host }) => isHost(host)).map(siteOf),
];

/** The site that a host is of, among all of them. */
export const siteAt = <S extends SiteAddresses>(
  host: string,
  known: readonly S[],
  added: Added,
): S | SiteAddresses | undefined => sitesWith(known, added).find((one) => isOfSite(one, host));
