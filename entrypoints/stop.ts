import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { delay } from '../content/guard/delay.ts';
import { callWorker } from '../src/platform/calls/call-worker.ts';
import { documentPause } from '../src/platform/pause-address.ts';

/** A worker that does not start leaves no blank page for ever. */
const PATIENCE_MS = 10_000;

/**
 * The document ring. It is registered for exactly the contacts' addresses, so being here is the
 * decision: stop before the site's own worker's answer runs, then hand over to the pause page.
 */
export default defineUnlistedScript(() => {
  window.stop();
  // Browsers run the two scripts in no certain order: a guard that was first steps aside.
  globalThis.holdfastStopped = true;
  globalThis.holdfastGuard?.stop();
  const { href } = location;
  const leave = () => location.replace(documentPause(href, { isBehind: false }));
  // Drawn in advance, it is in no tab yet, and nobody's to hold. Leaving ends it.
  if ((document as { prerendering?: boolean }).prerendering) leave();
  else
    void Promise.race([callWorker('pauseInstead', href), delay(PATIENCE_MS)]).then(
      (isDone) => isDone === true || leave(),
      leave,
    );
});
