import { withLog } from '../../log/database.ts';
import { recordUrges } from '../../log/record.ts';
import type { Urge } from '../../log/urge.ts';
import { refreshStanding } from './refresh-standing.ts';

/** Writes an urge that was put right, and what follows from it. */
export async function keepCorrection(urge: Urge): Promise<void> {
  await withLog((log) => recordUrges(log, [urge]));
  await refreshStanding();
}
