import { browser } from 'wxt/browser';
import { hostPattern, hostPatterns } from '../addresses/match-pattern.ts';
import type { SiteAddresses } from '../addresses/site-addresses.ts';

/**
 * The site as far as the browser lets it be seen: whole or not at all, but of a site with many
 * servers those that the user gave the permission for.
 */
export async function permittedPart<S extends SiteAddresses>(site: S): Promise<S | undefined> {
  if (!site.isFederated) return (await isGiven(hostPatterns(site))) ? site : undefined;
  const given = await Promise.all(site.hosts.map((host) => isGiven([hostPattern(host)])));
  const hosts = site.hosts.filter((_, at) => given[at]);
  return hosts.length > 0 ? { ...site, hosts } : undefined;
}

/** Browsers refuse to say it of a host that none can have (`1.2.3.999`): for it nothing is given. */
const isGiven = (origins: string[]): Promise<boolean> =>
  browser.permissions.contains({ origins }).catch(() => false);
