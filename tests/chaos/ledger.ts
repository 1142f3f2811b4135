import type { Fate } from './fates.ts';

/** What was answered on a pause, which took it. */
export interface Answer {
  readonly outcome: 'held' | 'continued';
  readonly words: string;
  readonly isFelt: boolean;
  /** Whether it was said how the pause ended; else its urge stays as it was opened. */
  readonly isSaid: boolean;
}

/** One attempt, and what is known of it. */
export interface Attempt {
  readonly contactId: string;
  /** Before anything was done, in ms: its urge is not earlier. */
  readonly since: number;
  /** The way in and what became of the pause. */
  readonly how: string;
  readonly fate: Fate;
  /**
   * `seen`: the pause was on the screen for a frame, so its urge has to be in the log. `unclear`: it
   * was struck before that was known. `missed`: the contact was open, and no pause was.
   */
  known: 'seen' | 'unclear' | 'missed';
  /** Why it is not known, or why its answer is not. */
  why: string;
  /** Nothing where it is not known to have been taken. */
  answer?: Answer;
}

/** What of the log the comparison needs. */
export interface Recorded {
  readonly contactId: string;
  /** When the pause opened, in ms. */
  readonly moment: number;
  readonly outcome: string;
  readonly words: string;
  readonly feeling: string | null;
  /** Nothing as long as nobody said how the pause ended. */
  readonly secondsHeld: number | null;
}

/** How the log stands to what was seen. */
export interface Comparison {
  /** Attempts that were seen, without an urge. */
  readonly lost: readonly Attempt[];
  /** Urges beyond one an attempt, with the latest attempt that had begun by then. */
  readonly doubled: readonly { readonly urge: Recorded; readonly attempt: Attempt | undefined }[];
  /** Urges that say something else than what was answered. */
  readonly wrong: readonly { readonly urge: Recorded; readonly attempt: Attempt }[];
}

/** Keeps count of the attempts while the run lasts. */
export class Ledger {
  readonly attempts: Attempt[] = [];

  begin(begun: Pick<Attempt, 'contactId' | 'since' | 'how' | 'fate'>): Attempt {
    const attempt: Attempt = { ...begun, known: 'unclear', why: 'under way' };
    this.attempts.push(attempt);
    return attempt;
  }

  /** An urge is that of the latest attempt at its contact that had begun by then. */
  compare(urges: readonly Recorded[]): Comparison {
    const without = new Set(this.attempts);
    const doubled: Comparison['doubled'][number][] = [];
    const wrong: Comparison['wrong'][number][] = [];
    for (const urge of urges.toSorted((a, b) => a.moment - b.moment)) {
      const attempt = this.attempts.findLast(
        ({ contactId, since }) => contactId === urge.contactId && since <= urge.moment,
      );
      if (!attempt || !without.delete(attempt)) doubled.push({ urge, attempt });
      else if (attempt.answer && !says(urge, attempt.answer)) wrong.push({ urge, attempt });
    }
    return { lost: [...without].filter(({ known }) => known === 'seen'), doubled, wrong };
  }
}

const says = (urge: Recorded, { outcome, words, isFelt, isSaid }: Answer): boolean =>
  urge.outcome === outcome &&
  urge.words === words &&
  (urge.feeling !== null) === isFelt &&
  (urge.secondsHeld !== null) === isSaid;
