import { browser } from 'wxt/browser';
import { readAnyAddress } from '../addresses/read-any-address.ts';
import type { SiteAddresses } from '../addresses/site-addresses.ts';
import type { Contact } from '../contacts/contact.ts';
import { findContact, indexContacts } from '../contacts/match.ts';

const HISTORY = { permissions: ['history' as const] };
/** More than browsers keep. */
const ALL = 1_000_000;

/**
 * Takes the contacts' addresses out of the browser's history; answers how many those were, or
 * nothing when the permission was not given, or there is none to give (Firefox for Android). It is
 * asked for in the very call of the user's click, or the browser would not show its question, and
 * given back in the end.
 */
export async function clearHistory(
  sites: readonly SiteAddresses[],
  contacts: readonly Contact[],
): Promise<number | undefined> {
  if (!(await browser.permissions.request(HISTORY).catch(() => false))) return undefined;
  try {
    const theirs = addressesOf(sites, contacts);
    const visits = await browser.history.search({ text: '', startTime: 0, maxResults: ALL });
    const found = new Set(visits.flatMap(({ url }) => (url && theirs(url) ? [url] : [])));
    for (const url of found) await browser.history.deleteUrl({ url });
    return found.size;
  } finally {
    await browser.permissions.remove(HISTORY).catch(() => false);
  }
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
