import type { Surface } from '../contacts/sighting.ts';
import type { Outcome } from './outcome.ts';

/** Whether this outcome breaks no contact by the user's own rule; planned contact never does. */
export const isSlip = (
  { outcome, surface }: { outcome: Outcome; surface: Surface },
  slipSurfaces: readonly Surface[],
): boolean => outcome === 'continued' && slipSurfaces.includes(surface);
