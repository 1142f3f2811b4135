import { browser } from 'wxt/browser';
import { watchStored } from './watch-stored.ts';

const KEY = 'beyondRules';

/**
 * How many of the contacts' addresses the browser has no network rule left for, when it was last
 * asked.
 */
export async function readBeyondRules(): Promise<number> {
  const { [KEY]: count } = await browser.storage.local.get(KEY);
  return typeof count === 'number' ? count : 0;
}

/** Notes it down where it is another than before. */
export async function noteBeyondRules(count: number): Promise<void> {
  if ((await readBeyondRules()) !== count) await browser.storage.local.set({ [KEY]: count });
}

/** Calls back with the count after every change of it, until the signal aborts. */
export function watchBeyondRules(onChange: (count: number) => void, signal: AbortSignal): void {
  watchStored((keys, area) => {
    if (area === 'local' && keys.includes(KEY)) void readBeyondRules().then(onChange);
  }, signal);
}
