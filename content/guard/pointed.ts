import { hasShapeOf } from '../../src/addresses/address-shape.ts';
import type { PointedPlace } from '../../src/addresses/pointed-place.ts';
import type { SiteAddresses } from '../../src/addresses/site-addresses.ts';
import { visibleText } from '../sites/page-text.ts';
import type { OpenPlace, Page } from '../sites/site.ts';

/** Leads, in the description of a place, from an element into its shadow root. */
export const INTO = ' >>> ';

/**
 * The places in which the user said that the open person's name stands, on pages like this one.
 * One whose page is always about somebody and that is not there any more cannot be read.
 */
export function pointedPlaces(
  page: Page,
  site: SiteAddresses,
  pointed: readonly PointedPlace[],
): OpenPlace[] {
  const url = URL.parse(page.location?.href ?? '');
  if (!url) return [];
  return pointed
    .filter((place) => place.site === site.id && hasShapeOf(site, place, url))
    .flatMap((place): OpenPlace[] => {
      const element = findPointed(page, place.selector);
      const name = element && nameIn(element);
      if (element && name)
        return [
          { element, seen: { surface: 'chat', says: { name } }, isPage: isAlwaysOpen(place) },
        ];
      return isAlwaysOpen(place) ? [{ element: page.documentElement, seen: undefined }] : [];
    });
}

/** The shadow roots on the way to these places, as far as they are there. */
export const rootsOfPointed = (page: Page, pointed: readonly PointedPlace[]): ShadowRoot[] =>
  pointed.flatMap(({ selector }) => {
    const steps = selector.split(INTO);
    return steps.slice(1).flatMap((_, at) => {
      const host = findPointed(page, steps.slice(0, at + 1).join(INTO));
      return host?.shadowRoot ?? [];
    });
  });

/** The element that is described so, or nothing. */
export function findPointed(page: Page, selector: string): Element | undefined {
  try {
    const [first = '', ...inner] = selector.split(INTO);
    return (
      inner.reduce<Element | null | undefined>(
        (host, step) => host?.shadowRoot?.querySelector(step),
        page.querySelector(first),
      ) ?? undefined
    );
  } catch {
    // It was stored as text, and an import may hold any.
    return undefined;
  }
}

/** The name that an element shows, or, of a picture, that it stands for. */
export const nameIn = (element: Element): string =>
  [
    visibleText(element),
    ...['alt', 'aria-label', 'title'].map((name) => element.getAttribute(name)),
  ]
    .map((text) => text?.replace(/\s+/g, ' ').trim())
    .find((text) => text) ?? '';

/** In such an address something stands for the person or thread; without it none may be open. */
const isAlwaysOpen = ({ path, fragment = '' }: PointedPlace): boolean =>
  `${path}/${fragment}`.split('/').includes('*');
