import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PAUSE_PAGE } from '../src/platform/pause-address.ts';

/**
 * The document ring. It is registered for exactly the contacts' addresses, so being here is the
 * decision: stop before the site's own worker's answer runs, then hand over to the pause page.
 */
export default defineUnlistedScript(() => {
  window.stop();
  // Browsers run the two scripts in no certain order: a guard that was first steps aside.
  globalThis.holdfastStopped = true;
  globalThis.holdfastGuard?.stop();
  location.replace(`${browser.runtime.getURL(PAUSE_PAGE)}#document:${location.href}`);
});
