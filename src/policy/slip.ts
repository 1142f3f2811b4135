import type { Surface } from '../contacts/sighting.ts';
import type { Outcome } from './outcome.ts';

/** Whether this outcome is a slip by the user's own rule, one that breaks “no contact”. Planned contact never is. */
export const isSlip = (
  { outcome, surface }: { outcome: Outcome; surface: Surface },
  slipSurfaces: readonly Surface[],
): boolean => outcome === 'continued' && slipSurfaces.includes(surface);
