import { browser } from 'wxt/browser';
import { callWorker } from './messages.ts';

export type Items = Readonly<Record<string, unknown>>;

/** Takes what a page that an update left behind cannot store any more. */
let heir: ((items: Items) => void) | undefined;

export const leaveTo = (take: (items: Items) => void): void => {
  heir = take;
};

/** Whether the extension that put this script here is gone: updated, turned off or taken out. */
export const isLeftBehind = (): boolean => browser.runtime?.id === undefined;

/**
 * Stores these items. After an update of the extension it leaves them to the guard that comes next, and
 * where the storage fails (a full disk) to the worker. Rejects where nobody could keep them.
 */
export async function keep(items: Items): Promise<void> {
  if (isLeftBehind() && heir) return heir(items);
  try {
    await browser.storage.local.set({ ...items });
  } catch {
    await callWorker('keep', items);
  }
}
