/** Why nothing is known of an attempt, or of what was answered on its pause: a strike came upon it. */
export const STRUCK = {
  away: 'the extension was away',
  killed: 'the browser was killed',
  crashed: 'its tab has crashed',
} as const;

export const isStruck = (why: string): boolean => (Object.values(STRUCK) as string[]).includes(why);
