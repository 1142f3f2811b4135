import type { Surface } from '../contacts/sighting.ts';
import type { en } from '../locales/en/index.ts';

export type ReasonId = keyof typeof en.reasons;

/** A reason to hold firm; its words are `reasons.<id>` in each language. */
export interface Reason {
  readonly id: ReasonId;
  /** Whose side it speaks of: at most one reason in three is about them. */
  readonly about: 'you' | 'them';
  /** Where it says most; empty where it fits anywhere. */
  readonly fits: readonly Surface[];
  /** When it says most. */
  readonly when?: 'evening' | 'first-weeks' | 'after-holding';
}
