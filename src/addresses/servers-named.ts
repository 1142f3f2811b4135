import type { Identity } from '../contacts/identity.ts';
import { isHost } from './own-site.ts';
import type { SiteAddresses } from './site-addresses.ts';

/** A server of a site that has many. */
export interface Server {
  readonly site: SiteAddresses;
  readonly host: string;
}

/**
 * The servers that handles name (`robin@pond.example`) and the user has not added: their own pages are
 * there.
 */
export const serversNamed = (
  sites: readonly SiteAddresses[],
  identities: readonly Identity[],
): Server[] =>
  sites.flatMap((site) => {
    if (!site.isFederated) return [];
    const named = identities.filter((one) => one.site === site.id && one.kind === 'handle');
    const hosts = new Set(named.map(({ value }) => value.split('@')[1] ?? ''));
    return [...hosts]
      .filter((host) => isHost(host) && !site.hosts.includes(host))
      .map((host) => ({ site, host }));
  });
