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
  openPlaces?(page: Page, asked: PageAddresses): readonly OpenPlace[];
  /**
   * What is seen depends on whether the page is whole, or on its styles, of which no change tells: it is
   * looked at again once it is whole, and once its styles are there.
   */
  readonly readsLoading?: true;
  /**
   * Whom pressing this element opens, when that is not told by a link: a row of a chat list.
   * Given the innermost element pressed; nothing when it opens nobody.
   */
  pressed?(element: Element, asked: PageAddresses): Seen | undefined;
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
  /** None in a document that no window shows. */
  readonly location: Location | null;
  readonly documentElement: HTMLElement;
  readonly readyState: DocumentReadyState;
}

/** What is known of the page's addresses before it is read. */
export interface PageAddresses {
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

/** The words of a text, parted at its white space: how a long list is written as one. */
export const words = (text: string): string[] => text.trim().split(/\s+/);
