import { loosened } from '../../policy/cooling/loosen.ts';
import type { Loosening } from '../../policy/cooling/loosening.ts';
import { noteTurnedOff } from '../permissions/give-back.ts';
import { requestChange } from './change.ts';
import type { ChangeResult } from './split-by-cooling.ts';

/**
 * Takes away what the user taught of a site. The worker gives a server's permission back, as that of a
 * site that is turned off.
 */
export async function forgetTaught(all: readonly Loosening[]): Promise<ChangeResult> {
  for (const one of all) if (one.is === 'server') await noteTurnedOff(one.host);
  return requestChange((choices) => all.reduce(loosened, choices));
}
