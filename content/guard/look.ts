import { readAddress } from '../../src/addresses/read-address.ts';
import type { Sighting } from '../../src/contacts/sighting.ts';
import type { OpenPlace, Site } from '../sites/site.ts';

/** Who is open in the page as it stands: by its address, and in the places the site names. */
export interface Look {
  /** Whom the page's own address names. */
  readonly address: Sighting | undefined;
  readonly places: readonly OpenPlace[];
}

export function lookAt(page: Document, site: Site): Look {
  const url = URL.parse(page.location.href);
  return {
    address: url ? readAddress(site, url) : undefined,
    places: placesIn(page, site),
  };
}

/** A reader that stumbles over a page the site has changed takes nobody's address check with it. */
function placesIn(page: Document, site: Site): readonly OpenPlace[] {
  try {
    return site.openPlaces?.(page) ?? [];
  } catch {
    return [{ sighting: undefined, element: page.documentElement }];
  }
}

/** Everybody who is open. */
export const everybodyIn = ({ address, places }: Look): Sighting[] =>
  [address, ...places.map(({ sighting }) => sighting)].filter((one) => one !== undefined);

/** Somebody is open whom the reader cannot name, and the address tells a thread at most. */
export const isLost = ({ address, places }: Look): boolean =>
  places.some(({ sighting }) => sighting === undefined) &&
  !address?.identities.some(({ kind }) => kind !== 'thread');
