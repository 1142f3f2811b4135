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
  { isPaused, signal }: { isPaused: () => boolean; signal: AbortSignal },
  onAttempt: (passage: Passage) => void,
): void {
  /**
   * What the page sets about under a pause brings up no other, so it could ask for one person after another
   * whom it hears of. Nobody else than is open is gone to then. Leaving goes back, or to a page of nobody.
   */
  const asksUnderPause = ({ navigationType }: NavigateEvent, target: URL | null): boolean =>
    isPaused() &&
    (navigationType === 'push' || navigationType === 'replace') &&
    target !== null &&
    namedIn(target) !== undefined &&
    namedIn(target) !== namedIn(new URL(page.location.href));
  const namedIn = (url: URL): string | undefined => {
    const names = judge.read(url)?.identities;
    return names && JSON.stringify(names);
  };
  page.navigation.addEventListener(
    'navigate',
    (event) => {
      // A page may make up one, and would see by what becomes of it whom it names.
      if (!event.isTrusted) return;
      const target = URL.parse(event.destination.url);
      const attempt = target && judge.attempt(judge.read(target));
      if (event.downloadRequest !== null) return;
      if (!attempt) {
        if (event.cancelable && asksUnderPause(event, target)) callOff(event);
        return;
      }
      // A step in the history to another document is stopped there; a pause over this one would be kept
      // with it, over a page of nobody.
      if (!event.cancelable && !event.destination.sameDocument) return;
      if (event.cancelable) callOff(event);
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

function callOff(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
