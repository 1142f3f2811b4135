import { attr, finder, idName } from '@medv/finder';
import { INTO, nameIn } from '../guard/pointed.ts';

/**
 * Describes where the element stands so that it is found again for another person and after the
 * site's next release: by roles, by attributes and ids that are words, and by structure. Never by
 * classes, which sites make anew, nor by anything that holds the name itself. Steps into open shadow
 * roots are parted by `INTO`.
 */
export function describePlace(element: Element): string {
  const root = element.getRootNode();
  const name = nameIn(element).toLowerCase();
  const isTheirs = (value: string) => name !== '' && value.toLowerCase().includes(name);
  const step = finder(element, {
    // Typed for elements alone, it searches whatever can be asked for a selector.
    root: (root instanceof ShadowRoot ? root : element.ownerDocument) as unknown as Element,
    className: () => false,
    idName: (id) => idName(id) && !isTheirs(id),
    attr: (attribute, value) =>
      /^(role|itemprop|data-.+)$/.test(attribute) && attr(attribute, value) && !isTheirs(value),
    // The user is waiting: then what was found by then is taken.
    timeoutMs: 300,
  });
  return root instanceof ShadowRoot ? `${describePlace(root.host)}${INTO}${step}` : step;
}
