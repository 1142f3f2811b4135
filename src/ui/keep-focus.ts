/**
 * Where a press takes its own button away, the focus would go nowhere, and the keyboard back to the
 * page's beginning: it goes to the heading of what the button was in.
 */
export function keepFocus(page: Document): void {
  let path: readonly Element[] = [];
  page.addEventListener('focusin', ({ target }) => {
    path = pathOf(target as Element);
  });
  const look = () => {
    const [focused] = path;
    if (!focused || focused.isConnected || page.activeElement !== page.body) return;
    const place = path.find((one) => one.isConnected && one.matches(PLACES));
    const next = place?.querySelector<HTMLElement>('h1, h2, h3') ?? place;
    path = [];
    if (!(next instanceof HTMLElement)) return;
    next.tabIndex = -1;
    next.focus({ preventScroll: true });
  };
  new MutationObserver(look).observe(page.body, { childList: true, subtree: true });
}

const PLACES = 'section, article, .card, #app';

function pathOf(element: Element): Element[] {
  const path: Element[] = [];
  for (let one: Element | null = element; one; one = one.parentElement) path.push(one);
  return path;
}
