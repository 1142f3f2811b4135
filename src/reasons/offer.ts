import { OFFER_KINDS, type OfferKind } from '../policy/offer-kinds.ts';

export interface Offer {
  readonly kind: OfferKind;
  /** Which one of its kind; empty where there is but one. */
  readonly id: string;
}

/** As it is kept with the urge: `reason:peace`, `letter`. */
export const offerKey = ({ kind, id }: Offer): string => (id === '' ? kind : `${kind}:${id}`);

/** Reads `offerKey`; nothing where the kind is none. */
export function readOffer(key: string): Offer | undefined {
  const [kind, id = ''] = key.split(':');
  return OFFER_KINDS.includes(kind as OfferKind) ? { kind: kind as OfferKind, id } : undefined;
}
