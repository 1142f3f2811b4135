import type { Sighting } from '../contacts/sighting.ts';
import { readAddress } from './read-address.ts';
import { readAppLink } from './read-app-link.ts';
import { isOfSite, type SiteAddresses } from './site-addresses.ts';
import { unwrap } from './unwrap.ts';
import { webAddressOf } from './web-address-of.ts';

/**
 * Who an address or a link names: in an app, behind a wrapper, or on any of these sites, of which
 * the first that knows it says so.
 */
export const readAnyAddress = (sites: readonly SiteAddresses[], link: URL): Sighting | undefined =>
  readAddressAmong(() => sites, link);

/** The same, of the sites that may have an address at a host. */
export function readAddressAmong(
  sitesAt: (host: string) => readonly SiteAddresses[],
  link: URL,
): Sighting | undefined {
  const url = webAddressOf(unwrap(webAddressOf(link)));
  const app = readAppLink(url);
  // A web mailer that was opened for a `mailto:` link is where it is written.
  const mailer =
    app && url !== link && sitesAt(link.hostname).find((site) => isOfSite(site, link.hostname));
  if (app && mailer) return { ...app, site: mailer.id };
  if (app || !/^https?:$/.test(url.protocol)) return app;
  for (const site of sitesAt(url.hostname)) {
    const sighting = readAddress(site, url);
    if (sighting) return sighting;
  }
  return undefined;
}
