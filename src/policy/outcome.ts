/**
 * - `held`: left, closed, went back, walked away.
 * - `continued`: went through.
 * - `planned`: necessary contact.
 * - `mistaken`: it was not them.
 */
export const OUTCOMES = ['held', 'continued', 'planned', 'mistaken'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What planned contact is for. */
export const PURPOSES = ['children', 'home', 'money', 'work', 'belongings', 'else'] as const;
export type Purpose = (typeof PURPOSES)[number];
