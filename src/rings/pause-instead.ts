import { browser } from 'wxt/browser';
import { documentPause } from '../platform/pause-address.ts';
import { ABOVE_ALL, addSessionRule, dropSessionRules, loadOf } from './session-rules.ts';
import { WHAT_IS_STOPPED } from './what-is-stopped.ts';

/** A reload that the browser asks about first (of a form that was sent) would wait for the user. */
const PATIENCE_MS = 4000;

/**
 * Puts the pause page in the place of this page, which the document ring stopped in this tab; answers whether
 * it was there still. By the browser and not by the page: whoever has hold of its window would be told where
 * it goes, and could call that off.
 */
export async function pauseInstead(address: string, tabId: number): Promise<boolean> {
  // Asked of the page itself: the user may be elsewhere by now, and a page can be given another address.
  const isThere = async () =>
    (await browser.tabs.sendMessage(tabId, WHAT_IS_STOPPED, { frameId: 0 }).catch(() => {})) ===
    address;
  if (!(await isThere())) return false;
  const url = documentPause(address, { isBehind: false });
  if (import.meta.env.FIREFOX) {
    // Firefox alone has this; the types are Chromium's.
    await browser.tabs.update(tabId, { url, loadReplace: true } as { url: string });
    return true;
  }
  await reloadAs(url, address, tabId);
  // It was given another address, or came of a form and the browser asks the user first: then what was stopped
  // stays behind the pause in the history.
  if (await isThere())
    await browser.tabs.update(tabId, { url: documentPause(address, { isBehind: true }) });
  return true;
}

/**
 * Loads the tab anew, with this page in the place of what is asked for then. The browser's only way to
 * another page that leaves no other behind, and past a worker of the site's own (tried in Chromium 156,
 * 2026-11-30).
 */
async function reloadAs(page: string, address: string, tabId: number): Promise<void> {
  if ((await browser.tabs.get(tabId)).url !== address) return;
  const condition = await loadOf(new URL(address), tabId);
  const rule = await addSessionRule(() => ({
    // Of two equals the one that allows would win.
    priority: ABOVE_ALL + 1,
    action: { type: 'redirect', redirect: { url: page } },
    condition,
  }));
  try {
    const isLeft = untilLeft(tabId);
    await browser.tabs.reload(tabId, { bypassCache: true });
    await isLeft;
  } finally {
    await dropSessionRules(({ id }) => id === rule);
  }
}

/**
 * Takes back what a worker that ended in the middle of a reload has left in this tab: going on would lead to
 * the pause again.
 */
export const forgetReload = (tabId: number): Promise<void> =>
  dropSessionRules(
    ({ action, condition }) =>
      action.type === 'redirect' && condition.tabIds?.includes(tabId) === true,
  );

/** Until the tab has another address, or too long has gone by. */
function untilLeft(tabId: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const listener = (id: number, { url }: { url?: string }) => {
    if (id === tabId && url !== undefined) resolve();
  };
  browser.tabs.onUpdated.addListener(listener);
  setTimeout(resolve, PATIENCE_MS);
  return promise.finally(() => browser.tabs.onUpdated.removeListener(listener));
}
