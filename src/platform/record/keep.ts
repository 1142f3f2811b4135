import { browser } from 'wxt/browser';
import { callWorker } from '../calls/call-worker.ts';

export type Items = Readonly<Record<string, unknown>>;

/** Takes what a page that an update left behind cannot store any more. */
interface Heir {
  take(items: Items): void;
  /** Fulfilled once the guard that comes next has it, or none has come in time. */
  untilNext(): Promise<void>;
}
let heir: Heir | undefined;

export const leaveTo = (to: Heir): void => {
  heir = to;
};

/** Fulfilled once what was left for the next guard is with it: until then only this page has it. */
export const untilInherited = async (): Promise<void> => {
  if (isLeftBehind()) await heir?.untilNext();
};

/** Whether the extension that put this script here is gone: updated, turned off or taken out. */
export const isLeftBehind = (): boolean => browser.runtime?.id === undefined;

/** What is being stored. An extension that goes meanwhile may leave it unsaid whether it was. */
const underWay = new Set<Items>();
let gone = Promise.withResolvers<void>();

/**
 * To be called once this page is left behind: what it was storing then, for which nobody waits any
 * more.
 */
export function takeUnderWay(): Items {
  const items = Object.assign({}, ...underWay);
  underWay.clear();
  gone.resolve();
  gone = Promise.withResolvers();
  return items;
}

/**
 * Stores these items. After an update of the extension it leaves them to the guard that comes next, and
 * where the storage fails (a full disk) to the worker. Rejects where nobody could keep them.
 */
export async function keep(items: Items): Promise<void> {
  if (isLeftBehind() && heir) return heir.take(items);
  underWay.add(items);
  try {
    await Promise.race([browser.storage.local.set({ ...items }), gone.promise]);
  } catch {
    if (!isLeftBehind() || !heir) await giveToWorker(items);
    else if (underWay.has(items)) heir.take(items);
  } finally {
    underWay.delete(items);
  }
}

/** A refused call gets no answer, so anything but `true` is a failure. */
async function giveToWorker(items: Items): Promise<void> {
  if ((await callWorker('keep', items)) !== true) throw new Error('Nobody could keep this');
}
