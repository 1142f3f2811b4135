import { LANES } from './lane.ts';
import type { Attempt, Recorded } from './ledger.ts';
import type { Stand } from './run.ts';
import { isStruck } from './struck.ts';

/** A run in which more than this share is not known, or went wrong, has shown too little. */
const MOST_UNCLEAR = 0.1;
/** However many strikes a short run has for its length, it is to have seen this share. */
const LEAST_SEEN = 0.5;
/** Of the pauses that no strike came upon, no more than this share may be without the end they were to have. */
const MOST_UNANSWERED = 0.2;

/** What happened so far, in five lines. */
export function describe({ attempts, recorded, lost, doubled, wrong, strikes }: Stand): string {
  const { worker, reload, update, browser } = strikes.count;
  const [unclear, missed] = [known(attempts, 'unclear'), known(attempts, 'missed')];
  const told = attempts.filter((one) => one.answer && !lost.includes(one)).length;
  return [
    `attempts: ${attempts.length}`,
    `struck: ${worker} workers, ${reload} reloads, ${update} updates, ${browser} browsers (SIGKILL); failed: ${strikes.failed.length}${tally(strikes.failed)}`,
    `attempts seen: ${known(attempts, 'seen').length}, struck before that was known: ${unclear.length}${tally(unclear.map(({ why }) => why))}, without a pause: ${missed.length}`,
    `not answered as they were to be: ${endsOf(attempts).map(toldOf).join('; ')}`,
    `urges recorded: ${recorded}; lost: ${lost.length}, doubled: ${doubled.length}; saying what was answered: ${told - wrong.length}, something else: ${wrong.length}`,
  ].join('\n');
}

/** What is not as it has to be, in words; nothing where all is well. */
export function complaintsAbout({
  attempts,
  lost,
  doubled,
  wrong,
  strikes,
  faults,
}: Stand): string[] {
  const { count, failed } = strikes;
  const all = Object.values(count).reduce((sum, one) => sum + one, failed.length);
  const unclear = known(attempts, 'unclear').length;
  const seen = known(attempts, 'seen').length;
  // A strike may cost what each lane has in hand: a short run has many for its length.
  const costs = LANES * (count.reload + count.update + count.browser);
  return [
    ...lost.map((attempt) => `Lost: ${name(attempt)}`),
    ...doubled.map(
      ({ urge, attempt }) =>
        `Doubled: ${said(urge)}: ${attempt ? name(attempt) : `${urge.contactId}, before any attempt`}`,
    ),
    ...wrong.map(({ urge, attempt }) => `Says something else: ${said(urge)}: ${name(attempt)}`),
    ...known(attempts, 'missed').map(
      (attempt) => `Without a pause: ${name(attempt)}; ${attempt.why}`,
    ),
    ...endsOf(attempts)
      .filter(({ all, unanswered }) => isTooMany(unanswered.length, all.length))
      .map((ends) => `Too many pauses are not answered: ${toldOf(ends)}`),
    ...Object.entries(count).flatMap(([one, times]) =>
      times === 0 && all > 0 ? [`No strike of this kind took place: ${one}`] : [],
    ),
    ...strikes.unguarded.map((what) => `The guard did not come back in a minute: ${what}`),
    ...faults.map((fault) => `There is: ${fault}`),
    ...(unclear > Math.max(MOST_UNCLEAR * attempts.length, costs)
      ? [`Of ${unclear} in ${attempts.length} attempts nothing is known: the run shows too little`]
      : []),
    ...(seen < LEAST_SEEN * attempts.length
      ? [`Of ${attempts.length} attempts only ${seen} were seen: the run shows too little`]
      : []),
    ...(failed.length > MOST_UNCLEAR * all
      ? [`Of ${all} strikes ${failed.length} went wrong: the run shows too little`]
      : []),
  ];
}

/** The pauses that were seen, by what was to become of them; of some it did not, and no strike explains it. */
function endsOf(attempts: readonly Attempt[]) {
  const seen = attempts.filter((one) => one.known === 'seen' && !isStruck(one.why));
  return Object.entries(Object.groupBy(seen, ({ fate }) => fate))
    .filter(([fate]) => fate !== 'crashTab')
    .map(([fate, all]) => ({ fate, all, unanswered: all.filter(({ answer }) => !answer) }));
}

const isTooMany = (some: number, all: number): boolean =>
  some === all || some > Math.max(1, MOST_UNANSWERED * all);

const toldOf = ({ fate, all, unanswered }: ReturnType<typeof endsOf>[number]): string =>
  `${unanswered.length} of ${all.length} ${fate}${tally(unanswered.map(({ why }) => why))}`;

const said = ({ moment, outcome, words, feeling }: Recorded) =>
  `${new Date(moment).toISOString()} (${outcome}, “${words}”, ${feeling})`;

const known = (attempts: readonly Attempt[], what: Attempt['known']) =>
  attempts.filter((one) => one.known === what);

const name = ({ contactId, how, since }: Attempt) =>
  `${contactId}, ${how}, ${new Date(since).toISOString()}`;

/** ` (3 this, 1 that)`; nothing for none. */
function tally(reasons: readonly string[]): string {
  const counts = Object.entries(Object.groupBy(reasons, (one) => one));
  const words = counts.map(([reason, all = []]) => `${all.length} ${reason}`);
  return words.length === 0 ? '' : ` (${words.join(', ')})`;
}
