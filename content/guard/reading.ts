import { contains, firstIn, isElement, matches, parentOf } from '../past-fields.ts';
import { ownTitle } from '../pause/tab-title.ts';
import type { Page } from '../sites/site.ts';

/** One look at a page, which remembers what was asked for. */
export interface Reading {
  /** The page for readers to read; what they find in it is the document's own. */
  readonly page: Page;
  /** A place that was read as a whole, found by what stands in it. */
  noteWhole(place: Element): void;
  /** Whether another look could see something else, after these changes of the document. */
  isTouchedBy(changes: readonly MutationRecord[]): boolean;
}

/** Nothing is in it yet, as where a document begins: no reader finds anybody, so none is asked. */
export const isBlank = ({ documentElement }: Pick<Page, 'documentElement'>): boolean =>
  !documentElement?.firstElementChild;

/**
 * A feed changes hundreds of times a second, nearly always where no reader looks for anybody. So a
 * change is compared with what the readers asked for, which costs as much as the change is large,
 * and not as the page is.
 */
export function startReading(document: Document): Reading {
  // Titles are always among it: Chromium searches a small part of a page forty times faster for one
  // of several selectors than for one that is alone (tried in Chromium 156: 0.5 µs, 19 µs).
  const asked = new Set(['title']);
  const found = new Set<Node>();
  const { location } = document;
  const { href } = location;
  const wasBlank = isBlank(document);
  const note = (selector: string, elements: Iterable<Element>) => {
    asked.add(selector);
    for (const element of elements) found.add(element);
  };
  const page: Page = {
    querySelector<E extends Element>(selector: string): E | null {
      const element = document.querySelector<E>(selector);
      note(selector, element ? [element] : []);
      return element;
    },
    querySelectorAll<E extends Element>(selector: string): NodeListOf<E> {
      const elements = document.querySelectorAll<E>(selector);
      note(selector, elements);
      return elements;
    },
    location,
    title: ownTitle(document),
    readyState: document.readyState,
    documentElement: document.documentElement,
  };
  // The browser knows a string again that it was given before, and not one that is made anew.
  let selector: string | undefined;
  const selectorOfAll = () => {
    selector ??= [...asked].join();
    return selector;
  };
  return {
    page,
    noteWhole: (place) => void found.add(place),
    isTouchedBy: (changes) =>
      wasBlank || location.href !== href || changes.some(isWithin(selectorOfAll(), found)),
  };
}

/** Whether a change is in, or of, an element that was found or that would be now. */
function isWithin(selector: string, found: ReadonlySet<Node>) {
  /** Neither they nor what is above them: what changes has the same nodes above it again and again. */
  const passed = new Set<Node>();
  /** What was added and looked through as a whole: nobody is to be found in it. */
  const harmless = new Set<Node>();
  const whereIs = (target: Node): 'found' | 'harmless' | 'beside' => {
    let node: Node | null = target;
    while (node && !passed.has(node)) {
      if (harmless.has(node)) return 'harmless';
      if (found.has(node) || (isElement(node) && matches(node, selector))) return 'found';
      const above = parentOf(node);
      // The few shadow roots that are watched belong to readers as a whole.
      if (!above && 'host' in node) return 'found';
      passed.add(node);
      node = above;
    }
    return 'beside';
  };
  const wouldBeFound = (node: Node) =>
    isElement(node) && (matches(node, selector) || firstIn(node, selector) !== null);
  const holdsFound = (node: Node) =>
    isElement(node) && [...found].some((one) => contains(node, one));
  const adds = (nodes: NodeList) => {
    for (const node of nodes) {
      // What was found before and is in it now was taken from elsewhere, a change of its own.
      if (wouldBeFound(node)) return true;
      harmless.add(node);
    }
    return false;
  };
  return ({ type, target, addedNodes, removedNodes }: MutationRecord): boolean => {
    const where = whereIs(target);
    if (where === 'found') return true;
    if (type === 'attributes') return wouldBeFound(target) || holdsFound(target);
    // A page that is being written adds each node by itself, and the one around it first.
    if (where !== 'harmless' && adds(addedNodes)) return true;
    return [...removedNodes].some(holdsFound);
  };
}
