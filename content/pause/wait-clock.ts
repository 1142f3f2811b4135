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
    if (this.#visibleSince !== undefined) this.#waited += now - this.#visibleSince;
    this.#visibleSince = isVisible ? now : undefined;
    return Math.max(0, Math.ceil(this.#seconds - this.#waited / 1000));
  }
}
