import { OFFER_KINDS, type OfferKind } from '../policy/offer-kinds.ts';
import { type Offer, offerKey, readOffer } from './offer.ts';
import { pickReason, type ReasonMoment } from './pick-reason.ts';
import type { Reason } from './reason.ts';

/** What there is to offer now. */
export interface Offering {
  /** The article's, where they are wanted. */
  readonly reasons: readonly Reason[];
  /** Ids of each other kind that the user has and wants; a kind without any is not offered. */
  readonly ids: Readonly<Record<Exclude<OfferKind, 'reason'>, readonly string[]>>;
}

/** How often one kind comes up beside another: what the user wrote counts most. */
const WEIGHTS: Readonly<Record<OfferKind, number>> = {
  reason: 3,
  own: 4,
  plan: 4,
  letter: 2,
  fact: 2,
  wave: 2,
  write: 1,
};

/**
 * The offer to make now. `recent` are the keys of those made before, the latest last. No kind comes
 * twice in a row while there is another, and of a kind the one that waited longest comes first.
 * `random` breaks ties, 0 to 1. Nothing where there is nothing to offer.
 */
export function pickOffer(
  { reasons, ids }: Offering,
  recent: readonly string[],
  moment: ReasonMoment,
  random: () => number = Math.random,
): Offer | undefined {
  const kinds = OFFER_KINDS.filter((kind) => (kind === 'reason' ? reasons : ids[kind]).length > 0);
  const made = recent.map((key) => readOffer(key)?.kind);
  const others = kinds.filter((kind) => kind !== made.at(-1));
  const kind = longestAwaited(
    others.length > 0 ? others : kinds,
    (one) => (made.length - made.lastIndexOf(one)) * WEIGHTS[one] + random(),
  );
  if (!kind) return undefined;
  if (kind === 'reason') {
    const shown = recent.flatMap((key) => {
      const offer = readOffer(key);
      return offer?.kind === 'reason' ? [offer.id] : [];
    });
    return { kind, id: pickReason(reasons, shown, moment, random).id };
  }
  const id = longestAwaited(
    ids[kind],
    (one) => recent.length - recent.lastIndexOf(offerKey({ kind, id: one })) + random(),
  );
  return { kind, id: id ?? '' };
}

function longestAwaited<T>(all: readonly T[], score: (one: T) => number): T | undefined {
  return all.map((one) => ({ one, score: score(one) })).sort((a, b) => b.score - a.score)[0]?.one;
}
