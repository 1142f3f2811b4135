import { homeAt } from '../../src/addresses/home-at.ts';
import { readAddress } from '../../src/addresses/read-address.ts';
import { identityKey } from '../../src/contacts/identity.ts';
import { delay } from '../delay.ts';
import type { Site } from '../sites/site.ts';
import type { Place } from './look.ts';
import { PATIENCE_MS, until, untilBack, untilStill } from './until.ts';

/** A load that has not taken the page away by then has failed. */
const LOADING_MS = 10_000;

/**
 * Where the user was asked whether to leave, and stayed, Chromium (156, 2026-12-01) does nothing any more
 * when that document asks for the same entry again. Where it was merely slow, home is as good.
 */
const unreachable = new WeakSet<NavigationHistoryEntry>();

/** What leaving needs to know of the page. */
export interface Leaving {
  readonly page: Window;
  readonly site: Site;
  /** Whether the contact is still open here. */
  isOpen(): boolean;
  /** Whether this address would be an attempt again. */
  isAttempt(url: string): boolean;
}

/**
 * Goes back to the latest page that is not the contact's; to the site's home where there is none.
 * Answers whether that was done.
 */
export async function leavePage({ page, site, isOpen, isAttempt }: Leaving): Promise<boolean> {
  const { navigation } = page.window;
  const here = navigation.currentEntry?.index ?? 0;
  const before = navigation.entries().slice(0, Math.max(0, here));
  const target = before.findLast(({ url }) => url !== null && !isAttempt(url));
  if (target && unreachable.has(target)) return leaveForHome({ page, site, isOpen });
  if (target) navigation.traverseTo(target.key).finished?.catch(() => {});
  // The history's length counts what comes after this page, too, which is no way back; so do all entries.
  else if (before.length === 0 && page.history.length > navigation.entries().length)
    page.history.back();
  else return leaveForHome({ page, site, isOpen });
  // Another document may take its time; a change within this one is quick or does not come.
  const patience = target?.sameDocument ? PATIENCE_MS : LOADING_MS;
  const over = new AbortController();
  const back = untilBack(page, over.signal);
  const isClosed = await until(page, () => !isOpen(), patience);
  over.abort();
  if (!isClosed) {
    if (back.isThere()) return false;
    if (target) unreachable.add(target);
    return leaveForHome({ page, site, isOpen });
  }
  // The address is back before the app has drawn what belongs to it.
  await untilStill(page);
  return true;
}

/**
 * Closes an open chat: with the site's own control; else, where the page is the chat's own, by going
 * back; else by loading the site anew. Going back from a chat that merely floats over a page would
 * take that page away. Answers whether that was done.
 */
export async function leavePlace(leaving: Leaving, place: Place): Promise<boolean> {
  const { page, site, isOpen } = leaving;
  site.close?.(page.document, place.element);
  if (await until(page, () => !isOpen())) return true;
  if (isOwnPage(leaving, place)) return leavePage(leaving);
  return leaveForHome(leaving);
}

/**
 * Goes to the site's home. Where that is another view of the same document (behind a `#`, or taken over
 * by the app), it is done once nobody is open any more.
 */
async function leaveForHome({
  page,
  site,
  isOpen,
}: Pick<Leaving, 'page' | 'site' | 'isOpen'>): Promise<boolean> {
  const from = page.location.href;
  const wasOpen = isOpen();
  page.location.assign(homeAt(site, page.location.hostname));
  // Where nobody is open any more it is the address that tells.
  const isLeft = () => !isOpen() && (wasOpen || page.location.href !== from);
  if (!(await until(page, isLeft, LOADING_MS))) return false;
  await untilStill(page);
  return true;
}

/**
 * Loads another document, and is done only if that fails, or takes long: until it is there this one,
 * with whatever it shows, stays under the pause. The site may be slow, or ask whether to leave. Answers
 * that this document was not left, since whoever hears the answer is still in it.
 */
export async function leaveBy(page: Window, load: () => void): Promise<false> {
  const over = new AbortController();
  load();
  await Promise.race([delay(LOADING_MS), untilBack(page, over.signal).promise]);
  over.abort();
  return false;
}

/** The page is about this place, or its address says something of whoever is open there. */
function isOwnPage({ page, site }: Leaving, { sighting, isPage }: Place): boolean {
  if (isPage) return true;
  const address = readAddress(site, new URL(page.location.href));
  const keys = new Set(address?.identities.map(identityKey));
  return sighting?.identities.some((identity) => keys.has(identityKey(identity))) ?? false;
}
