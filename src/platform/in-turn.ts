/**
 * The locks under which something is read and written again: of two at once, one would be lost. Whoever holds
 * one takes only those that are listed below it, so no two wait for each other. (The history is cleared under
 * a lock of its own, which others only look at: `clear-history.ts`.)
 */
type Turn =
  /** What is done once after each start. */
  | 'wake'
  /** Deletions that can still be taken back. */
  | 'deletion'
  /** What waits for the log: moved there, or deleted. */
  | 'outbox'
  /** What is counted from the log. */
  | 'standing'
  /** The last good copy of contacts and settings. */
  | 'copy'
  /** Contacts and settings, and what waits to loosen them. */
  | 'choices'
  /** The browser's rules and scripts for contacts. */
  | 'rings'
  /** Its rules that end with the session. */
  | 'session rules'
  /** The words that pages of sites show. */
  | 'words'
  /** Since when which site cannot be read. */
  | 'readings'
  /** The sound of one tab. */
  | `sound ${number}`
  /** Errors that were noted down. */
  | 'errors';

/** Does this when nobody else is at the same, anywhere in the extension (on this side: `away-from-log.ts`). */
export const inTurn = <T>(turn: Turn, work: () => Promise<T>): Promise<T> =>
  // Typed as if a promise of a promise came of it.
  navigator.locks.request(`holdfast ${turn}`, work) as Promise<T>;
