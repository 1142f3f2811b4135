import type { Surface } from '../contacts/sighting.ts';
import type { OfferKind } from '../policy/offer-kinds.ts';
import type { Settings } from '../policy/settings.ts';
import { ARTICLE_REASONS } from './article.ts';
import { offerKey } from './offer.ts';
import { type OfferWords, wordsOf } from './offer-words.ts';
import { offeringIn } from './offering.ts';
import { pickOffer } from './pick-offer.ts';
import type { ReasonMoment } from './pick-reason.ts';

/** An offer as the pause shows it, with its words. */
export interface QueuedOffer extends OfferWords {
  readonly key: string;
  readonly kind: OfferKind;
  /** Where it says most; empty where it fits anywhere. */
  readonly fits: readonly Surface[];
}

/** More than anybody meets before the worker has been awake again. */
const LENGTH = 8;

/**
 * The next offers in their order, after those made before (`recent`, the latest last): picked and
 * worded here, so that pages need not carry what that takes.
 */
export function nextOffers(
  settings: Settings,
  recent: readonly string[],
  moment: ReasonMoment,
  random: () => number = Math.random,
): QueuedOffer[] {
  const offering = offeringIn(settings);
  const made = [...recent];
  const queue: QueuedOffer[] = [];
  for (let at = 0; at < LENGTH; at++) {
    const offer = pickOffer(offering, made, moment, random);
    const words = offer && wordsOf(offer, settings);
    if (!offer || !words) break;
    const key = offerKey(offer);
    const reason = ARTICLE_REASONS.find(({ id }) => offer.kind === 'reason' && id === offer.id);
    made.push(key);
    queue.push({ ...words, key, kind: offer.kind, fits: reason?.fits ?? [] });
  }
  return queue;
}
