import { SentenceError } from '../locales/sentence-error.ts';
import { text } from '../locales/text.ts';

/**
 * Why the log cannot be used just now. `newer`: a newer Holdfast wrote it. `blocked`: another page of
 * Holdfast holds an older one open. `damaged`: the browser cannot read it. `full`: there is no room.
 */
export const LOG_TROUBLES = ['newer', 'blocked', 'damaged', 'full'] as const;
export type LogTrouble = (typeof LOG_TROUBLES)[number];

/** The log could not be opened, read or written. Its message is a sentence for the user. */
export class LogError extends SentenceError {
  readonly reason: LogTrouble;
  /** What the error log notes down is the name alone. */
  override readonly name: string;

  constructor(reason: LogTrouble, cause?: unknown) {
    super(text(`log.${reason}`), { cause });
    this.reason = reason;
    this.name = `LogError ${reason}`;
  }
}

/** By the names that IndexedDB gives its errors; all others are no trouble of the log's. */
const TROUBLES: Readonly<Record<string, LogTrouble>> = {
  VersionError: 'newer',
  QuotaExceededError: 'full',
  // A file that is missing or cannot be read, in Chromium and in Firefox.
  UnknownError: 'damaged',
  NotReadableError: 'damaged',
  // A store or an index that is missing.
  NotFoundError: 'damaged',
};

/** The same error, said as the log's own where the database is at fault; any other as it is. */
export function asLogError(error: unknown): unknown {
  if (error instanceof LogError || !(error instanceof Error)) return error;
  const reason = Object.hasOwn(TROUBLES, error.name) ? TROUBLES[error.name] : undefined;
  return reason ? new LogError(reason, error) : error;
}
