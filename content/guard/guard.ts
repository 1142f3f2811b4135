import type { Facts } from '../../src/platform/stored.ts';
import { delay } from '../delay.ts';
import { soundAfterSleep } from '../pause/silence.ts';
import type { Page, Site } from '../sites/site.ts';
import { startHidingPage } from './hide-page.ts';
import { startInheriting } from './inherit.ts';
import { FACTS_PATIENCE_MS, startJudge } from './judge.ts';
import { startJudgingLooks } from './judge-look.ts';
import { startLearning } from './learning.ts';
import { leavablePage } from './leavable-page.ts';
import { listen } from './listen.ts';
import { everybodyIn, isLost, type Look } from './look.ts';
import { lookerAt } from './looker.ts';
import { markLate, startLostMark, startTellingReadable } from './lost.ts';
import { startPausing } from './pausing.ts';
import { isBlank } from './reading.ts';
import { watchLoading } from './still-loading.ts';
import { listenThroughout } from './throughout.ts';
import { startUnreadPause } from './unread.ts';
import { watchPage } from './watcher.ts';
import { waysOut } from './ways-out.ts';

export interface Guard {
  /** What the page looks like to the guard now; `isLate` where it has been open without one. */
  look(): Look & { isLost: boolean; isLate: boolean };
}

/**
 * The page ring: sees the attempt, stops it, asks, and carries the answer out. Everything it puts
 * into the page ends with `ended`, by which it also ends itself once another guard takes over.
 * `readJustNow`: the facts, where the site could not be known without them.
 */
export function startGuard(
  page: Window,
  site: Site,
  ended: AbortController,
  readJustNow?: Facts,
): Guard {
  const { document } = page;
  const { signal } = ended;
  const isFromStart = document.readyState === 'loading';
  // What is made here calls what is made after it, but never before this function has ended: the facts
  // come by a promise, and the page is looked at by `watchPage`, which is made last.
  const judge = startJudge(site, () => onFacts(), signal, readJustNow);
  const looker = lookerAt(page, site, judge);
  const hiding = startHidingPage(document, signal);
  const onFacts = () => {
    inherit();
    watching.look();
    showIfLoaded();
  };
  const showIfLoaded = () => void (judge.facts && !isLoading() && hiding.show());
  /** Somebody was seen who could not be judged while more of the page was to come. */
  let isWaiting = false;
  const onLoaded = () => {
    if (isWaiting || site.readsLoading) watching.look();
    // For what no change tells of: the page is busy enough just now.
    else watching.lookSoon();
    showIfLoaded();
  };
  const isLoading = watchLoading(document, onLoaded, signal);
  const pausing = startPausing(document, judge, { site, signal });
  const learning = startLearning(judge, looker.everybody, signal);
  const leavable = leavablePage(page, site, judge, looker.everybody);
  const ways = waysOut(leavable);
  /** Whoever cannot be read is no contact who is open. */
  const waysFromUnread = waysOut({ ...leavable, isOpen: looker.isLost });

  const looks = startJudgingLooks(page, { judge, pausing, ways }, () => {
    // A thread that is still being written may name more people yet, and be a group's.
    isWaiting = isLoading();
    if (isWaiting) hiding.hide();
    return isWaiting;
  });

  soundAfterSleep(document);

  let wasGuarded = isFromStart;
  const markLost = startLostMark(looker.isLost, () => !wasGuarded, signal);
  const tellReadable = startTellingReadable(site, judge);
  const pauseUnread = startUnreadPause(
    page,
    { site, judge, pausing },
    looker.isLost,
    waysFromUnread.fromPage,
    signal,
  );

  const successor = { judge, pausing, isFirst: isBlank(document), go: () => ended.abort() };
  const inherit = startInheriting(page, successor, signal, () => {
    wasGuarded = true;
    watching.look();
  });

  /**
   * Answers nothing where a pause is up: what is there once it is over has to be seen. Nor on a site
   * that is off, where nothing is read.
   */
  function look(at: Page): Look | undefined {
    if (pausing.isUp) return undefined;
    if (judge.isOff) {
      markLost(false);
      pauseUnread(false);
      return undefined;
    }
    const seen = looker.look(at);
    const isSeenLost = isLost(seen, site);
    markLost(isSeenLost);
    // Whoever is open before the facts are there is not shown before it is known who it is. A page
    // that was open before its guard came has been seen already.
    if (!judge.facts) {
      if (isFromStart && everybodyIn(seen).length > 0) hiding.hide();
      return seen;
    }
    learning.fromPage(everybodyIn(seen));
    pauseUnread(isSeenLost);
    tellReadable(seen);
    isWaiting = false;
    looks.judge(seen);
    return pausing.isUp ? undefined : seen;
  }

  const parts = {
    judge,
    pausing,
    learning,
    ways,
    hiding,
    everybody: looker.everybody,
    onNavigated: () => watching.look(),
    onBack: looks.forget,
    onRestored: onFacts,
  };
  listenThroughout(document, (until) => listen(page, site, parts, until), signal);
  const watching = watchPage(document, { look, shadowRoots: looker.shadowRoots }, signal);
  void judge.ready.then(() => wasGuarded || markLate()).catch(() => {});
  // A page left behind by an update has no facts to wait for.
  const giveUp = () => void (judge.facts || hiding.show());
  void Promise.race([judge.ready, delay(FACTS_PATIENCE_MS)]).then(giveUp, giveUp);
  return {
    look() {
      const seen = looker.look();
      return { ...seen, isLost: isLost(seen, site), isLate: !(wasGuarded && judge.facts) };
    },
  };
}
