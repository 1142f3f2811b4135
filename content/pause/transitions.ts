/**
 * Ends every view transition of the page until the signal aborts: what it paints lies above every
 * dialog and takes its clicks, and no event tells that one begins. `ticking` has an animation of ours,
 * which a page cannot stop as it can a frame's callback.
 */
export function skipTransitions(page: Document, ticking: EventTarget, signal: AbortSignal): void {
  const skip = () => page.activeViewTransition?.skipTransition();
  const inFrame = () => {
    if (signal.aborted) return;
    skip();
    requestAnimationFrame(inFrame);
  };
  inFrame();
  ticking.addEventListener('animationiteration', skip, { signal });
}
