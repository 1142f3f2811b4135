import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { delay } from '../content/delay.ts';
import { ourOwn } from '../content/our-own.ts';
import { askerOf } from '../src/platform/calls/asker.ts';
import { callWorker } from '../src/platform/calls/call-worker.ts';
import { documentPause } from '../src/platform/pause-address.ts';
import { WHAT_IS_STOPPED } from '../src/rings/what-is-stopped.ts';

/** A worker that does not start, or gets nowhere, leaves no blank page for ever. */
const PATIENCE_MS = 10_000;

/**
 * The document ring. It is registered for exactly the contacts' addresses, so being here is the
 * decision: stop before the site's own worker's answer runs, then have the pause page put here.
 */
export default defineUnlistedScript(() => {
  window.stop();
  // Browsers run the two scripts in no certain order: a guard that was first steps aside.
  globalThis.holdfastStopped = true;
  ourOwn('holdfastGuard')?.stop();
  const { href } = location;
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (message === WHAT_IS_STOPPED && askerOf(sender)?.rank === 'own') respond(href);
    return undefined;
  });
  const leave = () => location.replace(documentPause(href, { isBehind: false }));
  const handOver = () => {
    // Drawn in advance, it is in no tab yet, and nobody's to hold. Leaving ends it.
    if ((document as { prerendering?: boolean }).prerendering) return leave();
    callWorker('pauseInstead', href).then((isDone) => isDone === true || leave(), leave);
    void delay(PATIENCE_MS).then(leave);
  };
  handOver();
  // Where it stayed behind in the history, and is come back to.
  addEventListener('pageshow', ({ persisted }) => persisted && handOver());
});
