import { localZone } from '../../src/days/day.ts';
import { type Answer, channelOf, openUrge } from '../../src/log/make-urge.ts';
import { callWorker } from '../../src/platform/calls/call-worker.ts';
import { letThrough, passFor } from '../../src/platform/let-through.ts';
import { sameAttempt } from '../../src/platform/record/hand-over.ts';
import { untilInherited } from '../../src/platform/record/keep.ts';
import type { UrgeRecord } from '../../src/platform/record/urge-record.ts';
import type { Attempt } from '../../src/policy/decision.ts';
import { shownLast } from '../../src/reasons/shown-last.ts';
import { delay } from '../delay.ts';
import { askOverPage, type Question } from '../pause/ask-over-page.ts';
import { recordPause } from '../pause/record-pause.ts';
import { pauseView } from '../pause/view.ts';
import type { Site } from '../sites/site.ts';
import type { Judge } from './judge.ts';
import type { Way } from './ways-out.ts';

export interface Pausing {
  /** A pause is up in this page, this guard's or another's. */
  readonly isUp: boolean;
  /** It is this guard's. */
  readonly isOwnUp: boolean;
  /** Fulfilled once this guard's is answered, at once where none is up. */
  untilAnswered(): Promise<void>;
  /** Another guard's pause is up in this page, or not any more. */
  noteOther(isUp: boolean): void;
  /**
   * Covers the page in this call; an attempt while the pause is up is part of the same. `wasOpen`: what
   * was let be has come to its end, and nobody attempted anything.
   */
  pause(attempt: Attempt, way: Way, wasOpen?: boolean): void;
}

const WORKER_PATIENCE_MS = 2000;

/** Asks over this page, one question at a time, and does what was answered. */
export function startPausing(
  page: Document,
  judge: Judge,
  { site, signal }: { site: Site; signal: AbortSignal },
): Pausing {
  let question: Question | undefined;
  let isOtherUp = false;
  /** Taking the focus calls the page's own listeners, which may attempt something in this very call. */
  let isOpening = false;
  const isOwnUp = () => question !== undefined || isOpening;
  const shown: string[] = [];
  let closed = Promise.withResolvers<void>();
  signal.addEventListener('abort', () => question?.close());

  const end = (asked: Question) => {
    // First of all: whatever a page does to the screen as it goes, the next attempt is paused.
    question = undefined;
    closed.resolve();
    asked.close();
  };
  /**
   * Leaves or opens the way. Whatever becomes of that, the page is the user's again in the end; but
   * where it cannot be left, it still shows the contact, and the pause goes on.
   */
  const carryOut = async (asked: Question, attempt: Attempt, answer: Answer, way: Way) => {
    const isThrough = answer.outcome !== 'held';
    // What is planned for elsewhere opens nothing here.
    const goesOn = isThrough && channelOf(attempt.sighting.site, answer) === undefined;
    let isLeft = true;
    try {
      if (isThrough) {
        await openTheWay(judge, attempt, answer);
        // In the moment of an update the answer is with this page alone, which may be left now.
        await untilInherited();
      }
      if (!goesOn) isLeft = await way.hold();
    } finally {
      if (isLeft) end(asked);
    }
    if (goesOn) way.goOn();
    return isLeft;
  };
  const see = async (asked: Question, attempt: Attempt, way: Way, record: UrgeRecord) => {
    for (let answer = await asked.answer; ; answer = await asked.again()) {
      await record.close(answer);
      if (await carryOut(asked, attempt, answer, way)) return;
    }
  };

  return {
    get isUp() {
      return isOwnUp() || isOtherUp;
    },
    get isOwnUp() {
      return isOwnUp();
    },
    untilAnswered: () => (question ? closed.promise : Promise.resolve()),
    noteOther(isUp) {
      isOtherUp = isUp;
    },
    pause(attempt, way, wasOpen = false) {
      const { facts } = judge;
      if (isOwnUp() || isOtherUp || !facts || signal.aborted) return;
      const now = Date.now();
      const zone = localZone();
      const offers = shownLast(facts.offers, shown);
      const opened = openUrge(attempt, { now, zone, ring: 'page', offer: null });
      const again = sameAttempt(facts.latest, opened);
      const view = pauseView({ ...facts, offers }, attempt, now, zone, { wasOpen, again });
      if (view.offer !== null) shown.push(view.offer);
      const record = recordPause(view, { ...opened, offer: view.offer }, facts);
      closed = Promise.withResolvers();
      isOpening = true;
      try {
        question = askOverPage(page, view, { title: site.name, onTold: record.tell });
      } finally {
        isOpening = false;
      }
      void see(question, attempt, way, record);
    },
  };
}

/** Counts the pass, writes it down, and has the outer rings open before the way goes on. */
async function openTheWay(judge: Judge, attempt: Attempt, answer: Answer): Promise<void> {
  const pass = passFor(attempt, answer, judge.facts?.settings.passMinutes ?? 0, Date.now());
  judge.grant(pass);
  await letThrough(attempt, pass, answer.outcome).catch(() => {});
  // Should the worker not answer, the pause page finds the pass and lets through by itself.
  const opened = callWorker('letThrough', channelOf(attempt.sighting.site, answer) ?? null).catch(
    () => {},
  );
  await Promise.race([opened, delay(WORKER_PATIENCE_MS)]);
}
