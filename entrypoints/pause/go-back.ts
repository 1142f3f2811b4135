import { browser } from 'wxt/browser';
import { isStoppedBehind } from '../../src/platform/pause-address.ts';
import { fragmentOf } from './target.ts';

/** The page before may be slow to come; a history that leads nowhere must not end here either. */
const STILL_HERE_AFTER_MS = 10_000;

/**
 * Leaves the pause for where the user was: the page before, or, in a tab that was opened only for
 * this, nowhere at all. The site's home where neither can be.
 */
export async function goBack(home = 'about:blank'): Promise<void> {
  const back = isStoppedBehind(fragmentOf(window)) ? 2 : 1;
  if (history.length > back) {
    history.go(-back);
    setTimeout(() => location.replace(home), STILL_HERE_AFTER_MS);
    return;
  }
  const tab = await browser.tabs.getCurrent();
  // Firefox for Android has no windows to the extension, and to a query each tab is one.
  const others = await browser.tabs.query(browser.windows ? { currentWindow: true } : {});
  if (tab?.id !== undefined && others.length > 1) await browser.tabs.remove(tab.id);
  else location.replace(home);
}
