import { newId } from '../../src/new-id.ts';

/**
 * Listens, and again when the page writes itself anew: `document.open()` takes every listener. Where they
 * are there still (another root in the place of the first) they stay, or the page's own would come to
 * stand before them.
 */
export function listenThroughout(
  page: Document,
  listen: (until: AbortSignal) => void,
  signal: AbortSignal,
): void {
  let written = new AbortController();
  const areHeard = startHearing(page.defaultView ?? window);
  const start = () => {
    const until = AbortSignal.any([signal, written.signal]);
    listen(until);
    areHeard.listen(until);
  };
  const observer = new MutationObserver((changes) => {
    const isAnew = changes.some(({ addedNodes }) => [...addedNodes].includes(page.documentElement));
    if (!isAnew || areHeard.ask()) return;
    written.abort();
    written = new AbortController();
    start();
  });
  observer.observe(page, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
  start();
}

/** Whether listeners of ours on the window are heard, by an event whose name no page knows. */
function startHearing(page: Window): { listen(until: AbortSignal): void; ask(): boolean } {
  const name = newId();
  let isHeard = false;
  return {
    listen(until) {
      page.addEventListener(
        name,
        () => {
          isHeard = true;
        },
        { signal: until },
      );
    },
    ask() {
      isHeard = false;
      page.dispatchEvent(new Event(name));
      return isHeard;
    },
  };
}
