import type { Sighting } from '../contacts/sighting.ts';
import { readAddress } from './read-address.ts';
import type { SiteAddresses } from './site-addresses.ts';

/** Who an address names on any of these sites: the first that knows it says so. */
export function readAnyAddress(sites: readonly SiteAddresses[], url: URL): Sighting | undefined {
  for (const site of sites) {
    const sighting = readAddress(site, url);
    if (sighting) return sighting;
  }
  return undefined;
}
