import type { LogDatabase } from '../../src/log/database.ts';
import type { Urge } from '../../src/log/urge.ts';

/** As many at a time: the page is drawn and scrolled in between. */
const AT_A_TIME = 5000;

/** Every urge, the latest first, read in parts so that a hundred thousand do not hold the page up. */
export async function readUrges(log: LogDatabase): Promise<Urge[]> {
  const urges: Urge[] = [];
  let part: Urge[];
  do {
    const last = urges.at(-1)?.id;
    part = await log.getAll('urges', last && IDBKeyRange.lowerBound(last, true), AT_A_TIME);
    urges.push(...part);
  } while (part.length === AT_A_TIME);
  return latestFirst(urges);
}

export const latestFirst = (urges: readonly Urge[]): Urge[] =>
  urges.toSorted((a, b) => b.moment - a.moment);
