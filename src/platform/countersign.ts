import { browser } from 'wxt/browser';
import { newId } from '../new-id.ts';
import { KEYS } from './stored.ts';

/** Makes this installation's own, once: by it a guard knows the one that takes over from it. */
export async function makeCountersign(): Promise<void> {
  const { [KEYS.countersign]: present } = await browser.storage.local.get(KEYS.countersign);
  if (typeof present !== 'string') await browser.storage.local.set({ [KEYS.countersign]: newId() });
}
