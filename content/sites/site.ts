import { readAddress, siteIdentity } from '../../src/addresses/read-address.ts';
import type { SiteAddresses } from '../../src/addresses/site-addresses.ts';
import { type Identity, type IdentityKind, identityKey } from '../../src/contacts/identity.ts';
import { normaliseName } from '../../src/contacts/name.ts';
import type { Sighting } from '../../src/contacts/sighting.ts';

/**
 * All that Holdfast knows of one site. Addresses are required; the readers are for what addresses
 * leave out, and a site whose every page has a telling address needs none.
 */
export interface Site extends SiteAddresses {
  /**
   * The places in the page that show an open person without (or besides) a telling address: the
   * header of the open thread, a floating chat. Empty when none is open.
   */
  openPlaces?(page: Document): readonly OpenPlace[];
  /**
   * Whom pressing this element opens, when that is not told by a link: a row of a chat list.
   * Given the innermost element pressed; nothing when it opens nobody.
   */
  pressed?(element: Element): Sighting | undefined;
  /** More that the page tells about the person its address names (their number, their name). */
  alsoKnown?(page: Document, sighting: Sighting): readonly Identity[];
  /** Open shadow roots to watch besides the page itself. */
  shadowRoots?(page: Document): readonly ShadowRoot[];
  /** Closes the open place as the site's own controls would. Nothing where that cannot be done. */
  close?(page: Document, place: OpenPlace): void;
}

export interface OpenPlace {
  /** Nothing where somebody is open but cannot be read: the site has changed. */
  readonly sighting: Sighting | undefined;
  readonly element: Element;
}

/** Facts of the site in words; `undefined` values (an element that was not there) are left out. */
export function identitiesOf(
  site: SiteAddresses,
  said: Partial<Record<IdentityKind, string | undefined>>,
): Identity[] {
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
export const together = (...said: (readonly Identity[])[]): Identity[] => [
  ...new Map(said.flat().map((identity) => [identityKey(identity), identity])).values(),
];

/** The text of an element as the user sees it: emoji that the site draws as pictures included. */
export function visibleText(element: Element | null | undefined): string | undefined {
  if (!element) return undefined;
  let text = '';
  for (const node of element.childNodes) {
    if (node.nodeType === 3) text += node.nodeValue;
    else if (node.nodeName === 'IMG') text += (node as Element).getAttribute('alt') ?? '';
    else if (node.nodeType === 1) text += visibleText(node as Element);
  }
  return text;
}

/** The address a link leads to, or nothing. Relative ones are taken from the page's own. */
export function linkAddress(link: Element | null | undefined): URL | undefined {
  const href = link?.getAttribute('href') ?? link?.getAttribute('xlink:href');
  if (!link || !href) return undefined;
  return URL.parse(href, link.ownerDocument.baseURI) ?? undefined;
}

/** The one path segment of a link such as `/alex/`, or nothing when it is any other link. */
export function linkSegment(link: Element | null | undefined): string | undefined {
  return linkAddress(link)?.pathname.match(/^\/([^/]+)\/?$/)?.[1];
}

/** Who the page's own address names, for places that stand for the whole page. */
export function addressOf(site: SiteAddresses, page: Document): Sighting | undefined {
  const url = URL.parse(page.location?.href ?? '');
  return url ? readAddress(site, url) : undefined;
}
