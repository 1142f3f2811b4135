import { readAddress } from '../../src/addresses/read-address.ts';
import type { Sighting } from '../../src/contacts/sighting.ts';
import { linkAddress, type Site } from '../sites/site.ts';

/** Who an address names on any of the sites, the first that knows it. */
export function readAnyAddress(sites: readonly Site[], url: URL): Sighting | undefined {
  for (const site of sites) {
    const sighting = readAddress(site, url);
    if (sighting) return sighting;
  }
  return undefined;
}

/** The link that an event's path leads through, out of open shadow roots and drawings too. */
export const linkIn = (path: readonly EventTarget[]): Element | undefined =>
  path.find(
    (target): target is Element =>
      target instanceof Element && target.matches('a[href], area[href], a[*|href]'),
  );

export const readLink = (sites: readonly Site[], link: Element): Sighting | undefined => {
  const url = linkAddress(link);
  return url && readAnyAddress(sites, url);
};
