import { expect, it } from 'vitest';
import type { OfferKind } from '../../../src/policy/offer-kinds.ts';
import { offerKey } from '../../../src/reasons/offer.ts';
import { type Offering, pickOffer } from '../../../src/reasons/pick-offer.ts';
import { chance } from '../samples.ts';

const MOMENT = { surface: 'chat', hour: 12, streakDays: 30, heldToday: 0 } as const;
const NONE = { own: [], letter: [], plan: [], wave: [], write: [], fact: [] };
const ALL: Offering = {
  reasons: [],
  ids: {
    ...NONE,
    own: ['a', 'b'],
    plan: ['p'],
    letter: [''],
    wave: [''],
    write: [''],
    fact: ['f'],
  },
};

/** So many picks, each knowing those before. */
function picks(offering: Offering, count: number): { kind: OfferKind; key: string }[] {
  const made: { kind: OfferKind; key: string }[] = [];
  const draw = chance(7);
  const random = () => draw.below(1000) / 1000;
  for (let at = 0; at < count; at++) {
    const offer = pickOffer(
      offering,
      made.map(({ key }) => key),
      MOMENT,
      random,
    );
    if (offer) made.push({ kind: offer.kind, key: offerKey(offer) });
  }
  return made;
}

it('makes no kind of offer twice in a row, and leaves none out', () => {
  const kinds = picks(ALL, 300).map(({ kind }) => kind);
  expect(kinds).toHaveLength(300);
  expect(kinds.some((kind, at) => kind === kinds[at - 1])).toBe(false);
  expect(new Set(kinds)).toEqual(new Set(['own', 'plan', 'letter', 'wave', 'write', 'fact']));
});

it('offers what the user wrote more often than the rest, and all of it in turn', () => {
  const made = picks(ALL, 300);
  const count = (one: OfferKind) => made.filter(({ kind }) => kind === one).length;
  expect(count('own')).toBeGreaterThan(2 * count('write'));
  const own = made.filter(({ kind }) => kind === 'own').map(({ key }) => key);
  expect(own.some((key, at) => key === own[at - 1])).toBe(false);
});

it('offers again what is all there is, and nothing where there is nothing', () => {
  const waves = picks({ reasons: [], ids: { ...NONE, wave: [''] } }, 3);
  expect(waves.map(({ kind }) => kind)).toEqual(['wave', 'wave', 'wave']);
  expect(pickOffer({ reasons: [], ids: NONE }, [], MOMENT)).toBeUndefined();
});
