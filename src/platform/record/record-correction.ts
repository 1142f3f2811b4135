import { type Correction, correctUrge } from '../../log/correct-urge.ts';
import { withLog } from '../../log/database.ts';
import { correctInLog } from '../../log/record.ts';
import type { Urge } from '../../log/urge.ts';
import { isSame } from '../../same.ts';
import { reporter } from '../health/report.ts';
import { spareSince } from './deletion.ts';
import { refreshStanding } from './refresh-standing.ts';

/**
 * Puts this urge right, and what follows from it. Answers with it as it was and as it is; nothing where
 * it was deleted meanwhile, or is not as `from` says any more.
 */
export async function recordCorrection(
  id: string,
  changed: Partial<Correction>,
  from: Partial<Correction> = {},
): Promise<{ before: Urge; after: Urge } | undefined> {
  const done = await withLog((log) =>
    correctInLog(log, id, (present) =>
      isSame({ ...present, ...from }, present) ? correctUrge(present, changed) : undefined,
    ),
  );
  if (done && done.before.day !== done.after.day) await spareSince([id]);
  // It is in by now, whatever becomes of this.
  await refreshStanding().catch(reporter('standing'));
  return done;
}
