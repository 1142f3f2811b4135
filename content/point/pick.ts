import { nameIn } from '../guard/pointed.ts';

/** A name is not longer; what is, is a conversation. */
const LONGEST = 120;

/** The innermost element at this place of the window, through open shadow roots. */
export function elementAt(page: Document, x: number, y: number): Element | undefined {
  let found = page.elementFromPoint(x, y);
  while (found?.shadowRoot) {
    const inner = found.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found ?? undefined;
}

/** Whether what it shows may be a name. */
export const mayBeName = (element: Element): boolean => {
  const { length } = nameIn(element);
  return length > 0 && length <= LONGEST;
};

/** All that can be seen and may be a name, from the page's start: what Tab goes through. */
export function everyName(root: Document | ShadowRoot): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const inner = element.shadowRoot ? everyName(element.shadowRoot) : [];
    return [...(isLeaf(element) && isVisible(element) ? [element] : []), ...inner];
  });
}

/** It has words of its own, not only those of what is in it. */
const isLeaf = (element: Element): boolean =>
  !element.matches('script, style, noscript, template, option, title') &&
  mayBeName(element) &&
  (element.matches('img[alt]') ||
    [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim() !== ''));

const isVisible = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
};
