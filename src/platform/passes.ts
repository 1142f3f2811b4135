import { browser } from 'wxt/browser';
import { KEYS, passKey, readFacts } from './stored.ts';

/**
 * Takes away the passes that have ended; what watches the storage then looks again. The last of them
 * is remembered for what was said when it was given.
 */
export async function dropEndedPasses(now = Date.now()): Promise<void> {
  const ended = (await readFacts()).passes
    .filter((pass) => pass.until <= now)
    .sort((a, b) => a.until - b.until);
  const last = ended.at(-1);
  if (!last) return;
  await browser.storage.local.set({ [KEYS.lastPass]: last });
  await browser.storage.local.remove(ended.map(passKey));
}
