import type { IdentityKind } from '../contacts/identity.ts';
import { SURFACES, type Surface } from '../contacts/sighting.ts';
import type { AddressPattern, SiteAddresses } from './site-addresses.ts';

/** What of a person the site's addresses name by this kind of identity. */
export const surfacesNamed = ({ addresses }: SiteAddresses, kind: IdentityKind): Surface[] =>
  SURFACES.filter((surface) =>
    addresses.some((pattern) => pattern.surface === surface && hasPlaceFor(pattern, kind)),
  );

const hasPlaceFor = ({ path, query, subdomain, fragment }: AddressPattern, kind: IdentityKind) =>
  [path, subdomain, fragment, ...Object.values(query ?? {})].some((text) =>
    text?.includes(`{${kind}}`),
  );
