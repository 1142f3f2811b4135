import type { Contact } from '../contacts/contact.ts';
import { ANY_SITE, type Identity, type IdentityKind } from '../contacts/identity.ts';
import { isSearchEngine } from './is-search-engine.ts';
import { isOwnSite, type SiteAddresses } from './site-addresses.ts';

/** A site, and whether its pages are read: of some only the addresses are known. */
interface ReadSite extends SiteAddresses {
  readonly openPlaces?: unknown;
  readonly pressed?: unknown;
}

/** Whether somebody may be met on this site by this identity. */
export function canMeet(site: ReadSite, identity: Pick<Identity, 'site' | 'kind'>): boolean {
  if (identity.site !== ANY_SITE) return identity.site === site.id;
  // Names stand in pages alone.
  if (identity.kind === 'name')
    return isOwnSite(site) || site.openPlaces !== undefined || site.pressed !== undefined;
  return site.kinds[identity.kind] !== undefined;
}

/** Whether a contact may be met on one of these sites: by an identity, or as they are searched for. */
export const isMetOn = (
  { identities, searches }: Pick<Contact, 'identities' | 'searches'>,
  sites: readonly ReadSite[],
): boolean =>
  sites.some(
    (site) => identities.some((one) => canMeet(site, one)) || (searches && isSearchEngine(site)),
  );

/** Of the sites on which somebody may be met by what is theirs everywhere, those that most people use. */
const MOST_USED: Readonly<Partial<Record<IdentityKind, readonly string[]>>> = {
  email: ['gmail', 'outlook', 'proton'],
  phone: ['whatsapp'],
};

/** Ids of the sites that are worth turning on for this identity; none for a name, which is of them all. */
export const sitesFor = ({ site, kind }: Pick<Identity, 'site' | 'kind'>): readonly string[] =>
  site === ANY_SITE ? (MOST_USED[kind] ?? []) : [site];
