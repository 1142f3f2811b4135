import { text } from '../locales/text.ts';
import type { Settings } from '../policy/settings.ts';
import type { Offer } from './offer.ts';
import type { ReasonId } from './reason.ts';
import type { FactId } from './research.ts';

/** What an offer says on the screen. */
export interface OfferWords {
  /** Why this is here and not what was here last time; empty for a reason of the article. */
  readonly why: string;
  readonly line: string;
  readonly support: string;
  /** Where a fact comes from; empty for what is none. */
  readonly source: string;
  /** The support is a whole letter. */
  readonly isLong: boolean;
}

type Written = Pick<Settings, 'ownReasons' | 'plans' | 'letter'>;

/** The words of this offer; nothing where it is gone. */
export function wordsOf(offer: Offer, written: Written): OfferWords | undefined {
  const plain = { why: '', source: '', isLong: false };
  switch (offer.kind) {
    case 'reason': {
      const id = offer.id as ReasonId;
      return { ...plain, line: text(`reasons.${id}.line`), support: text(`reasons.${id}.support`) };
    }
    case 'fact': {
      const id = offer.id as FactId;
      return {
        ...plain,
        why: text('offers.why.fact'),
        line: text(`facts.${id}.line`),
        support: text(`facts.${id}.support`),
        source: text(`facts.${id}.source`),
      };
    }
    case 'own': {
      const own = written.ownReasons.find(({ id }) => id === offer.id);
      const why = text('offers.why.own');
      return own && { ...plain, why, line: own.text, support: text('offers.ownSupport') };
    }
    case 'plan': {
      const plan = written.plans.find(({ id }) => id === offer.id);
      if (!plan) return undefined;
      const line = text('offers.planLine', { when: plan.when, instead: plan.instead });
      return { ...plain, why: text('offers.why.plan'), line, support: text('offers.planSupport') };
    }
    case 'letter':
      return {
        ...plain,
        why: text('offers.why.letter'),
        line: text('offers.letterLine'),
        support: written.letter,
        isLong: true,
      };
    case 'wave':
      return {
        ...plain,
        why: text('offers.why.wave'),
        line: text('offers.waveLine'),
        support: text('offers.waveSupport'),
      };
    case 'write':
      return {
        ...plain,
        why: text('offers.why.write'),
        line: text('offers.writeLine'),
        support: text('offers.writeSupport'),
      };
  }
}
