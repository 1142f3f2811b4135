import { newId } from '../../new-id.ts';
import { type Choices, isUnlocked, type Loosening } from '../../policy/cooling/loosening.ts';
import { type Pending, withAsked } from '../../policy/cooling/pending.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../policy/settings.ts';
import type { Cooling } from './cooling-facts.ts';

/** What became of what would guard less; all else of a change took effect. */
export interface ChangeResult {
  /** It waits for its cooling-off time. */
  readonly waiting: readonly Loosening[];
  /** A lock holds: it was not even taken. */
  readonly refused: readonly Loosening[];
}

export const isAtOnce = ({ waiting, refused }: ChangeResult): boolean =>
  waiting.length + refused.length === 0;

/** What of these loosenings takes effect now, what waits, and what a lock refuses. */
export function splitByCooling(
  { contacts, settings }: Choices,
  { clock, lockedUntil, setUpUntil }: Cooling,
  waiting: readonly Loosening[],
): { now: readonly Loosening[]; later: readonly Loosening[]; asked: ChangeResult } {
  if (clock.seenUntil < lockedUntil) {
    const later = waiting.filter(isUnlocked);
    const refused = waiting.filter((one) => !isUnlocked(one));
    return { now: [], later, asked: { waiting: later, refused } };
  }
  const isSetUp = contacts.length === 0 || clock.seenUntil < setUpUntil;
  // Whoever has forgotten a PIN may be somebody else: that waits whatever else does.
  const isNow = ({ is }: Loosening) =>
    is !== 'pin' &&
    (settings.coolingHours === 0 ||
      contacts.length === 0 ||
      (isSetUp && (is === 'cooling' || is === 'mine')));
  const later = waiting.filter((one) => !isNow(one));
  return { now: waiting.filter(isNow), later, asked: { waiting: later, refused: [] } };
}

/** What waits with these asked for, each for its cooling-off time. */
export const withPending = (
  pending: readonly Pending[],
  later: readonly Loosening[],
  { clock }: Cooling,
  { coolingHours }: Settings,
): readonly Pending[] =>
  later.reduce((list, one) => {
    const hours = one.is === 'pin' ? Math.max(coolingHours, PIN_HOURS) : coolingHours;
    return withAsked(list, one, { id: newId(), now: clock.seenUntil, hours });
  }, pending);

/** A forgotten PIN waits so long at least: without a wait it would keep nobody out. */
const PIN_HOURS = DEFAULT_SETTINGS.coolingHours;
