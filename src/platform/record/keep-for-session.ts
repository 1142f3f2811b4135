import { browser } from 'wxt/browser';
import { OUTBOX } from '../../log/outbox.ts';
import type { Items } from './keep.ts';

/**
 * Keeps what a page could not store: once more in its place, else in the browser's memory, from where
 * it is moved into the log as soon as that can be written, and until the browser is closed.
 */
export const keepForSession = (items: Items): Promise<void> =>
  browser.storage.local.set({ ...items }).catch(() => browser.storage.session.set({ ...items }));

/** How many entries are kept in memory alone. */
export async function countUnkept(): Promise<number> {
  const kept = await browser.storage.session.get(null);
  return Object.keys(kept).filter((key) => key.startsWith(OUTBOX)).length;
}
