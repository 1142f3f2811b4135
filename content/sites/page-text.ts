import type { Sighting } from '../../src/contacts/sighting.ts';
import type { Page, Said } from './site.ts';

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

/** The name that a title of Meta's gives whom a profile's address names: "Alex Kim (@alex) • …". */
export function nameInTitle({ title }: Page, { surface, identities }: Sighting): Said {
  const [, name, handle] = title.match(/^(?:\(\d+\+?\) )?(.+) \(@([\w.]+)\)/) ?? [];
  const isTheirs = identities.some(({ value }) => value === handle?.toLowerCase());
  return surface === 'profile' && isTheirs ? { name } : {};
}
