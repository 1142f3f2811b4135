import type { Attempt } from '../../src/policy/decision.ts';
import type { Judge } from './judge.ts';

/** A change of address that the page or the browser set about, caught before it took effect. */
export interface Passage {
  readonly attempt: Attempt;
  readonly url: string;
  /** Whether it was called off; a step back or forward without a user's act cannot be. */
  readonly calledOff: boolean;
  /** Whether the page itself would have gone on: it may have drawn the new state already. */
  readonly sameDocument: boolean;
  /** Whether the user has done something in the page shortly before: else it was the page itself. */
  readonly byUser: boolean;
}

/**
 * Watches changes of address from within the page. What is called off here never reaches the
 * address bar, the history, or (for another document) the site.
 */
export function guardNavigation(
  page: Window,
  judge: Judge,
  signal: AbortSignal,
  onAttempt: (passage: Passage) => void,
): void {
  page.navigation.addEventListener(
    'navigate',
    (event) => {
      const target = URL.parse(event.destination.url);
      const attempt = target && judge.attempt(judge.read(target));
      if (!attempt || event.downloadRequest !== null) return;
      // A step in the history to another document is stopped there; a pause over this one would be kept
      // with it, over a page of nobody.
      if (!event.cancelable && !event.destination.sameDocument) return;
      if (event.cancelable) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      onAttempt({
        attempt,
        url: event.destination.url,
        calledOff: event.defaultPrevented,
        sameDocument: event.destination.sameDocument,
        // The browser's own buttons are no act in the page.
        byUser: page.navigator.userActivation.isActive || event.navigationType === 'traverse',
      });
    },
    { signal },
  );
}
