/**
 * Where a press takes its own button away, the focus would go nowhere, and the keyboard back to the
 * page's beginning: it goes to what stands in its place in the same line, or to the heading of what
 * the button was in, or where that has none to its first button.
 */
export function keepFocus(page: Document): void {
  let path: readonly Element[] = [];
  page.addEventListener('focusin', ({ target }) => {
    path = pathOf(target as Element);
  });
  const look = () => {
    const [focused] = path;
    if (!focused || focused.isConnected || page.activeElement !== page.body) return;
    const near = path.find((one) => one.isConnected && one.matches(LINES));
    const control = near?.querySelector<HTMLElement>(CONTROLS);
    const heading = firstOf(path, 'h1, h2, h3');
    const target = control ?? heading ?? firstOf(path, CONTROLS);
    // What it was in may come back a moment later.
    if (!target) return;
    path = [];
    if (target === heading) heading.tabIndex = -1;
    target.focus({ preventScroll: true });
  };
  new MutationObserver(look).observe(page.body, { childList: true, subtree: true });
}

const LINES = 'li, fieldset';
const CONTROLS = 'button:enabled, input:enabled, select, textarea, a[href]';
const PLACES = 'section, article, .card, #app';

/** The first of these in the nearest place that has one. */
function firstOf(path: readonly Element[], wanted: string): HTMLElement | undefined {
  const places = path.filter((one) => one.isConnected && one.matches(PLACES));
  const found = places.flatMap((one) => one.querySelector<HTMLElement>(wanted) ?? []);
  return found[0];
}

function pathOf(element: Element): Element[] {
  const path: Element[] = [];
  for (let one: Element | null = element; one; one = one.parentElement) path.push(one);
  return path;
}
