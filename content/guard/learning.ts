import { isProof } from '../../src/contacts/identity.ts';
import { learnedFrom } from '../../src/contacts/learn.ts';
import type { Match } from '../../src/contacts/match.ts';
import type { Sighting } from '../../src/contacts/sighting.ts';
import { handOver } from '../../src/platform/record/hand-over.ts';
import { delay } from '../delay.ts';
import type { Judge } from './judge.ts';

/** What a page tells is kept once it has told the same for so long. */
const SETTLED_AFTER_MS = 1500;

export interface Learning {
  /** Keeps what one thing said by itself (a row, a link) tells of the contact. */
  from(match: Match, sighting: Sighting): void;
  /**
   * Keeps what the page tells, if it still tells the same a moment later: while an app changes
   * pages, the address may already be the next person's and the name still the last one's.
   */
  fromPage(seen: readonly Sighting[]): void;
}

/** Learns by what else a contact is known on this site, and hands each of it over once. */
export function startLearning(
  judge: Judge,
  everybodyNow: () => readonly Sighting[],
  signal: AbortSignal,
): Learning {
  const told = new Set<string>();
  let settling = false;

  /**
   * Also by a proof that the page only says along with it: whoever is known by their number alone has
   * their handle from then on.
   */
  const matchOf = (sighting: Sighting) =>
    judge.match(sighting) ??
    judge.match({ ...sighting, identities: (sighting.also ?? []).filter(isProof) });
  const news = (sighting: Sighting) => {
    const match = matchOf(sighting);
    const identities = match ? learnedFrom(match, sighting) : [];
    return identities.length > 0 && !told.has(JSON.stringify(identities)) ? identities : undefined;
  };
  const from: Learning['from'] = ({ contact }, sighting) => {
    const identities = news(sighting);
    if (!identities) return;
    told.add(JSON.stringify(identities));
    void handOver({ is: 'learned', contactId: contact.id, identities }).catch(() => {});
  };

  return {
    from,
    fromPage(seen) {
      if (settling) return;
      const before = seen.filter(news).map((one) => JSON.stringify(one));
      if (before.length === 0) return;
      settling = true;
      void delay(SETTLED_AFTER_MS).then(() => {
        settling = false;
        if (signal.aborted) return;
        for (const sighting of everybodyNow()) {
          const match = matchOf(sighting);
          if (match && before.includes(JSON.stringify(sighting))) from(match, sighting);
        }
      });
    },
  };
}
