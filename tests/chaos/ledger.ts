/** One attempt, and what is known of it. */
export interface Attempt {
  readonly contactId: string;
  /** Before anything was done, in ms: its urge is not earlier. */
  readonly since: number;
  /** The way in and what became of the pause. */
  readonly how: string;
  /**
   * `seen`: the pause was on the screen for a frame, so its urge has to be in the log. `unclear`: it
   * was struck before that was known. `missed`: the contact was open, and no pause was.
   */
  known: 'seen' | 'unclear' | 'missed';
  /** Why it is not known. */
  why: string;
}

/** What of the log the comparison needs. */
export interface Recorded {
  readonly contactId: string;
  /** When the pause opened, in ms. */
  readonly moment: number;
}

/** Keeps count of the attempts while the run lasts. */
export class Ledger {
  readonly attempts: Attempt[] = [];

  begin(contactId: string, since: number, how: string): Attempt {
    const attempt: Attempt = { contactId, since, how, known: 'unclear', why: 'under way' };
    this.attempts.push(attempt);
    return attempt;
  }

  /**
   * Which attempts that were seen have no urge in the log, and which urges there are more than one an
   * attempt. An urge is that of the latest attempt at its contact that had begun by then.
   */
  compare(urges: readonly Recorded[]): { lost: Attempt[]; doubled: Recorded[] } {
    const without = new Set(this.attempts);
    const doubled = urges.filter((urge) => {
      const attempt = this.attempts.findLast(
        ({ contactId, since }) => contactId === urge.contactId && since <= urge.moment,
      );
      return !attempt || !without.delete(attempt);
    });
    return { lost: [...without].filter(({ known }) => known === 'seen'), doubled };
  }
}
