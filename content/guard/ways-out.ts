import { homeAt } from '../../src/addresses/home-at.ts';
import type { Attempt } from '../../src/policy/decision.ts';
import type { Act } from './acts.ts';
import { type Leaving, leaveBy, leavePage, leavePlace } from './leave.ts';
import type { Place } from './look.ts';
import type { Passage } from './navigation.ts';
import { pressOn, repeatPress } from './repeat-press.ts';
import type { Send } from './sending.ts';

/** What the answer to a pause does to the page. The screen stays up until `hold` is done. */
export interface Way {
  /** False where the page could not be left: what is open below is still theirs. */
  hold(): boolean | Promise<boolean>;
  goOn(): void;
}

export interface LeavablePage extends Leaving {
  /**
   * The element by which the contact is opened now, where there is one: lists use their rows again, for
   * others, and draw them anew.
   */
  rowNow(attempt: Attempt, element: Element): Element | undefined;
  /** Whether pressing this element would still send to the contact. */
  isStillSending(attempt: Attempt, element: Element): boolean;
}

const nothing = () => {};
const nothingToUndo = () => true;

export type WaysOut = ReturnType<typeof waysOut>;

/** How each kind of attempt is left behind, and how it is gone on with. */
export function waysOut(leaving: LeavablePage) {
  const loadAnew = loaderOf(leaving.page);
  return {
    /** The page is the contact's own. */
    fromPage: (): Way => ({ hold: () => leavePage(leaving), goOn: nothing }),

    /** The contact is open in one place of the page. */
    fromPlace: (place: Place): Way => ({ hold: () => leavePlace(leaving, place), goOn: nothing }),

    /** A press was stopped before anything came of it: holding has nothing to undo. */
    fromAct: (act: Act): Way => ({
      hold: nothingToUndo,
      goOn() {
        const element = act.url ? act.element : leaving.rowNow(act.attempt, act.element);
        if (element) repeatPress(leaving.page, { ...act, element });
      },
    }),

    /** Sending was stopped: the message stays as it was written, and going on sends it, once. */
    fromSend: ({ attempt, button }: Send): Way => ({
      hold: nothingToUndo,
      goOn() {
        if (button && leaving.isStillSending(attempt, button)) pressOn(button);
      },
    }),

    /** The page was about to change, or has changed, by itself. */
    fromPassage: ({ attempt, calledOff, sameDocument, byUser, url }: Passage): Way => ({
      hold() {
        const { page, site, isAttempt } = leaving;
        const { href, hostname } = page.location;
        // A load of the contact's own page would be called off, too.
        if (!calledOff || isAttempt(href)) return leavePage(leaving);
        if (!sameDocument) return true;
        // Stories go on by themselves, and a messenger opens its latest chat: the page before would lead
        // here again.
        if (!byUser || attempt.sighting.surface === 'story')
          return leaveBy(page, () => page.location.replace(homeAt(site, hostname)));
        // The app believes it moved on and may have drawn it: only a load brings back what was.
        return leaveBy(page, loadAnew);
      },
      // The app may have drawn it at this address, to which a browser that keeps the page would come back.
      goOn() {
        const { location } = leaving.page;
        const isLoad = sameDocument && withoutFragment(url) !== withoutFragment(location.href);
        if (calledOff) location[isLoad ? 'replace' : 'assign'](url);
      },
    }),
  };
}

const withoutFragment = (url: string) => url.split('#')[0] ?? url;

/**
 * Loads the page anew. Where it asks whether to leave and the user stays, Firefox (ESR 153, 2026-11-28)
 * does nothing on any later `reload()` of that document, so that from the second time on its address is
 * gone to: without its `#`, which alone would load nothing.
 */
function loaderOf({ location }: Window): () => void {
  let hasTried = false;
  return () => {
    if (hasTried) location.replace(withoutFragment(location.href));
    else location.reload();
    hasTried = true;
  };
}
