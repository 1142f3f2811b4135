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

export const parentOf = (node: Node): Node | null =>
  Reflect.get(Node.prototype, 'parentNode', node);

export const isElement = (node: Node): node is Element =>
  Reflect.get(Node.prototype, 'nodeType', node) === 1;
