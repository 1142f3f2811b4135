import type { LogDatabase } from './database.ts';
import { isUrge, type Urge } from './urge.ts';

/** As many at a time: the page is drawn and scrolled in between. */
const AT_A_TIME = 5000;

export interface ReadUrges {
  /** Those that can be read, the latest first. */
  readonly urges: readonly Urge[];
  /** How many are damaged: they stay where they are. */
  readonly unreadable: number;
}

/** Every urge, read in parts so that a hundred thousand do not hold the page up. */
export async function readUrges(log: LogDatabase): Promise<ReadUrges> {
  const urges: Urge[] = [];
  let stored = 0;
  let part: Urge[] = [];
  do {
    const last = part.at(-1)?.id;
    part = await log.getAll('urges', last && IDBKeyRange.lowerBound(last, true), AT_A_TIME);
    stored += part.length;
    urges.push(...part.filter(isUrge));
  } while (part.length === AT_A_TIME);
  return { urges: latestFirst(urges), unreadable: stored - urges.length };
}

export const latestFirst = (urges: readonly Urge[]): Urge[] =>
  urges.toSorted((a, b) => b.moment - a.moment);
