import { isHostWithin, type SiteAddresses } from './site-addresses.ts';

/**
 * Where to go when there is nothing to go back to, from a page at this host: where each host of the
 * site has accounts of its own (an Outlook at work, a server of Mastodon's), the home at that host.
 */
export function homeAt(site: SiteAddresses, host: string): string {
  const isApart = site.hasOwnHomes === true || site.isFederated === true;
  if (!isApart || !site.hosts.some((own) => isHostWithin(host, own))) return site.home;
  const home = new URL(site.home);
  home.hostname = host;
  return home.href;
}
