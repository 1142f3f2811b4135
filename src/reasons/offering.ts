import type { OfferKind } from '../policy/offer-kinds.ts';
import type { Settings } from '../policy/settings.ts';
import { ARTICLE_REASONS } from './article.ts';
import type { Offering } from './pick-offer.ts';
import { FACTS } from './research.ts';

const ONE = [''];

/** What there is to offer: what the user wrote, and of the rest what they want. */
export function offeringIn(settings: Settings): Offering {
  const ifWanted = (kind: OfferKind, ids: readonly string[]) =>
    settings.offers.includes(kind) ? ids : [];
  return {
    reasons: settings.offers.includes('reason') ? ARTICLE_REASONS : [],
    ids: {
      own: ifWanted(
        'own',
        settings.ownReasons.map(({ id }) => id),
      ),
      plan: ifWanted(
        'plan',
        settings.plans.map(({ id }) => id),
      ),
      letter: ifWanted('letter', settings.letter.trim() === '' ? [] : ONE),
      wave: ifWanted('wave', ONE),
      write: ifWanted('write', ONE),
      fact: ifWanted('fact', FACTS),
    },
  };
}
