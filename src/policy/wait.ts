const MORE_EACH_TIME = 5;
const MOST_ADDED = 50;

/**
 * Seconds until "continue" becomes available: the user's own setting, five more for every further
 * attempt of the day (at most fifty more), never less than the setting.
 */
export const waitSeconds = (setting: number, attemptsBefore: number): number =>
  setting + Math.min(MOST_ADDED, MORE_EACH_TIME * Math.max(0, attemptsBefore));
