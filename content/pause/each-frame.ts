/**
 * Calls before every frame until the signal aborts. `ticking` has an animation of ours, which a page
 * cannot stop as it can a frame's callback.
 */
export function beforeEachFrame(ticking: EventTarget, call: () => void, signal: AbortSignal): void {
  const inFrame = () => {
    if (signal.aborted) return;
    requestAnimationFrame(inFrame);
    call();
  };
  inFrame();
  ticking.addEventListener('animationiteration', call, { signal });
}
