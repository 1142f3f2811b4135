import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PAUSE_PAGE } from '../src/platform/pause-address.ts';

/**
 * The document ring. It is registered for exactly the contacts' addresses, so being here is the
 * decision: stop before the site's own worker's answer runs, then hand over to the pause page.
 */
export default defineUnlistedScript(() => {
  window.stop();
  globalThis.holdfastStopped = true;
  location.replace(`${browser.runtime.getURL(PAUSE_PAGE)}#document:${location.href}`);
});
