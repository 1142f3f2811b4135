/** Listens, and again when the page writes itself anew: `document.open()` takes every listener. */
export function listenThroughout(
  page: Document,
  listen: (until: AbortSignal) => void,
  signal: AbortSignal,
): void {
  let written = new AbortController();
  const start = () => listen(AbortSignal.any([signal, written.signal]));
  const observer = new MutationObserver((changes) => {
    const isAnew = changes.some(({ addedNodes }) => [...addedNodes].includes(page.documentElement));
    if (!isAnew) return;
    written.abort();
    written = new AbortController();
    start();
  });
  observer.observe(page, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
  start();
}
