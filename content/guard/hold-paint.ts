/**
 * Keeps the page from being painted until it is known whether its address is a contact's: the
 * contacts are read within milliseconds, mostly before there is anything to paint. The answer lets
 * the page show again, and may be called more than once.
 */
export function holdPaint(page: Document): () => void {
  const { style } = page.documentElement;
  const before = [style.getPropertyValue('visibility'), style.getPropertyPriority('visibility')];
  style.setProperty('visibility', 'hidden', 'important');
  let held = true;
  return () => {
    if (!held) return;
    held = false;
    style.setProperty('visibility', before[0] ?? '', before[1]);
    if (page.documentElement.getAttribute('style') === '')
      page.documentElement.removeAttribute('style');
  };
}
