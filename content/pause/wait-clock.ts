/** It is asked every second. Of a longer silence, and whether the page was seen in it, nothing is known. */
const LONGEST_MS = 3000;

/**
 * A wait that only runs while the page is visible. It is counted from moments, not from ticks, so a
 * page that clears timers (they are shared with content scripts) or a throttled tab can neither
 * shorten nor stop it: `left` may be asked at any time and any number of times.
 */
export class WaitClock {
  #waited = 0;
  #visibleSince: number | undefined;
  readonly #seconds: number;

  constructor(seconds: number) {
    this.#seconds = seconds;
  }

  /** Whole seconds left at `now` (ms of any steady clock); `isVisible` holds from now on. */
  left(now: number, isVisible: boolean): number {
    if (this.#visibleSince !== undefined)
      this.#waited += Math.min(now - this.#visibleSince, LONGEST_MS);
    this.#visibleSince = isVisible ? now : undefined;
    return Math.max(0, Math.ceil(this.#seconds - this.#waited / 1000));
  }
}
