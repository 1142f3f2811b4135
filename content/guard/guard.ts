import { startShield } from '../pause/shield.ts';
import type { Page, Site } from '../sites/site.ts';
import { guardActs } from './acts.ts';
import { watchWriting } from './being-written.ts';
import { delay } from './delay.ts';
import { startPaintHold } from './hold-paint.ts';
import { startInheriting } from './inherit.ts';
import { FACTS_PATIENCE_MS, startJudge } from './judge.ts';
import { startJudgingLooks } from './judge-look.ts';
import { startLearning } from './learning.ts';
import { everybodyIn, isLost, type Look, lookAt } from './look.ts';
import { markLate, startLostMark, startTellingReadable } from './lost.ts';
import { guardNavigation } from './navigation.ts';
import { startPausing } from './pausing.ts';
import { rootsOfPointed } from './pointed.ts';
import { guardRestoring } from './restoring.ts';
import { guardSending } from './sending.ts';
import { listenThroughout } from './throughout.ts';
import { startUnreadPause } from './unread.ts';
import { watchPage } from './watcher.ts';
import { waysOut } from './ways-out.ts';

export interface Guard {
  /** What the page looks like to the guard now. */
  look(): Look & { isLost: boolean; isLate: boolean };
}

/**
 * The page ring: sees the attempt, stops it, asks, and carries the answer out. Everything it puts
 * into the page ends with `ended`, by which it also ends itself once another guard takes over.
 */
export function startGuard(page: Window, site: Site, ended: AbortController): Guard {
  const { document } = page;
  const { signal } = ended;
  const isFromStart = document.readyState === 'loading';
  const pointed = () => judge.facts?.settings.pointed.filter((one) => one.site === site.id) ?? [];
  const lookNow = (at: Page = document): Look => {
    const seen = lookAt(at, site, pointed());
    if (seen.address || !judge.facts) return seen;
    // A site may have another in it, as Gmail has Google's chat.
    const url = URL.parse(page.location.href);
    return { ...seen, address: url ? judge.read(url) : undefined };
  };
  const everybody = () => everybodyIn(lookNow());

  const paint = startPaintHold(document, signal);
  const onFacts = () => {
    inherit();
    lookAgain();
    if (judge.facts && !isBeingWritten()) paint.show();
  };
  const isBeingWritten = watchWriting(document, () => onFacts(), signal);
  const judge = startJudge(site, onFacts, signal);
  const pausing = startPausing(document, judge, signal);
  const learning = startLearning(judge, everybody, signal);
  const ways = waysOut({
    page,
    site,
    isOpen: () => everybody().some(judge.attempt),
    isAttempt: (url) => judge.attempt(judge.read(new URL(url))) !== undefined,
    isStill({ contact }, element) {
      const sighting = judge.readPress(element);
      return sighting !== undefined && judge.match(sighting)?.contact.id === contact.id;
    },
    isStillSending: ({ contact }, element) =>
      judge
        .readSending(element, false)
        ?.to.some((sighting) => judge.match(sighting)?.contact.id === contact.id) ?? false,
  });

  const judgeLook = startJudgingLooks(page, { judge, pausing, ways }, () => {
    // A thread that is still being written may name more people yet, and be a group's.
    if (isBeingWritten()) paint.hold();
    return isBeingWritten();
  });

  const isLostNow = () => isLost(lookNow(), site);
  let wasGuarded = isFromStart;
  const markLost = startLostMark(isLostNow, () => !wasGuarded, signal);
  const tellReadable = startTellingReadable(site, judge);
  const holdUnread = startUnreadPause(
    page,
    { site, judge, pausing },
    isLostNow,
    ways.fromPage,
    signal,
  );

  const inherit = startInheriting(page, { judge, pausing, go: () => ended.abort() }, signal, () => {
    wasGuarded = true;
    lookAgain();
  });

  /**
   * Answers nothing where a pause is up: what is there once it is over has to be seen. Nor on a site
   * that is off, where nothing is read.
   */
  function look(at: Page): Look | undefined {
    if (pausing.isUp) return undefined;
    if (judge.isOff) {
      markLost(false);
      holdUnread(false);
      return undefined;
    }
    const seen = lookNow(at);
    const isSeenLost = isLost(seen, site);
    markLost(isSeenLost);
    // Whoever is open before the facts are there is not shown before it is known who it is. A page
    // that was open before its guard came has been seen already.
    if (!judge.facts) {
      if (isFromStart && everybodyIn(seen).length > 0) paint.hold();
      return seen;
    }
    learning.fromPage(everybodyIn(seen));
    holdUnread(isSeenLost);
    tellReadable(seen);
    judgeLook(seen);
    return pausing.isUp ? undefined : seen;
  }

  function listen(until: AbortSignal): void {
    startShield(page, until);
    guardSending(page, site, judge, until, (send) => {
      pausing.pause(send.attempt, ways.fromSend(send));
      learning.from(send.attempt, send.attempt.sighting);
    });
    guardActs(page, judge, until, (act) => {
      pausing.pause(act.attempt, ways.fromAct(act));
      learning.from(act.attempt, act.attempt.sighting);
    });
    guardNavigation(page, judge, until, (passage) =>
      pausing.pause(passage.attempt, ways.fromPassage(passage)),
    );
    page.navigation.addEventListener('navigatesuccess', () => lookAgain(), { signal: until });
    // Firefox ends a guard with the extension, and a page that it held then stays hidden.
    const isToBeHeld = () =>
      import.meta.env.FIREFOX ? everybody().some(judge.match) : everybody().length > 0;
    const onBack = () => void judge.readAgain().catch(onFacts);
    guardRestoring(page, { isToBeHeld, hold: paint.hold, onBack }, until);
  }

  const shadowRoots = (at: Page) => [
    ...(site.shadowRoots?.(at) ?? []),
    ...rootsOfPointed(at, pointed()),
  ];
  listenThroughout(document, listen, signal);
  const lookAgain = watchPage(document, { look, shadowRoots }, signal);
  void judge.ready.then(() => wasGuarded || markLate()).catch(() => {});
  // A page left behind by an update has no facts to wait for.
  const giveUp = () => void (judge.facts || paint.show());
  void Promise.race([judge.ready, delay(FACTS_PATIENCE_MS)]).then(giveUp, giveUp);
  return {
    look() {
      const seen = lookNow();
      return { ...seen, isLost: isLost(seen, site), isLate: !wasGuarded };
    },
  };
}
