import type { Attempt } from '../../src/policy/decision.ts';
import { startShield } from '../pause/shield.ts';
import type { Site } from '../sites/site.ts';
import { type Act, guardActs } from './acts.ts';
import { repeatAct } from './go-on.ts';
import { holdPaint } from './hold-paint.ts';
import { startJudge } from './judge.ts';
import { startLearning } from './learning.ts';
import { type Leaving, leaveBy, leavePage, leavePlace } from './leave.ts';
import { everybodyIn, isLost, type Look, lookAt } from './look.ts';
import { guardNavigation, type Passage } from './navigation.ts';
import { startPausing, type Way } from './pausing.ts';
import { readAnyAddress } from './read-link.ts';
import { watchPage } from './watcher.ts';

export interface Guard {
  /** What the page looks like to the guard now. */
  look(): Look & { isLost: boolean };
}

/**
 * The page ring: sees the attempt, stops it, asks, and carries the answer out. Everything it puts
 * into the page ends with the signal.
 */
export function startGuard(
  page: Window,
  site: Site,
  sites: readonly Site[],
  signal: AbortSignal,
): Guard {
  const { document } = page;
  const isFromStart = document.readyState === 'loading';
  const nothing = () => {};
  const lookNow = () => lookAt(document, site);
  const everybody = () => {
    const seen = lookNow();
    const also = seen.address && site.alsoKnown?.(document, seen.address);
    return also ? [...everybodyIn(seen), { ...seen.address, also }] : everybodyIn(seen);
  };

  let showPage = nothing;
  const judge = startJudge(() => {
    look();
    showPage();
  }, signal);
  const pausing = startPausing(document, judge, signal);
  const learning = startLearning(judge, everybody, signal);

  const leaving: Leaving = {
    page,
    site,
    isOpen: () => everybodyIn(lookNow()).some(judge.attempt),
    isAttempt: (url) => judge.attempt(readAnyAddress(sites, new URL(url))) !== undefined,
  };

  /** Whom the page has open and should not: by its address first, then in its places. */
  function openAttempts({ address, places }: Look): { attempt: Attempt; hold: Way['hold'] }[] {
    const byAddress = judge.attempt(address);
    const inPlaces = places.flatMap((place) => {
      const attempt = judge.attempt(place.sighting);
      return attempt ? [{ attempt, hold: () => leavePlace(leaving, place) }] : [];
    });
    return byAddress
      ? [{ attempt: byAddress, hold: () => leavePage(leaving) }, ...inPlaces]
      : inPlaces;
  }

  function look(): void {
    if (pausing.isUp) return;
    // Whoever is open before the facts are there is not shown before it is known who it is. A page
    // that was open before its guard came has been seen already.
    if (!judge.facts) {
      if (isFromStart && everybodyIn(lookNow()).length > 0) showPage = holdPaint(document);
      return;
    }
    const [open] = openAttempts(lookNow());
    if (open) pausing.pause(open.attempt, { hold: open.hold, goOn: nothing });
    learning.fromPage();
  }

  const wayOfAct = (act: Act): Way => ({ hold: nothing, goOn: () => repeatAct(page, act) });

  const wayOfPassage = ({ calledOff, sameDocument, url }: Passage): Way => ({
    hold() {
      if (!calledOff) return leavePage(leaving);
      // The app believes it moved on and may have drawn it: only a load brings back what was.
      return sameDocument ? leaveBy(() => page.location.reload()) : undefined;
    },
    goOn: () => (calledOff ? page.location.assign(url) : undefined),
  });

  startShield(page, signal);
  guardActs(page, { site, sites, judge, signal }, (act) => {
    pausing.pause(act.attempt, wayOfAct(act));
    learning.from(act.attempt, act.attempt.sighting);
  });
  guardNavigation(page, { sites, judge, signal }, (passage) =>
    pausing.pause(passage.attempt, wayOfPassage(passage)),
  );
  watchPage(document, site, look, signal);
  // A page left behind by an update has no facts to wait for.
  judge.ready.catch(() => showPage());
  page.navigation.addEventListener('navigatesuccess', look, { signal });

  // A contact's page that is kept for going back is not painted again before it was looked at.
  page.addEventListener(
    'pagehide',
    ({ persisted }) => {
      if (persisted && everybody().some(judge.match)) showPage = holdPaint(document);
    },
    { signal },
  );
  page.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      look();
      showPage();
    },
    { signal },
  );

  return {
    look() {
      const seen = lookNow();
      return { ...seen, isLost: isLost(seen) };
    },
  };
}
