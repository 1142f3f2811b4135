import type { Pixels } from './png-pixels.ts';

/**
 * How many pixels of a picture are of the contact's page as the invented sites paint it; where it shines
 * through a tenth of the picture at least, how many that are. Runs in Firefox too.
 */
export function contactPixels({ size, bytes }: Pixels): number {
  let [pure, mixed] = [0, 0];
  for (let at = 0; at < bytes.length; at += size) {
    const [red = 0, green = 0, blue = 0] = [bytes[at], bytes[at + 1], bytes[at + 2]];
    // #ff00c8, with some tolerance for how a compositor rounds.
    if (red > 240 && green < 16 && blue > 180 && blue < 220) pure++;
    // Nothing else that is large has less green than both.
    if (Math.min(red, blue) - green > 24) mixed++;
  }
  return mixed * size * 10 > bytes.length ? mixed : pure;
}
