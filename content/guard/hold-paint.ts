/**
 * Keeps the page from being painted until it is known whether its address is a contact's: the
 * contacts are read within milliseconds, mostly before there is anything to paint. The answer lets
 * the page show again, and may be called more than once.
 */
export function holdPaint(page: Document): () => void {
  const known = holds.get(page);
  if (known) return known;
  const { style } = page.documentElement;
  const before = [style.getPropertyValue('visibility'), style.getPropertyPriority('visibility')];
  style.setProperty('visibility', 'hidden', 'important');
  const release = () => {
    if (holds.get(page) !== release) return;
    holds.delete(page);
    style.setProperty('visibility', before[0] ?? '', before[1]);
    if (page.documentElement.getAttribute('style') === '')
      page.documentElement.removeAttribute('style');
  };
  holds.set(page, release);
  return release;
}

/** A page that is held already is not held twice: its own style would be taken for the page's. */
const holds = new WeakMap<Document, () => void>();
