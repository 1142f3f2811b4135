import { browser } from 'wxt/browser';
import { passKey, readFacts } from './stored.ts';

/** Takes away the passes that have ended; what watches the storage then looks again. */
export async function dropEndedPasses(now = Date.now()): Promise<void> {
  const ended = (await readFacts()).passes.filter((pass) => pass.until <= now);
  if (ended.length > 0) await browser.storage.local.remove(ended.map(passKey));
}
