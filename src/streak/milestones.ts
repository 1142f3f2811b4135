const MILESTONES = [1, 3, 7, 14, 21, 30, 45, 60, 90, 120, 180, 270, 365];

export interface Milestone {
  /** Days at which it is reached. */
  readonly at: number;
  /** From the one before, 0 to 1. */
  readonly progress: number;
}

/** The next milestone after `days`; past the first year there is one every year. */
export function nextMilestone(days: number): Milestone {
  const yearly = 365 * (Math.floor(days / 365) + 1);
  const at = MILESTONES.find((one) => one > days) ?? yearly;
  const before = MILESTONES.filter((one) => one <= days).at(-1) ?? 0;
  const from = days >= 365 ? yearly - 365 : before;
  return { at, progress: (days - from) / (at - from) };
}
