/** Attributes in which sites keep a name, or which row is open. */
const TELLING = [
  'alt',
  'aria-current',
  'aria-description',
  'aria-label',
  'aria-selected',
  'data-selected',
  'data-testid',
  'href',
  'title',
];

/**
 * Calls back whenever the page may show somebody else than before: in the same task as the change,
 * so before a frame shows it. Costs nothing while the page stands still. `shadowRoots` are watched
 * besides the page itself, once they are there.
 */
export function watchPage(
  page: Document,
  shadowRoots: () => readonly ShadowRoot[],
  look: () => void,
  signal: AbortSignal,
): void {
  const watched = new WeakSet<Node>();
  const watch = (root: Node) => {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: TELLING,
    });
  };
  const lookAround = () => {
    for (const root of shadowRoots()) watch(root);
    look();
  };
  const observer = new MutationObserver(lookAround);
  watch(page);
  lookAround();
  signal.addEventListener('abort', () => observer.disconnect());
}
