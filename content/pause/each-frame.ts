/** How often it is looked whether frames still call, and in place of those that do not. */
const [LOOK_MS, FOUGHT_MS] = [10, 4];
/** A frame that has not come by then was called off, or the machine is slow: to call once more is nothing. */
const LATE_MS = 25;

/**
 * Calls before every frame until the signal aborts. A page can call off a frame's callback by its number,
 * as it can clear a timer; a task of the scheduler has none, and stands in for it. `ticking` has an
 * animation of ours, should a page keep even that from coming.
 */
export function beforeEachFrame(ticking: EventTarget, call: () => void, signal: AbortSignal): void {
  let asked = 0;
  let calledAt = 0;
  const inFrame = () => {
    if (signal.aborted) return;
    calledAt = performance.now();
    asked = requestAnimationFrame(inFrame);
    call();
  };
  const look = () => {
    if (signal.aborted) return;
    const isLate = performance.now() - calledAt > LATE_MS;
    if (isLate) {
      cancelAnimationFrame(asked);
      asked = requestAnimationFrame(inFrame);
      call();
    }
    void scheduler.postTask(look, { delay: isLate ? FOUGHT_MS : LOOK_MS });
  };
  inFrame();
  look();
  ticking.addEventListener('animationiteration', call, { signal });
}
