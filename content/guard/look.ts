import type { PointedPlace } from '../../src/addresses/pointed-place.ts';
import type { Sighting } from '../../src/contacts/sighting.ts';
import type { OpenPlace, Page, PageAddresses, Site } from '../sites/site.ts';
import { pointedPlaces } from './pointed.ts';
import { isBlank } from './reading.ts';
import { addressesOf, identitiesOf, sight } from './sight.ts';

/** Who is open in the page as it stands: by its address, and in the places the site names. */
export interface Look {
  /** Whom the page's own address names, with what else the page tells of them. */
  readonly address: Sighting | undefined;
  readonly places: readonly Place[];
}

/** A place in the page that shows somebody; nobody where its reader cannot tell who it is. */
export interface Place {
  readonly element: Element;
  readonly sighting: Sighting | undefined;
  /** The page is about it, so that going back leaves it. */
  readonly isPage?: boolean;
}

/**
 * Looks at the page. Where nothing tells who is open, what the user `pointed` at does: that is the
 * only reader of a site of their own, and the repair of one that has changed.
 */
export function lookAt(page: Page, site: Site, pointed: readonly PointedPlace[] = []): Look {
  const seen = lookWith(page, site, (asked) => site.openPlaces?.(page, asked) ?? []);
  if (pointed.length === 0 || namesSomebody(seen)) return seen;
  const places = pointedPlaces(page, site, pointed);
  return places.length > 0 ? lookWith(page, site, () => places) : seen;
}

/** More than a thread, which many have no name for. */
const namesSomebody = (look: Look): boolean =>
  everybodyIn(look).some(({ identities }) => identities.some(({ kind }) => kind !== 'thread'));

function lookWith(
  page: Page,
  site: Site,
  placesIn: (asked: PageAddresses) => readonly OpenPlace[],
): Look {
  const asked = addressesOf(site, page);
  const { address } = asked;
  const read = () => {
    const places = (isBlank(page) ? [] : placesIn(asked)).map(({ element, seen, isPage }) => ({
      element,
      sighting: seen && sight(site, seen, isPage ? address : undefined),
      isPage: isPage === true,
    }));
    const also = address && identitiesOf(site, site.alsoKnown?.(page, address) ?? {});
    return { address: address && also?.length ? { ...address, also } : address, places };
  };
  // A reader that throws on a page the site has changed must not take the check of its address along.
  try {
    return read();
  } catch {
    return { address, places: [{ element: page.documentElement, sighting: undefined }] };
  }
}

/** Everybody who is open. */
export const everybodyIn = ({ address, places }: Look): Sighting[] =>
  [address, ...places.map(({ sighting }) => sighting)].filter((one) => one !== undefined);

/**
 * Somebody is open whom the reader cannot name, and the address tells a thread at most: a place is
 * there and says nothing, or the address is a thread's and no place is found.
 */
export function isLost({ address, places }: Look, site: Pick<Site, 'id' | 'openPlaces'>): boolean {
  // Another site's, within this one: its places are none of this reader's.
  if (address && address.site !== site.id) return false;
  if (address?.among || address?.identities.some(({ kind }) => kind !== 'thread')) return false;
  const isThread = address?.surface === 'chat' && site.openPlaces !== undefined;
  return places.length === 0 ? isThread : places.some(({ sighting }) => sighting === undefined);
}
