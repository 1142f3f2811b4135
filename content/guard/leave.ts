import { readAddress } from '../../src/addresses/read-address.ts';
import { identityKey } from '../../src/contacts/identity.ts';
import type { OpenPlace, Site } from '../sites/site.ts';

/** How long each way out gets before the next is tried. Not a page's timer: pages can clear those. */
const PATIENCE_MS = 900;

/** What leaving needs to know of the page. */
export interface Leaving {
  readonly page: Window;
  readonly site: Site;
  /** Whether the contact is still open here. */
  isOpen(): boolean;
  /** Whether this address would be an attempt again. */
  isAttempt(url: string): boolean;
}

/** Goes back to the latest page that is not the contact's; to the site's home where there is none. */
export async function leavePage({ page, site, isOpen, isAttempt }: Leaving): Promise<void> {
  const { navigation } = page.window;
  const here = navigation.currentEntry?.index ?? 0;
  const before = navigation.entries().slice(0, Math.max(0, here));
  const target = before.findLast(({ url }) => url !== null && !isAttempt(url));
  if (target) navigation.traverseTo(target.key).finished?.catch(() => {});
  else if (before.length === 0 && page.history.length > 1) page.history.back();
  else return page.location.assign(site.home);
  if (!(await until(page, () => !isOpen()))) page.location.assign(site.home);
}

/**
 * Closes an open chat: with the site's own control; else, where the page is the chat's own, by going
 * back; else by loading the site anew. Going back from a chat that merely floats over a page would
 * take that page away.
 */
export async function leavePlace(leaving: Leaving, place: OpenPlace): Promise<void> {
  const { page, site, isOpen } = leaving;
  site.close?.(page.document, place);
  if (await until(page, () => !isOpen())) return;
  if (isOwnPage(leaving, place)) await leavePage(leaving);
  else page.location.assign(site.home);
}

/** The page's address says something of whoever is open in this place. */
function isOwnPage({ page, site }: Leaving, { sighting }: OpenPlace): boolean {
  const address = readAddress(site, new URL(page.location.href));
  const keys = new Set(address?.identities.map(identityKey));
  return sighting?.identities.some((identity) => keys.has(identityKey(identity))) ?? false;
}

/** Waits until it is so, looking after every change of the page; answers whether it came to be. */
function until(page: Window, isSo: () => boolean): Promise<boolean> {
  if (isSo()) return Promise.resolve(true);
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const observer = new MutationObserver(() => isSo() && resolve(true));
  observer.observe(page.document, { subtree: true, childList: true, attributes: true });
  AbortSignal.timeout(PATIENCE_MS).addEventListener('abort', () => resolve(isSo()));
  return promise.finally(() => observer.disconnect());
}
