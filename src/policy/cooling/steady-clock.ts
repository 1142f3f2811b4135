/** How far time has come, kept so that setting the clock back takes nothing of it away. */
export interface SteadyClock {
  /** The latest moment that was ever seen, ms: time does not go back before it. */
  readonly seenUntil: number;
  /** What the machine's clock said then. */
  readonly wall: number;
}

/**
 * The clock when the machine's says `wall` (ms). While that is behind what was seen, it was set back:
 * then only what it moves on from look to look counts, so nothing comes due sooner and nothing waits
 * for the clock to catch up. A clock that is ahead is believed: a closed browser looks the same.
 */
export function lookedAt(before: SteadyClock | undefined, wall: number): SteadyClock {
  if (!before || wall >= before.seenUntil) return { seenUntil: wall, wall };
  return { seenUntil: before.seenUntil + Math.max(0, wall - before.wall), wall };
}
