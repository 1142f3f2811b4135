interface Hidden {
  /** The root that is hidden: a page may have another by now. */
  readonly root: Element;
  /** Those who still want the page unpainted. */
  readonly wanting: Set<object>;
  /** Gives the page the style back that it had. */
  restore(): void;
}

const hidden = new WeakMap<Document, Hidden>();

/** One who may want a page unpainted, and says so as often as they like. */
export interface PageHiding {
  hide(): void;
  show(): void;
  /** Whether this one wants it hidden. */
  readonly isHidden: boolean;
}

/**
 * Keeps the page from being painted until it is known whether it shows a contact: what that takes is
 * there within milliseconds, mostly before there is anything to paint. The page shows again once
 * nobody wants it hidden any more; whose guard has ended wants nothing.
 */
export function startHidingPage(page: Document, signal: AbortSignal): PageHiding {
  const me = {};
  const show = () => {
    const now = hidden.get(page);
    if (!now?.wanting.delete(me) || now.wanting.size > 0) return;
    hidden.delete(page);
    now.restore();
  };
  signal.addEventListener('abort', show);
  return {
    hide() {
      if (!page.documentElement || signal.aborted) return;
      const before = hidden.get(page);
      const isHidden = before?.root === page.documentElement;
      const now = before && isHidden ? before : hide(page.documentElement, before?.wanting);
      hidden.set(page, now);
      now.wanting.add(me);
    },
    show,
    get isHidden() {
      return hidden.get(page)?.wanting.has(me) ?? false;
    },
  };
}

/** What is in a page can say that it is visible all the same, and not that it is opaque. */
const HIDDEN = { visibility: 'hidden', opacity: '0' };

function hide(root: HTMLElement, wanting: Iterable<object> = []): Hidden {
  const { style } = root;
  const before = Object.keys(HIDDEN).map(
    (name) => [name, style.getPropertyValue(name), style.getPropertyPriority(name)] as const,
  );
  for (const [name, value] of Object.entries(HIDDEN)) style.setProperty(name, value, 'important');
  return {
    root,
    wanting: new Set(wanting),
    restore() {
      for (const [name, value, priority] of before) style.setProperty(name, value, priority);
      if (root.getAttribute('style') === '') root.removeAttribute('style');
    },
  };
}
