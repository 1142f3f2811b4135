import { isOwnSite, type SiteAddresses } from '../addresses/site-addresses.ts';
import type { Loosening } from './cooling/loosening.ts';
import type { Settings } from './settings.ts';

/** Something that the user taught Holdfast of a site, as what takes it away again. */
export type Taught = Extract<Loosening, { is: 'server' | 'own-address' | 'pointed' }>;

/** What was taught of this site: its servers, somebody's address there, where a name stands. */
export const taughtOf = (
  { id, isFederated }: Pick<SiteAddresses, 'id' | 'isFederated'>,
  { servers, ownSites, pointed }: Pick<Settings, 'servers' | 'ownSites' | 'pointed'>,
): Taught[] => [
  ...(isFederated ? servers.map((host) => ({ is: 'server', host }) as const) : []),
  ...ownSites
    .filter(({ host }) => host === id)
    .flatMap(({ host, addresses }) =>
      addresses.map((address) => ({ is: 'own-address', host, address }) as const),
    ),
  ...pointed.filter(({ site }) => site === id).map((place) => ({ is: 'pointed', place }) as const),
];

/** Everything that is known of a site of the user's own; nothing of one that Holdfast knows. */
export const allTaughtOf = (
  site: Pick<SiteAddresses, 'id' | 'isFederated'>,
  settings: Pick<Settings, 'servers' | 'ownSites' | 'pointed'>,
): Loosening[] =>
  isOwnSite(site)
    ? [
        ...taughtOf(site, settings).filter(({ is }) => is === 'pointed'),
        { is: 'own-site', host: site.id },
      ]
    : [];
