import { alone } from './choices.ts';
import { readCooling, writeCooling } from './cooling-facts.ts';

/** From and to, in days. */
export const LOCK_DAYS = [1, 365] as const;
const DAY_MS = 86_400_000;

/** The fewest days that make a lock longer, and by enough to be seen, of which so much is left (ms). */
export const fewestDays = (left: number): number =>
  Math.min(LOCK_DAYS[1], Math.max(LOCK_DAYS[0], Math.round(left / DAY_MS) + 1));

/**
 * Locks for so many days (at most `LOCK_DAYS`): until then nothing that loosens is taken, and nothing
 * comes due but a PIN that was forgotten. A lock that lasts longer already stays as it is.
 */
export const lockFor = (days: number): Promise<void> =>
  alone(async () => {
    const cooling = await readCooling();
    const within = Math.min(LOCK_DAYS[1], Math.max(LOCK_DAYS[0], days));
    const until = cooling.clock.seenUntil + within * DAY_MS;
    if (until > cooling.lockedUntil) await writeCooling(cooling, { lockedUntil: until });
  });

/** Lets go of what waits: things stay as they are. */
export const cancelPending = (id: string): Promise<void> =>
  alone(async () => {
    const cooling = await readCooling();
    await writeCooling(cooling, { pending: cooling.pending.filter((one) => one.id !== id) });
  });
