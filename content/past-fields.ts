/*
 * In Chromium a form answers with its field of that name for whatever is asked of it, scripts of extensions
 * too (tried in 156, 2026-11-29): one with a field called `matches` cannot be asked what it matches. Here
 * it is asked past its fields.
 */

export const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);

export const closest = (element: Element, selector: string): Element | null =>
  Element.prototype.closest.call(element, selector);

export const firstIn = (element: Element, selector: string): Element | null =>
  Element.prototype.querySelector.call(element, selector);

export const contains = (node: Node, other: Node | null): boolean =>
  Node.prototype.contains.call(node, other);

export const append = (parent: Node, child: Node): Node =>
  Node.prototype.appendChild.call(parent, child);

/** Reads this of a node by its getter, since in a feed it is asked for thousands of times a second. */
function readerOf<Name extends 'parentNode' | 'nodeType'>(name: Name) {
  let get: (() => Node[Name]) | undefined;
  return (node: Node): Node[Name] => {
    get ??= Object.getOwnPropertyDescriptor(Node.prototype, name)?.get as () => Node[Name];
    return get.call(node);
  };
}

export const parentOf: (node: Node) => Node | null = readerOf('parentNode');

const nodeTypeOf = readerOf('nodeType');
const isOfType = (one: unknown, type: number): boolean => {
  try {
    return nodeTypeOf(one as Node) === type;
  } catch {
    return false;
  }
};

/**
 * By its own type: one that was first touched in a frame and then taken over from there is an instance
 * of that frame's class for ever (tried in Chromium 156 and Firefox ESR 153, 2026-11-30).
 */
export const isElement = (one: unknown): one is Element => isOfType(one, Node.ELEMENT_NODE);

/** All elements in a document, an element or a piece of a document; none in any other node. */
export function elementsIn(node: Node): Element[] {
  if (isElement(node)) return [...Element.prototype.querySelectorAll.call(node, '*')];
  if (isOfType(node, Node.DOCUMENT_NODE))
    return [...Document.prototype.querySelectorAll.call(node, '*')];
  if (isOfType(node, Node.DOCUMENT_FRAGMENT_NODE))
    return [...DocumentFragment.prototype.querySelectorAll.call(node, '*')];
  return [];
}
