import { readAddress, siteIdentity } from '../../src/addresses/read-address.ts';
import type { SiteAddresses } from '../../src/addresses/site-addresses.ts';
import { type Identity, type IdentityKind, identityKey } from '../../src/contacts/identity.ts';
import { normaliseName } from '../../src/contacts/name.ts';
import type { Sighting } from '../../src/contacts/sighting.ts';
import { linkAddress, linkSegment } from '../sites/page-text.ts';
import type { Page, PageAddresses, Said, Seen, Site } from '../sites/site.ts';

/** A page is looked at after nearly every change of it, and its address is mostly what it was. */
const pageAddresses = new WeakMap<SiteAddresses, { href: string; names: Sighting | undefined }>();

function namedByPage(site: SiteAddresses, href: string): Sighting | undefined {
  const before = pageAddresses.get(site);
  if (before?.href === href) return before.names;
  const url = URL.parse(href);
  const names = url ? readAddress(site, url) : undefined;
  pageAddresses.set(site, { href, names });
  return names;
}

/** What a site's readers may ask about this page's addresses. */
export function addressesOf(site: SiteAddresses, page: Page): PageAddresses {
  return {
    address: namedByPage(site, page.location?.href ?? ''),
    handleOf(link) {
      const target = linkSegment(link) ? linkAddress(link) : undefined;
      const sighting = target && readAddress(site, target);
      return sighting?.identities.find(({ kind }) => kind === 'handle')?.value;
    },
  };
}

/**
 * The sighting behind what a reader saw: each word in the site's own normal form, with what the
 * addresses beside it (the page's, a link's) say of the same surface.
 */
export function sight(site: SiteAddresses, seen: Seen, address?: Sighting): Sighting {
  const { surface, says, among, link } = seen;
  const target = linkAddress(link);
  const beside = [target && readAddress(site, target), address].filter(
    (one) => one?.surface === surface,
  );
  const others = [
    ...(among ?? []).flatMap((one) => identitiesOf(site, one)),
    ...beside.flatMap((one) => one?.among ?? []),
  ];
  return {
    site: site.id,
    surface,
    identities: together(
      identitiesOf(site, says),
      beside.flatMap((one) => one?.identities ?? []),
    ),
    ...(others.length > 0 && { among: others }),
  };
}

/** Facts of the site in normal form; what was not there is left out. */
export function identitiesOf(site: SiteAddresses, said: Said): Identity[] {
  return Object.entries(said).flatMap(([key, value]) => {
    const kind = key as IdentityKind;
    if (!value) return [];
    const identity =
      kind === 'name'
        ? { site: site.id, kind, value: normaliseName(value) }
        : siteIdentity(site, kind, value);
    return identity.value === '' ? [] : [identity];
  });
}

/** Identities said in several ways, each once. */
const together = (...said: (readonly Identity[])[]): Identity[] => [
  ...new Map(said.flat().map((identity) => [identityKey(identity), identity])).values(),
];

/** A message about to be sent. */
export interface SendingSighted {
  /** Each by themselves: whoever of them is the contact, the others are not. */
  readonly to: readonly Sighting[];
  readonly button: Element | undefined;
}

/** To whom pressing this element sends a message (with `byKey`, the keys that send), and by what. */
export function sightSending(
  site: Site,
  element: Element,
  byKey: boolean,
): SendingSighted | undefined {
  const sending = site.sends?.(element, byKey);
  return (
    sending && {
      ...sending,
      to: sending.to.map((says) => sight(site, { surface: 'compose', says })),
    }
  );
}
