interface Hold {
  /** Those who still want the page unpainted. */
  readonly holders: Set<object>;
  /** Gives the page the style back that it had. */
  restore(): void;
}

const holds = new WeakMap<Document, Hold>();

/**
 * Keeps the page from being painted until it is known whether it shows a contact: what that takes is
 * there within milliseconds, mostly before there is anything to paint. The page shows again once
 * everybody who held it has called the answer, which may be called more than once.
 */
export function holdPaint(page: Document): () => void {
  const hold = holds.get(page) ?? hide(page);
  holds.set(page, hold);
  const holder = {};
  hold.holders.add(holder);
  return () => {
    if (!hold.holders.delete(holder) || hold.holders.size > 0) return;
    holds.delete(page);
    hold.restore();
  };
}

function hide({ documentElement }: Document): Hold {
  const { style } = documentElement;
  const before = [style.getPropertyValue('visibility'), style.getPropertyPriority('visibility')];
  style.setProperty('visibility', 'hidden', 'important');
  return {
    holders: new Set(),
    restore() {
      style.setProperty('visibility', before[0] ?? '', before[1]);
      if (documentElement.getAttribute('style') === '') documentElement.removeAttribute('style');
    },
  };
}
