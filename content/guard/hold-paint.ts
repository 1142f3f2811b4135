interface Hold {
  /** The root that is hidden: a page may have another by now. */
  readonly root: Element;
  /** Those who still want the page unpainted. */
  readonly holders: Set<object>;
  /** Gives the page the style back that it had. */
  restore(): void;
}

const holds = new WeakMap<Document, Hold>();

/** One who may want a page unpainted, and says so as often as they like. */
export interface PaintHold {
  hold(): void;
  show(): void;
  readonly isHeld: boolean;
}

/**
 * Keeps the page from being painted until it is known whether it shows a contact: what that takes is
 * there within milliseconds, mostly before there is anything to paint. The page shows again once
 * nobody holds it any more; whose guard has ended holds nothing.
 */
export function startPaintHold(page: Document, signal: AbortSignal): PaintHold {
  const holder = {};
  const show = () => {
    const hold = holds.get(page);
    if (!hold?.holders.delete(holder) || hold.holders.size > 0) return;
    holds.delete(page);
    hold.restore();
  };
  signal.addEventListener('abort', show);
  return {
    hold() {
      if (!page.documentElement || signal.aborted) return;
      const before = holds.get(page);
      const isHidden = before?.root === page.documentElement;
      const hold = before && isHidden ? before : hide(page.documentElement, before?.holders);
      holds.set(page, hold);
      hold.holders.add(holder);
    },
    show,
    get isHeld() {
      return holds.get(page)?.holders.has(holder) ?? false;
    },
  };
}

/** What is in a page can say that it is visible all the same, and not that it is opaque. */
const HIDDEN = { visibility: 'hidden', opacity: '0' };

function hide(root: HTMLElement, holders: Iterable<object> = []): Hold {
  const { style } = root;
  const before = Object.keys(HIDDEN).map(
    (name) => [name, style.getPropertyValue(name), style.getPropertyPriority(name)] as const,
  );
  for (const [name, value] of Object.entries(HIDDEN)) style.setProperty(name, value, 'important');
  return {
    root,
    holders: new Set(holders),
    restore() {
      for (const [name, value, priority] of before) style.setProperty(name, value, priority);
      if (root.getAttribute('style') === '') root.removeAttribute('style');
    },
  };
}
