type Properties<Name extends keyof HTMLElementTagNameMap> = Partial<
  Omit<HTMLElementTagNameMap[Name], 'style' | 'children'>
>;

/** In a page that is XML or a drawing, what is made without saying so is no element of HTML's. */
export const elementIn = <Name extends string>(page: Document, name: Name) =>
  page.createElementNS(
    'http://www.w3.org/1999/xhtml',
    name,
  ) as Name extends keyof HTMLElementTagNameMap ? HTMLElementTagNameMap[Name] : HTMLElement;

/**
 * An element with these properties and children. Plain DOM, since the pause is loaded into every
 * guarded page, where a library would add a sixth to all there is.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Properties<Name> = {},
  ...children: (Node | string | undefined)[]
): HTMLElementTagNameMap[Name] {
  const made: HTMLElement = elementIn(document, name);
  Object.assign(made, properties);
  made.append(...children.filter((child) => child !== undefined));
  return made as HTMLElementTagNameMap[Name];
}
