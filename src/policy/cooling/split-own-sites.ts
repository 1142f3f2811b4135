import type { OwnSite } from '../../addresses/own-site.ts';
import { keyOf } from '../../same.ts';
import { goneFrom, withKept } from './kept.ts';
import type { Loosening } from './loosening.ts';

/** The user's own sites: taking one away waits, and so does taking away an address of it. */
export function splitOwnSites(
  before: readonly OwnSite[],
  after: readonly OwnSite[],
): { atOnce: OwnSite[]; waiting: readonly Loosening[] } {
  const waiting: Loosening[] = goneFrom(before, after, hostOf).map(({ host }) => ({
    is: 'own-site',
    host,
  }));
  const atOnce = withKept(before, after, hostOf, () => true).map((site) => {
    const own = before.find(({ host }) => host === site.host);
    if (!own) return site;
    const gone = goneFrom(own.addresses, site.addresses, keyOf);
    waiting.push(
      ...gone.map((address) => ({ is: 'own-address', host: site.host, address }) as const),
    );
    const addresses = withKept(own.addresses, site.addresses, keyOf, () => true);
    return { ...site, addresses };
  });
  return { atOnce, waiting };
}

const hostOf = ({ host }: OwnSite): string => host;
