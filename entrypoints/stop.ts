import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { callWorker } from '../src/platform/calls/call-worker.ts';
import { documentPause } from '../src/platform/pause-address.ts';

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
  const leave = () => location.replace(documentPause(href, { isAlone: false }));
  // In a tab of its own this may be the very window that its opener has a hold on: in Chromium it would be
  // told where this leads, and could call it off (tried in 156, 2026-11-29; Firefox gives it another).
  if (import.meta.env.FIREFOX || history.length > 1) leave();
  else void callWorker('pauseAlone', href).then((isDone) => isDone === true || leave(), leave);
});
