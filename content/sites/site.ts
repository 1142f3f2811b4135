import type { AddressPattern, SiteAddresses } from '../../src/addresses/site-addresses.ts';
import type { IdentityKind } from '../../src/contacts/identity.ts';
import type { Sighting, Surface } from '../../src/contacts/sighting.ts';

/**
 * All that Holdfast knows of one site. Addresses are required; the readers are for what addresses
 * leave out, and a site whose every page has a telling address needs none. Readers say what stands
 * in the page, word for word: whose it is and how it is written the same is decided elsewhere.
 */
export interface Site extends SiteAddresses {
  /**
   * The places in the page that show an open person without (or besides) a telling address: the
   * header of the open thread, a floating chat. Empty when none is open.
   */
  openPlaces?(page: Page, asked: Asked): readonly OpenPlace[];
  /**
   * Whom pressing this element opens, when that is not told by a link: a row of a chat list.
   * Given the innermost element pressed; nothing when it opens nobody.
   */
  pressed?(element: Element, asked: Asked): Seen | undefined;
  /**
   * To whom pressing this element sends a message that is being written; with `byKey`, to whom the
   * keys that send do, pressed while the focus is on this element. Nothing when it sends nothing.
   */
  sends?(element: Element, byKey: boolean): Sending | undefined;
  /** Keys that send, besides Ctrl+Enter and ⌘+Enter: `Alt+s`. */
  readonly sendKeys?: readonly string[];
  /** The page's own frames in which messages are written: keys pressed there are pressed on them. */
  readonly writtenIn?: string;
  /** More that the page tells about the person its address names (their number, their name). */
  alsoKnown?(page: Page, address: Sighting): Said;
  /** Open shadow roots to watch besides the page itself. */
  shadowRoots?(page: Page): readonly ShadowRoot[];
  /** Closes the open place as the site's own controls would. Nothing where that cannot be done. */
  close?(page: Document, element: Element): void;
}

/** What a reader may search: the page, an element of it, or a shadow root. */
export type Root = Pick<ParentNode, 'querySelector' | 'querySelectorAll'>;

/**
 * What readers may ask a page for, and no more: for the guard remembers what was asked, and looks at
 * the page again only when something of that has changed. A `Document` is one.
 */
export interface Page extends Root {
  readonly title: string;
  readonly location: Location;
  readonly documentElement: HTMLElement;
  readonly readyState: DocumentReadyState;
}

/** What is known of the page's addresses before it is read. */
export interface Asked {
  /** Whom the page's own address names. */
  readonly address: Sighting | undefined;
  /** The handle that a link to a profile of this site names. */
  handleOf(link: Element | null | undefined): string | undefined;
}

/** What markup says of a person, as it stands there; what was not there is left undefined. */
export type Said = Readonly<Partial<Record<IdentityKind, string | null | undefined>>>;

/** Somebody seen in the page. */
export interface Seen {
  readonly surface: Surface;
  readonly says: Said;
  /** One of these is the person, and the markup does not tell which. */
  readonly among?: readonly Said[];
  /** A link whose address says more of the same person: the thread's, the post's. */
  readonly link?: Element | null | undefined;
}

/** A message about to be sent. */
export interface Sending {
  /** Everybody it goes to: typed and not confirmed yet too. */
  readonly to: readonly Said[];
  /** The control that sends it, where one is found. */
  readonly button: Element | undefined;
}

/** A place in the page that shows somebody. */
export interface OpenPlace {
  readonly element: Element;
  /** Nothing where somebody is open but cannot be read: the site has changed. */
  readonly seen: Seen | undefined;
  /** The place is what the page is about, so its address speaks of the same person. */
  readonly isPage?: boolean;
}

/** A search page whose parameter says what is searched for. */
export const searchPage = (path: string, name = 'q'): AddressPattern => ({
  surface: 'search',
  path,
  query: { [name]: '{query}' },
});

/** Words that are written one after another, for lists that are read rather than looked at. */
export const words = (text: string): string[] => text.trim().split(/\s+/);

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

/** Whether one element stands before another, and is not around it. */
export const isBefore = (one: Element, other: Element): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
  !one.contains(other);
