/**
 * When there is enough to say it. A sentence that ten urges happen to allow is worse than none: the
 * counts are such that an even spread would hardly ever reach the shares by chance.
 */
export const ENOUGH = {
  /** Urges in all before anything is said of when and where; and how many must be of the kind. */
  urges: 20,
  ofKind: 5,
  /**
   * Two hours of one weekday are one part in 84, two hours of every day one in 12, a weekday one in
   * 7.
   */
  weekdayHours: 0.1,
  hours: 0.22,
  weekday: 0.28,
  site: 0.5,
  /** Feelings are told by a tap that may be left out: of those that were told. */
  feelings: 10,
  feeling: 0.35,
  /** The latest weeks, in days, beside what was before. */
  lately: 28,
  rated: 8,
  strength: 0.5,
  /** Urges in one of the two spans, and the share by which they must differ. */
  spans: 8,
  change: 0.25,
  /** How often an offer was on the screen, how often others, and how much more of it was held. */
  offered: 10,
  betterHeld: 0.1,
} as const;
