import { browser } from 'wxt/browser';
import { elementsIn, isElement, matches } from '../past-fields.ts';

const RAISED = ':modal, :popover-open';

/** The changes of a page, or of a shadow root in it, with which something may come to lie on top. */
export const RAISING: MutationObserverInit = {
  childList: true,
  subtree: true,
  attributeFilter: ['open', 'popover'],
};

/**
 * Watches the shadow roots in what it is called with: of what is raised within them nothing is seen or
 * heard outside. Their popovers are kept from opening; `watch` is called with each of them, once.
 * Answers whether something in them is raised already.
 */
export function startRootWatch(
  own: ShadowRoot,
  watch: (root: ShadowRoot) => void,
  signal: AbortSignal,
): (nodes: Iterable<Node>) => boolean {
  const known = new WeakSet([own]);
  return (nodes) => {
    let isRaised = false;
    // Grows as it is gone through: a page may nest more of them than a call may call itself.
    const roots = [...nodes].flatMap(rootsIn);
    for (const root of roots) {
      if (known.has(root)) continue;
      known.add(root);
      root.addEventListener('beforetoggle', (event) => event.preventDefault(), {
        capture: true,
        signal,
      });
      watch(root);
      if (root.querySelector(RAISED)) isRaised = true;
      for (const inner of rootsIn(root)) roots.push(inner);
    }
    return isRaised;
  };
}

/** A dialog or popover of the page was opened: it stands above the pause until that is raised again. */
export const raisesSomething = ({ type, target }: MutationRecord): boolean =>
  type === 'attributes' && isElement(target) && matches(target, RAISED);

const rootsIn = (node: Node): ShadowRoot[] =>
  [node, ...elementsIn(node)].flatMap((one) =>
    isElement(one) && !(one instanceof SVGElement) ? (rootOf(one) ?? []) : [],
  );

/** A closed one too, which each browser has a way of its own to tell an extension of. */
function rootOf(element: Element): ShadowRoot | null {
  if (import.meta.env.FIREFOX)
    return (
      (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? null
    );
  try {
    return browser.dom.openOrClosedShadowRoot(element as HTMLElement) as ShadowRoot | null;
  } catch {
    // What an update has left behind is not told any more, nor what can have none.
    return element.shadowRoot;
  }
}
