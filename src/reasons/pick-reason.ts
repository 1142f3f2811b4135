import type { Surface } from '../contacts/sighting.ts';
import type { Reason } from './reason.ts';

export interface ReasonMoment {
  /** Where the urge is, or most likely will be. */
  readonly surface: Surface;
  /** The user's local hour, 0 to 23. */
  readonly hour: number;
  readonly streakDays: number;
  readonly heldToday: number;
}

/** How many picks a fitting reason may be ahead of one that merely waited longer. */
const FIT_IS_WORTH = 10;
const MOMENT_IS_WORTH = 5;

/**
 * The reason to show now. `recent` are the ids shown before, the latest last. At most one in three
 * is about them; one that fits the moment comes sooner, but every one of them gets its turn.
 * `random` breaks ties, 0 to 1. Throws when there are no reasons.
 */
export function pickReason(
  reasons: readonly Reason[],
  recent: readonly string[],
  moment: ReasonMoment,
  random: () => number = Math.random,
): Reason {
  const aboutThem = new Set<string>(
    reasons.filter((one) => one.about === 'them').map(({ id }) => id),
  );
  const justSpokeOfThem = recent.slice(-2).some((id) => aboutThem.has(id));
  const allowed = reasons.filter((one) => !(justSpokeOfThem && one.about === 'them'));

  const scored = allowed.map((reason) => {
    const at = recent.lastIndexOf(reason.id);
    const waited = at === -1 ? recent.length + reasons.length : recent.length - at;
    const surfaceFits = reason.fits.length === 0 || reason.fits.includes(moment.surface);
    return {
      reason,
      score:
        waited +
        (surfaceFits ? FIT_IS_WORTH : 0) +
        (isTheMoment(reason.when, moment) ? MOMENT_IS_WORTH : 0) +
        random(),
    };
  });
  const best = scored.sort((a, b) => b.score - a.score)[0];
  if (!best) throw new Error('There are no reasons to choose from');
  return best.reason;
}

function isTheMoment(when: Reason['when'], moment: ReasonMoment): boolean {
  if (when === 'evening') return moment.hour >= 21 || moment.hour < 4;
  if (when === 'first-weeks') return moment.streakDays < 21;
  if (when === 'after-holding') return moment.heldToday >= 2;
  return false;
}
