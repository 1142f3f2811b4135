import { callWorker } from '../../src/platform/calls/call-worker.ts';
import { delay } from '../delay.ts';
import type { Judge } from './judge.ts';
import type { Look } from './look.ts';

/** A page that is still being drawn has no names yet; one that has none after this has changed. */
export const DRAWN_AFTER_MS = 3000;

/** Marks the tab as one that was open before its guard. */
export const markLate = (): void => void callWorker('mark', 'late').catch(() => {});

/**
 * Marks the tab while its site cannot be read: somebody is open and, for a while already, nothing
 * says who. `isLost` looks at the page as it is now; where `isLate`, the mark of a late guard comes
 * back once the page can be read. Answers what to call after each look.
 */
export function startLostMark(
  isLost: () => boolean,
  isLate: () => boolean,
  signal: AbortSignal,
): (now: boolean) => void {
  let isMarked = false;
  // Of each page that cannot be read anew.
  let turn = 0;
  let isWaiting = false;
  const mark = (on: boolean) => {
    if (on === isMarked) return;
    isMarked = on;
    void callWorker('mark', on ? 'lost' : isLate() ? 'late' : null).catch(() => {});
  };
  return (now) => {
    if (!now) {
      turn++;
      isWaiting = false;
      return mark(false);
    }
    if (isMarked || isWaiting) return;
    isWaiting = true;
    const mine = turn;
    void delay(DRAWN_AFTER_MS).then(() => {
      if (mine !== turn) return;
      isWaiting = false;
      if (!signal.aborted && isLost()) mark(true);
    });
  };
}

/**
 * Takes back that the site cannot be read, whichever of its pages said so, once the places in this one
 * all name somebody: where one of several does not, it still cannot. Answers what to call after each
 * look.
 */
export function startTellingReadable(site: { id: string }, judge: Judge): (seen: Look) => void {
  let toldOf: readonly string[] | undefined;
  return ({ places }) => {
    const unread = judge.facts?.unread;
    if (unread === toldOf || !unread?.includes(site.id)) return;
    if (places.length === 0 || places.some(({ sighting }) => sighting === undefined)) return;
    toldOf = unread;
    void callWorker('readable').catch(() => {});
  };
}
