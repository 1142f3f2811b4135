import { browser } from 'wxt/browser';
import { documentPause } from '../platform/pause-address.ts';
import { ABOVE_ALL, addSessionRule, dropSessionRules, loadOf } from './session-rules.ts';

/** A reload that the browser asks about first (of a form that was sent) would wait for the user. */
const PATIENCE_MS = 4000;

/**
 * Puts the pause page in the place of this page, which the document ring stopped in this tab. By the browser
 * and not by the page: whoever has hold of its window would be told where it goes, and could call that off.
 */
export async function pauseInstead(address: string, tabId: number): Promise<void> {
  const url = documentPause(address, { isBehind: false });
  if (import.meta.env.FIREFOX) {
    // Firefox alone has this; the types are Chromium's.
    await browser.tabs.update(tabId, { url, loadReplace: true } as { url: string });
    return;
  }
  const isStillAt = async (part: 'href' | 'host') =>
    URL.parse((await browser.tabs.get(tabId)).url ?? '')?.[part] === new URL(address)[part];
  if (await isStillAt('href')) await reloadAs(url, address, tabId);
  // A page can be given another address of its host while it stands; and where it came of a form, the
  // browser asks the user first. What was stopped stays behind the pause then, in the history.
  if (await isStillAt('host'))
    await browser.tabs.update(tabId, { url: documentPause(address, { isBehind: true }) });
}

/**
 * Loads the tab anew, with this page in the place of what is asked for then. The browser's only way to
 * another page that leaves no other behind, and past a worker of the site's own (tried in Chromium 156,
 * 2026-11-30).
 */
async function reloadAs(page: string, address: string, tabId: number): Promise<void> {
  const condition = await loadOf(new URL(address), tabId);
  await addSessionRule(() => ({
    // Of two equals the one that allows would win.
    priority: ABOVE_ALL + 1,
    action: { type: 'redirect', redirect: { url: page } },
    condition,
  }));
  const isLeft = untilLeft(tabId);
  await browser.tabs.reload(tabId, { bypassCache: true });
  await isLeft;
  await forgetReload(tabId);
}

/**
 * Takes the rule of a reload in this tab back: going on would lead to the pause again. The pause page does so,
 * too, since a worker may end in the middle.
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
