import * as v from 'valibot';
import { type Urge, UrgeSchema } from '../../src/log/urge.ts';
import { type PauseTarget, readPauseTarget } from '../../src/platform/pause-address.ts';
import type { Attempt } from '../../src/policy/decision.ts';
import { isSameChoice } from '../../src/policy/pass.ts';

/** Kept in the history entry, so that reloading the pause is the same attempt. */
const EntrySchema = v.object({
  fragment: v.string(),
  isAnswered: v.optional(v.boolean()),
  /** As it was written down last; one that cannot be read is none. */
  urge: v.optional(v.fallback(v.optional(UrgeSchema), undefined)),
});
const readEntry = (history: Pick<History, 'state'>) => {
  const entry = v.safeParse(EntrySchema, history.state);
  return entry.success ? entry.output : undefined;
};

/** What stood behind the address as this pause was opened, also where it was loaded anew since. */
export const fragmentOf = ({ location, history }: Pick<Window, 'location' | 'history'>): string =>
  location.hash || (readEntry(history)?.fragment ?? '');

/**
 * What this pause was opened for. The address bar showed it until now: it is moved out of sight,
 * into the history entry's state.
 */
export function cleanAddress({
  location,
  history,
}: Pick<Window, 'location' | 'history'>): PauseTarget | undefined {
  const entry = readEntry(history);
  const fragment = fragmentOf({ location, history });
  // A new stop comes with a fragment, and is of another attempt.
  const { urge, isAnswered } = (location.hash === '' && entry) || {};
  history.replaceState(
    { fragment, ...(urge && { urge }), ...(isAnswered && { isAnswered }) },
    '',
    location.pathname,
  );
  return readPauseTarget(fragment);
}

/** This pause is over, and its page was left: coming back to it is no new attempt. */
export function markAnswered(history: History): void {
  history.replaceState({ ...history.state, isAnswered: true }, '');
}

export const isAnswered = (history: Pick<History, 'state'>): boolean =>
  readEntry(history)?.isAnswered === true;

/** Keeps what is written down of this pause, for when it is loaded anew. */
export function keepUrge(history: Pick<History, 'state' | 'replaceState'>, urge: Urge): void {
  history.replaceState({ ...history.state, urge }, '');
}

/** What this pause wrote down before it was loaded anew, where it was for the same. */
export function keptUrge(
  history: Pick<History, 'state'>,
  { contact, sighting }: Attempt,
): Urge | undefined {
  const urge = readEntry(history)?.urge;
  const isOfThis =
    urge?.contactId === contact.id &&
    urge.site === sighting.site &&
    isSameChoice(urge.surface, sighting.surface);
  return isOfThis ? urge : undefined;
}

/** The page was opened for an urge that is felt elsewhere. */
export const isByHand = (fragment: string): boolean => fragment === '#urge';
