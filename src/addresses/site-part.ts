import { isSame } from '../same.ts';
import { allHosts, hostsOf, isHostWithin, type SiteAddresses } from './site-addresses.ts';

/**
 * The site as far as it stands on these hosts of its own; nothing where it has none of them. A shape of
 * address is left out where none of its hosts is among them.
 */
export function partAt<S extends SiteAddresses>(site: S, given: readonly string[]): S | undefined {
  // Of a host of which only some are given (`www.` alone), those.
  const givenOf = (host: string): readonly string[] =>
    given.some((one) => isHostWithin(host, one))
      ? [host]
      : given.filter((one) => isHostWithin(one, host));
  const hosts = site.hosts.flatMap(givenOf);
  const moreHosts = site.moreHosts?.flatMap(givenOf);
  if (isSame(hosts, site.hosts, 'in order') && isSame(moreHosts, site.moreHosts, 'in order'))
    return site;
  if (hosts.length + (moreHosts?.length ?? 0) === 0) return undefined;
  const addresses = site.addresses.flatMap((pattern) => {
    const left = hostsOf(site, pattern).flatMap(givenOf);
    if (left.length === 0) return [];
    return pattern.hosts ? { ...pattern, hosts: left } : pattern;
  });
  return {
    ...site,
    hosts,
    addresses,
    ...(moreHosts && { moreHosts }),
    ...(hosts.length === 0 && { bounces: [] }),
  };
}

/** Whether a page on this host of the site is at one of these hosts alone, and at no other of the site. */
export function isOnlyAt(site: SiteAddresses, host: string, among: readonly string[]): boolean {
  const own = allHosts(site).filter((one) => isHostWithin(host, one));
  return own.length > 0 && own.every((one) => among.includes(one));
}

/** The site's own hosts of which this part of it has nothing. */
export const hostsBeyond = (site: SiteAddresses, part: SiteAddresses): string[] =>
  allHosts(site).filter((host) => !allHosts(part).some((one) => isHostWithin(one, host)));
