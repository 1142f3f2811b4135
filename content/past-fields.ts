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
export const isElement = (node: Node): node is Element => nodeTypeOf(node) === 1;
