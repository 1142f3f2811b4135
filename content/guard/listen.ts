import type { Sighting } from '../../src/contacts/sighting.ts';
import { startShield } from '../pause/shield.ts';
import type { Site } from '../sites/site.ts';
import { guardActs } from './acts.ts';
import type { PageHiding } from './hide-page.ts';
import type { Judge } from './judge.ts';
import type { Learning } from './learning.ts';
import { guardNavigation } from './navigation.ts';
import type { Pausing } from './pausing.ts';
import { guardRestoring } from './restoring.ts';
import { guardSending } from './sending.ts';
import type { WaysOut } from './ways-out.ts';

interface Parts {
  readonly judge: Judge;
  readonly pausing: Pausing;
  readonly learning: Learning;
  readonly ways: WaysOut;
  readonly hiding: PageHiding;
  /** Everybody who is open in the page. */
  everybody(): readonly Sighting[];
  /** The page has changed its address by itself. */
  onNavigated(): void;
  /** The page is come back to, as it was left. */
  onBack(): void;
  /** The page may show what it showed before, for want of the facts. */
  onRestored(): void;
}

/**
 * Hears in this page what the user does: presses, sending, changes of page, going back to it. The pause's
 * own shield comes first: what is meant for the pause is nothing to the others.
 */
export function listen(page: Window, site: Site, parts: Parts, until: AbortSignal): void {
  const { judge, pausing, learning, ways, hiding, everybody } = parts;
  startShield(page, until);
  guardSending(page, site, judge, until, (send) => {
    pausing.pause(send.attempt, ways.fromSend(send));
    learning.from(send.attempt, send.attempt.sighting);
  });
  guardActs(page, judge, until, (act) => {
    pausing.pause(act.attempt, ways.fromAct(act));
    learning.from(act.attempt, act.attempt.sighting);
  });
  // Another guard, which an update has left behind, sees to its own pause, and to going on from there.
  const isPaused = () => pausing.isOwnUp;
  guardNavigation(page, judge, { isPaused, signal: until }, (passage) =>
    pausing.pause(passage.attempt, ways.fromPassage(passage)),
  );
  page.navigation.addEventListener('navigatesuccess', parts.onNavigated, { signal: until });
  // Firefox ends a guard with the extension, and a page that it hid then stays hidden.
  const isToBeHidden = () =>
    import.meta.env.FIREFOX ? everybody().some(judge.match) : everybody().length > 0;
  const onBack = () => {
    parts.onBack();
    void judge.readAgain().catch(parts.onRestored);
  };
  guardRestoring(page, { isToBeHidden, hide: hiding.hide, onBack }, until);
}
