import { type Answer, closeUrge, openUrge } from '../../src/log/make-urge.ts';
import type { Urge } from '../../src/log/urge.ts';
import { handOver, handOverOpened } from '../../src/platform/hand-over.ts';
import { letThrough, passFor } from '../../src/platform/let-through.ts';
import { callWorker } from '../../src/platform/messages.ts';
import type { Attempt } from '../../src/policy/decision.ts';
import { isUnread } from '../../src/policy/unread.ts';
import { localZone } from '../../src/streak/day.ts';
import { askOverPage, type Question } from '../pause/ask-over-page.tsx';
import { pauseView } from '../pause/view.ts';
import { delay } from './delay.ts';
import type { Judge } from './judge.ts';
import type { Way } from './ways-out.ts';

export interface Pausing {
  readonly isUp: boolean;
  /** Covers the page in this call; an attempt while the pause is up is part of the same. */
  pause(attempt: Attempt, way: Way): void;
}

const WORKER_PATIENCE_MS = 2000;

export function startPausing(page: Document, judge: Judge, signal: AbortSignal): Pausing {
  let question: Question | undefined;
  signal.addEventListener('abort', () => question?.close());

  /** Leaves or opens the way; whatever becomes of that, the page is the user's again in the end. */
  const carryOut = async (asked: Question, attempt: Attempt, answer: Answer, way: Way) => {
    const goesOn = answer.outcome !== 'held';
    try {
      await (goesOn ? openTheWay(judge, attempt, answer) : way.hold());
    } finally {
      asked.close();
      question = undefined;
    }
    if (goesOn) way.goOn();
  };

  return {
    get isUp() {
      return question !== undefined;
    },
    pause(attempt, way) {
      const { facts } = judge;
      if (question || !facts) return;
      const now = Date.now();
      const zone = localZone();
      const view = pauseView(facts, attempt, now, zone);
      const asked = askOverPage(page, view);
      question = asked;
      const urge = openUrge(attempt, { now, zone, ring: 'page', reason: view.reason.id });
      const writeDown = isUnread(attempt) ? undefined : startRecord(urge);
      void asked.answer.then(async (answer) => {
        await writeDown?.(answer);
        await carryOut(asked, attempt, answer, way);
      });
    },
  };
}

/** Writes the urge down, and with its answer once more. */
function startRecord(urge: Urge): (answer: Answer) => Promise<void> {
  const opened = handOverOpened(urge);
  // A page left behind by an update cannot write any more; the answer counts all the same.
  return (answer) =>
    opened
      .then((one) => handOver({ is: 'urge', urge: closeUrge(one, answer, Date.now()) }))
      .catch(() => {});
}

/** Counts the pass, writes it down, and has the outer rings open before the way goes on. */
async function openTheWay(judge: Judge, attempt: Attempt, { outcome }: Answer): Promise<void> {
  const pass = passFor(attempt, outcome, judge.facts?.settings.passMinutes ?? 0, Date.now());
  judge.grant(pass);
  await letThrough(attempt, pass, outcome).catch(() => {});
  // Should the worker not answer, the pause page finds the pass and lets through by itself.
  await Promise.race([callWorker('letThrough').catch(() => {}), delay(WORKER_PATIENCE_MS)]);
}
