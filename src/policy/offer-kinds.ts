/**
 * What the pause offers besides leaving: one of the article's reasons, the user's own, their letter to
 * themselves, a plan they made, riding the urge, a letter that is not sent, a fact from research.
 */
export const OFFER_KINDS = ['reason', 'own', 'letter', 'plan', 'wave', 'write', 'fact'] as const;
export type OfferKind = (typeof OFFER_KINDS)[number];
