import type { StruckBrowser } from './struck-browser.ts';
import { within } from './within.ts';

const PATIENCE_MS = 10_000;

/**
 * How the rings and the guard stand while a contact's page is open without a pause: where to look
 * for the fault.
 */
export async function howRingsStand(browser: StruckBrowser, url: string): Promise<string> {
  const looking = browser.inside(readStanding, url).then(JSON.stringify);
  return within(PATIENCE_MS, 'nothing answers', looking).catch((error: Error) => error.message);
}

/** Runs in a page of the extension. */
async function readStanding(url: string): Promise<object> {
  const handle = new URL(url).pathname.replaceAll('/', '');
  const { contacts, settings, withheld, ...stored } = await chrome.storage.local.get(null);
  const { declarativeNetRequest: dnr } = chrome;
  const rules = [...(await dnr.getDynamicRules()), ...(await dnr.getSessionRules())];
  const inPage = async () => {
    const reading = chrome.storage.local.get(null).then((all) => Object.keys(all).length);
    return {
      isAlive: globalThis.holdfastGuard?.isAlive(),
      read: await Promise.race([reading, new Promise((done) => setTimeout(done, 1000))]),
    };
  };
  const tabs = await chrome.tabs.query({ url });
  const guards = tabs.map(({ id = -1 }) =>
    chrome.scripting
      .executeScript({ target: { tabId: id }, func: inPage, injectImmediately: true })
      .then(([one]) => one?.result, String),
  );
  return {
    version: chrome.runtime.getManifest().version,
    awake: await chrome.storage.session.get('awake'),
    alarms: (await chrome.alarms.getAll()).map(({ name }) => name),
    scripts: (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id),
    rules: [rules.length, rules.filter(({ condition }) => condition.regexFilter?.includes(handle))],
    contacts: String(contacts).length,
    sites: (settings as { sites?: unknown } | undefined)?.sites,
    withheld,
    passes: Object.entries(stored).filter(([key]) => key.startsWith('pass:')),
    guards: await Promise.all(guards),
  };
}
