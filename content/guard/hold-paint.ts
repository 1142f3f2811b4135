interface Hold {
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
 * nobody holds it any more.
 */
export function startPaintHold(page: Document): PaintHold {
  const holder = {};
  return {
    hold() {
      const hold = holds.get(page) ?? hide(page);
      holds.set(page, hold);
      hold.holders.add(holder);
    },
    show() {
      const hold = holds.get(page);
      if (!hold?.holders.delete(holder) || hold.holders.size > 0) return;
      holds.delete(page);
      hold.restore();
    },
    get isHeld() {
      return holds.get(page)?.holders.has(holder) ?? false;
    },
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
