import { localZone } from '../../days/day.ts';
import { type Answer, closeUrge, type Details, feltUrge } from '../../log/make-urge.ts';
import type { Urge } from '../../log/urge.ts';
import type { Facts } from '../stored.ts';
import { followLatest, handOver, handOverOpened } from './hand-over.ts';

/** One urge while its pause is up. */
export interface UrgeRecord {
  /** Writes down what the user told so far. */
  tell(details: Details): void;
  /** Writes down how it ended; fulfilled once that is kept, or cannot be. What ends anew is told again. */
  close(answer: Answer): Promise<void>;
}

/** For a pause that may be loaded anew. */
export interface Keeping {
  /** It was loaded anew: the urge was opened by the load before. */
  readonly isAgain: boolean;
  /** Told of the urge as it is written down while the pause is up. */
  note(urge: Urge): void;
}

const ONCE: Keeping = { isAgain: false, note() {} };

/**
 * Writes the urge down as held, and again with each thing that is told and with the answer. A page
 * left behind by an update cannot write any more; the pause goes on all the same.
 */
export function startRecord(
  urge: Urge,
  { latest: before }: Pick<Facts, 'latest'>,
  { isAgain, note }: Keeping = ONCE,
): UrgeRecord {
  const write = (one: Urge) => handOver({ is: 'urge', urge: one }).catch(() => {});
  const noted = (one: Urge) => {
    note(one);
    return one;
  };
  // Its moment is long over, so it stands for no attempt that begins now; and it was written down, and
  // may have been deleted since.
  const begun = isAgain ? Promise.resolve(urge) : handOverOpened(urge, before);
  let latest = begun.catch(() => urge).then(noted);
  const change = async (make: (one: Urge) => Urge): Promise<Urge> => {
    const made = make(await latest);
    await write(made);
    return made;
  };
  return {
    tell(details) {
      latest = change((one) => feltUrge(one, details)).then(noted);
    },
    async close(answer) {
      latest = change((one) => closeUrge(one, answer, Date.now(), localZone()));
      const closed = await latest;
      void followLatest(closed).catch(() => {});
    },
  };
}
