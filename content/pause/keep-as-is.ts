import { often } from './often.ts';
import type { OverlayParts } from './overlay-parts.ts';

/** What happens as often as this within so many ms is done by a page that fights. */
const MANY = [8, 3000] as const;

/**
 * Answers what to call before each frame for the overlay to be all that is seen, and to have the focus and
 * the size it has by itself. `focused`: what in it had the focus last; `onFought`: the page goes on and on.
 */
export function keepAsIs(
  page: Document,
  { host, dialog, content }: OverlayParts,
  { focused, onFought }: { focused: () => HTMLElement | undefined; onFought: () => void },
): () => void {
  const isPaintedAnew = often(...MANY);
  /** What a transition paints lies above every dialog, and no event tells that one begins. */
  let ended: unknown;
  const endTransition = () => {
    const transition = page.activeViewTransition;
    if (!transition) return;
    transition.skipTransition();
    // One may go on for a while, with what it waits for.
    if (transition !== ended && isPaintedAnew()) onFought();
    ended = transition;
  };

  const isTakenAnew = often(...MANY);
  /** Below a modal dialog nothing can take the focus but a frame, which then hears what is typed. */
  const keepFocus = () => {
    const has = page.activeElement;
    if (!has || has === host || has === page.body || has === page.documentElement) return;
    (focused() ?? content.querySelector<HTMLElement>('[autofocus]'))?.focus();
    if (isTakenAnew()) onFought();
  };

  let zoomed = 1;
  /** As large as ever, however a page enlarges all that is in it. */
  const keepSize = () => {
    const zoom = host.currentCSSZoom || 1;
    if (zoom === zoomed) return;
    zoomed = zoom;
    dialog.style.setProperty('zoom', String(1 / zoom));
  };

  return () => {
    endTransition();
    keepFocus();
    keepSize();
  };
}
