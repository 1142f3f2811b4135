import { elementIn } from './element.ts';
import { keepUnfound } from './unfound-words.ts';

/**
 * A place whose words a page cannot ask for. A browser's own search, which any page may call
 * (`window.find`), looks into closed shadow roots too, but not into what an element holds that has no
 * end tag (tried in Chromium 156). Such an element needs `display: block` to be seen at all. Firefox's
 * looks there as well.
 */
export function unsearched(page: Document, content: Element): HTMLElement {
  const place = elementIn(page, 'param');
  place.style.display = 'block';
  place.style.blockSize = '100%';
  if (import.meta.env.FIREFOX) keepUnfound(place);
  place.append(content);
  return place;
}
