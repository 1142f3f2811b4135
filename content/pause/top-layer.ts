import { browser } from 'wxt/browser';
import { matches } from '../past-fields.ts';

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
  const look = (nodes: Iterable<Node>): boolean => {
    let isRaised = false;
    for (const root of [...nodes].flatMap(rootsIn)) {
      if (known.has(root)) continue;
      known.add(root);
      root.addEventListener('beforetoggle', (event) => event.preventDefault(), {
        capture: true,
        signal,
      });
      watch(root);
      if (root.querySelector(RAISED) || look([root])) isRaised = true;
    }
    return isRaised;
  };
  return look;
}

/** A dialog or popover of the page was opened: it stands above the pause until that is raised again. */
export const raisesSomething = ({ type, target }: MutationRecord): boolean =>
  type === 'attributes' && target instanceof Element && matches(target, RAISED);

function rootsIn(node: Node): ShadowRoot[] {
  if (!(node instanceof Element || node instanceof DocumentFragment || node instanceof Document))
    return [];
  // Its own way to be asked: an element's may be hidden by a field (`past-fields.ts`).
  const within = node instanceof Element ? Element.prototype : node;
  return [node, ...within.querySelectorAll.call(node, '*')].flatMap((one) =>
    one instanceof HTMLElement ? (rootOf(one) ?? []) : [],
  );
}

/** A closed one too, which each browser has a way of its own to tell an extension of. */
function rootOf(element: HTMLElement): ShadowRoot | null {
  if (import.meta.env.FIREFOX)
    return (
      (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? null
    );
  try {
    return browser.dom.openOrClosedShadowRoot(element) as ShadowRoot | null;
  } catch {
    // What an update has left behind is not told any more.
    return element.shadowRoot;
  }
}

/**
 * Tells when `screen` is not all that is seen where it is: what a page raises above it may be out of
 * reach of everything else. Chromium alone says so (and within a frame: tried in 156).
 */
export function watchForCover(screen: Element, onCovered: () => void, signal: AbortSignal): void {
  const how = { trackVisibility: true, delay: 100 } as IntersectionObserverInit;
  const observer = new IntersectionObserver(
    ([seen]) => (seen as { isVisible?: boolean } | undefined)?.isVisible === false && onCovered(),
    how,
  );
  observer.observe(screen);
  signal.addEventListener('abort', () => observer.disconnect());
}
