import { browser } from 'wxt/browser';
import { readAnyAddress } from '../addresses/read-any-address.ts';
import type { SiteAddresses } from '../addresses/site-addresses.ts';
import type { Contact } from '../contacts/contact.ts';
import { findContact, indexContacts } from '../contacts/match.ts';
import { PAUSE_PAGE, readPauseTarget } from './pause-address.ts';

const HISTORY = { permissions: ['history' as const] };
const CLEARING = 'holdfast history';
/** More than browsers keep. */
const ALL = 1_000_000;

/**
 * Takes the contacts' addresses out of the browser's history, and those that a pause was opened for;
 * answers how many those were, or nothing when the permission was not given, or there is none to give
 * (Firefox for Android). It is asked for in the very call of the user's click, or the browser would
 * not show its question, and given back in the end.
 */
export async function clearHistory(
  sites: readonly SiteAddresses[],
  contacts: readonly Contact[],
): Promise<number | undefined> {
  if (!(await browser.permissions.request(HISTORY).catch(() => false))) return undefined;
  return navigator.locks.request(CLEARING, async () => {
    try {
      return await clear(sites, contacts);
    } finally {
      await browser.permissions.remove(HISTORY).catch(() => false);
    }
  });
}

/**
 * Gives the history's permission back that a page which was closed in the middle of clearing has left, while
 * nobody clears.
 */
export const giveBackHistoryPermission = (): Promise<void> =>
  navigator.locks.request(CLEARING, { ifAvailable: true }, async (lock) => {
    if (lock) await browser.permissions.remove(HISTORY).catch(() => false);
  });

async function clear(
  sites: readonly SiteAddresses[],
  contacts: readonly Contact[],
): Promise<number> {
  const theirs = addressesOf(sites, contacts);
  const visits = await browser.history.search({ text: '', startTime: 0, maxResults: ALL });
  const urls = visits.flatMap(({ url }) => url ?? []);
  const stopped = urls.flatMap((url) => stoppedBy(url) ?? []);
  const found = new Set([...urls.filter(theirs), ...stopped.map(({ address }) => address)]);
  for (const url of [...found, ...new Set(stopped.flatMap(({ pauses }) => pauses))])
    await browser.history.deleteUrl({ url });
  return found.size;
}

/**
 * What a pause of this address was opened for, and the addresses that the browser led there by.
 * Chromium keeps all of a redirect but shows and finds the last alone (tried in 156): the address that
 * was typed, the pause's address of that session, and the lasting one.
 */
function stoppedBy(visited: string): { address: string; pauses: string[] } | undefined {
  const url = URL.parse(visited);
  const passing = new URL(browser.runtime.getURL(PAUSE_PAGE));
  const isOurs = url && [browser.runtime.id, passing.host].includes(url.host);
  const target = isOurs && url.pathname === PAUSE_PAGE && readPauseTarget(url.hash);
  if (!target) return undefined;
  passing.hash = url.hash;
  return { address: target.url.href, pauses: [visited, passing.href] };
}

/** Searches for them count, too, whether those are paused or not. */
function addressesOf(
  sites: readonly SiteAddresses[],
  contacts: readonly Contact[],
): (address: string) => boolean {
  const index = indexContacts(contacts.map((one) => ({ ...one, searches: true })));
  return (address) => {
    const url = URL.parse(address);
    const sighting = url && readAnyAddress(sites, url);
    return Boolean(sighting && findContact(index, sighting));
  };
}
