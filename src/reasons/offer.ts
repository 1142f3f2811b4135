/**
 * What the pause offers besides leaving: one of the article's reasons, the user's own, their letter to
 * themselves, a plan they made, riding the urge, a letter that is not sent, a fact from research.
 */
export const OFFER_KINDS = ['reason', 'own', 'letter', 'plan', 'wave', 'write', 'fact'] as const;
export type OfferKind = (typeof OFFER_KINDS)[number];

export interface Offer {
  readonly kind: OfferKind;
  /** Which one of its kind; empty where there is but one. */
  readonly id: string;
}

/** As it is kept with the urge: `reason:peace`, `letter`. */
export const offerKey = ({ kind, id }: Offer): string => (id === '' ? kind : `${kind}:${id}`);

export function readOffer(key: string): Offer | undefined {
  const [kind, id = ''] = key.split(':');
  return OFFER_KINDS.includes(kind as OfferKind) ? { kind: kind as OfferKind, id } : undefined;
}
