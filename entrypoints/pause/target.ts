import * as v from 'valibot';
import { type PauseTarget, readPauseTarget } from '../../src/platform/pause-address.ts';

/** Kept in the history entry, so that reloading the pause is the same attempt. */
const EntrySchema = v.object({ fragment: v.string(), isAnswered: v.optional(v.boolean()) });

/**
 * What this pause was opened for. The address bar showed it until now: it is moved out of sight,
 * into the history entry's state.
 */
export function cleanAddress({ location, history }: Window): PauseTarget | undefined {
  const entry = v.safeParse(EntrySchema, history.state);
  const fragment = location.hash || (entry.success ? entry.output.fragment : '');
  history.replaceState({ fragment }, '', location.pathname);
  return readPauseTarget(fragment);
}

/** This pause was held: coming back to it is no new attempt. */
export function markAnswered(history: History): void {
  history.replaceState({ ...history.state, isAnswered: true }, '');
}

export function isAnswered(history: History): boolean {
  const entry = v.safeParse(EntrySchema, history.state);
  return entry.success && entry.output.isAnswered === true;
}

/** The page was opened for an urge that is felt elsewhere. */
export const isByHand = (fragment: string): boolean => fragment === '#urge';
