/**
 * How the guide breathes: seconds in, held, out, held. None of them is shown to work better than
 * another; a long breath out is what most people find calming.
 */
export const RHYTHMS = {
  long: [4, 0, 6, 0],
  even: [5, 0, 5, 0],
  box: [4, 4, 4, 4],
  slow: [4, 7, 8, 0],
} as const satisfies Record<string, readonly [number, number, number, number]>;
export type Rhythm = keyof typeof RHYTHMS;

/** Seconds of one breath. */
export const breathSeconds = (rhythm: Rhythm): number =>
  RHYTHMS[rhythm].reduce<number>((sum, part) => sum + part, 0);
