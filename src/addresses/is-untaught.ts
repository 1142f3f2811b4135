import type { PointedPlace } from './pointed-place.ts';
import { isOwnSite, type SiteAddresses } from './site-addresses.ts';

/** Whether nothing tells who is who on a site that the user added: no address, and no place pointed at. */
export const isUntaught = (site: SiteAddresses, pointed: readonly PointedPlace[]): boolean =>
  isOwnSite(site) &&
  site.addresses.length === 0 &&
  !pointed.some((place) => place.site === site.id);
