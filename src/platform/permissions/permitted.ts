import { browser } from 'wxt/browser';
import { hostPattern, hostPatterns } from '../../addresses/match-pattern.ts';
import { allHosts, isHostWithin, type SiteAddresses } from '../../addresses/site-addresses.ts';
import { partAt } from '../../addresses/site-part.ts';

/** Whether the browser lets all of the site be seen. */
export const isPermitted = (site: SiteAddresses): Promise<boolean> => isGiven(hostPatterns(site));

/**
 * The site as far as the browser lets it be seen: of its hosts those that the user gave the permission
 * for. One that was taken back, or that a later version added, takes no guard from the others.
 */
export async function permittedPart<S extends SiteAddresses>(site: S): Promise<S | undefined> {
  if (await isPermitted(site)) return site;
  const hosts = allHosts(site);
  const given = await Promise.all(hosts.map((host) => isGiven([hostPattern(host)])));
  const narrower = await narrowerHosts();
  return partAt(site, [
    ...hosts.filter((_, at) => given[at]),
    ...narrower.filter((one) => hosts.some((host) => one !== host && isHostWithin(one, host))),
  ]);
}

/**
 * The hosts that were given one by one: the browsers' own menus give a site as it stands in the tab, as in
 * Firefox "Always Allow on www.instagram.com" (ESR 153, by its source, 2026-11-30).
 */
async function narrowerHosts(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll().catch(() => ({ origins: [] }));
  return origins.flatMap((one) => /^(?:\*|https?):\/\/(?:\*\.)?([^/*]+)\//.exec(one)?.[1] ?? []);
}

/** Browsers refuse to say it of a host that none can have (`1.2.3.999`): for it nothing is given. */
const isGiven = (origins: string[]): Promise<boolean> =>
  browser.permissions.contains({ origins }).catch(() => false);
