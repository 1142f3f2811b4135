import { browser } from 'wxt/browser';

export type Items = Readonly<Record<string, unknown>>;

/** Takes what a page that an update left behind cannot store any more. */
let heir: ((items: Items) => void) | undefined;

export const leaveTo = (take: (items: Items) => void): void => {
  heir = take;
};

/** Whether the extension that put this script here is gone: updated, turned off or taken out. */
export const isLeftBehind = (): boolean => browser.runtime?.id === undefined;

/** Stores these items; after an update of the extension, leaves them to the guard that comes next. */
export async function keep(items: Items): Promise<void> {
  if (isLeftBehind() && heir) heir(items);
  else await browser.storage.local.set({ ...items });
}
