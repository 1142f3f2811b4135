import type { Surface } from '../contacts/sighting.ts';

/** A reason to hold firm, as the pause shows it. */
export interface Reason {
  readonly id: string;
  /** One short line, at most 90 characters. */
  readonly line: string;
  /** What stands behind it, at most 160 characters. */
  readonly support: string;
  /** Whose side it speaks of: at most one reason in three is about them. */
  readonly about: 'you' | 'them';
  readonly source: 'article';
  /** Where it says most; empty where it fits anywhere. */
  readonly fits: readonly Surface[];
  /** When it says most. */
  readonly when?: 'evening' | 'first-weeks' | 'after-holding';
}
