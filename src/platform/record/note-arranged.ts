import { openUrge } from '../../log/make-urge.ts';
import { REVISIONS } from '../../log/urge.ts';
import type { ArrangedPass } from '../../policy/arranged-passes.ts';
import type { Attempt } from '../../policy/decision.ts';
import { handOver } from './hand-over.ts';

/**
 * Writes planned contact down for what the arrangement lets through. All of its hours are one
 * record: the log keeps one of each id, whichever pages hand it over.
 */
export const noteArranged = (
  visit: Pick<Attempt, 'contact' | 'sighting'>,
  { arrangement, since }: ArrangedPass,
  at: { now: number; zone: string },
): Promise<boolean> =>
  handOver({
    is: 'urge',
    urge: {
      ...openUrge(visit, { ...at, ring: 'page', offer: null }),
      id: `${arrangement.id}:${since}`,
      outcome: 'planned',
      purpose: arrangement.purpose,
      revision: REVISIONS.through,
    },
  });
