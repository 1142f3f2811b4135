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
  /** Whether pressing this element would still open the contact: lists use their rows again. */
  isStill(attempt: Attempt, element: Element): boolean;
  /** Whether pressing this element would still send to the contact. */
  isStillSending(attempt: Attempt, element: Element): boolean;
}

const nothing = () => {};
const nothingToUndo = () => true;

export type WaysOut = ReturnType<typeof waysOut>;

/** How each kind of attempt is left behind, and how it is gone on with. */
export const waysOut = (leaving: LeavablePage) => ({
  /** The page is the contact's own. */
  fromPage: (): Way => ({ hold: () => leavePage(leaving), goOn: nothing }),

  /** The contact is open in one place of the page. */
  fromPlace: (place: Place): Way => ({ hold: () => leavePlace(leaving, place), goOn: nothing }),

  /** A press was stopped before anything came of it: holding has nothing to undo. */
  fromAct: (act: Act): Way => ({
    hold: nothingToUndo,
    goOn() {
      if (act.url || leaving.isStill(act.attempt, act.element)) repeatPress(leaving.page, act);
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
  fromPassage: ({ attempt, calledOff, sameDocument, url }: Passage): Way => ({
    hold() {
      const { page, site } = leaving;
      if (!calledOff) return leavePage(leaving);
      if (!sameDocument) return true;
      // Stories go on by themselves: the one before would lead here again.
      if (attempt.sighting.surface === 'story')
        return leaveBy(() => page.location.assign(homeAt(site, page.location.hostname)));
      // The app believes it moved on and may have drawn it: only a load brings back what was.
      return leaveBy(() => page.location.reload());
    },
    goOn: () => (calledOff ? leaving.page.location.assign(url) : undefined),
  }),
});
