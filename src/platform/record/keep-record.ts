import { type Answer, closeUrge, type Details, feltUrge } from '../../log/make-urge.ts';
import type { Urge } from '../../log/urge.ts';
import type { Facts } from '../stored.ts';
import { handOver, handOverOpened } from './hand-over.ts';

/** One urge while its pause is up. */
export interface UrgeRecord {
  /** Writes down what the user told so far. */
  tell(details: Details): void;
  /** Writes down how it ended; fulfilled once that is kept, or cannot be. What ends anew is told again. */
  close(answer: Answer): Promise<void>;
}

/**
 * Writes the urge down as held, and again with each thing that is told and with the answer. A page
 * left behind by an update cannot write any more; the pause goes on all the same.
 */
export function startRecord(urge: Urge, { latest: before }: Pick<Facts, 'latest'>): UrgeRecord {
  let latest = handOverOpened(urge, before).catch(() => urge);
  const write = (one: Urge) => handOver({ is: 'urge', urge: one }).catch(() => {});
  const change = (make: (one: Urge) => Urge) => {
    latest = latest.then(async (one) => {
      const made = make(one);
      await write(made);
      return made;
    });
    return latest;
  };
  return {
    tell: (details) => void change((one) => feltUrge(one, details)),
    close: (answer) => change((one) => closeUrge(one, answer, Date.now())).then(() => {}),
  };
}
