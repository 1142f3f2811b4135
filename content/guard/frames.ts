import { listenThroughout } from './throughout.ts';

/**
 * Listens in each frame of this kind that is the page's own: in those that come later, and anew in
 * those that are loaded or written anew. `until` ends one listening.
 */
export function listenInFrames(
  page: Document,
  kind: string,
  signal: AbortSignal,
  listen: (frame: HTMLIFrameElement, inner: Window, until: AbortSignal) => void,
): void {
  const followed = new Map<Document, AbortController>();
  const follow = (frame: HTMLIFrameElement) => {
    // Nothing of another's frame can be reached.
    const { contentDocument: inner, contentWindow: window } = frame;
    if (!inner || !window || followed.has(inner)) return;
    const gone = new AbortController();
    followed.set(inner, gone);
    const until = AbortSignal.any([signal, gone.signal]);
    listenThroughout(inner, (now) => listen(frame, window, now), until);
  };
  const followAll = () => {
    // What listens in a frame that was taken away would keep its document for as long as the tab is open.
    for (const [inner, gone] of followed) {
      if (inner.defaultView !== null) continue;
      gone.abort();
      followed.delete(inner);
    }
    for (const frame of page.querySelectorAll<HTMLIFrameElement>(kind)) follow(frame);
  };
  const observer = new MutationObserver(followAll);
  observer.observe(page, { subtree: true, childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
  // Where a frame is loaded, its document is another from then on.
  page.addEventListener('load', followAll, { capture: true, signal });
  followAll();
}
