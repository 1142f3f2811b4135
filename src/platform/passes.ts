import { browser } from 'wxt/browser';
import { isInForce } from '../policy/pass.ts';
import { isSame } from '../same.ts';
import { factsIn, isPassKey, KEYS } from './stored.ts';

/** Lets through what is let through now, and remembers no longer what was said for it. */
export async function forgetWordsOfPasses(): Promise<void> {
  const stored = Object.entries(await browser.storage.local.get(null)).filter(([key]) =>
    isPassKey(key),
  );
  const silent = stored.flatMap(([key, value]) =>
    factsIn({ [key]: value }).passes.map(({ words: _, ...pass }) => [key, pass] as const),
  );
  // With no room to write them anew they go: that guards more, and what is to be forgotten is.
  await browser.storage.local
    .set(Object.fromEntries(silent))
    .catch(() => browser.storage.local.remove(silent.map(([key]) => key)));
}

/**
 * Takes away the passes that have ended, and those that were given before the clock was set back, which
 * would hold once more when it comes there; what watches the storage then looks again. The last of them
 * is remembered for what was said when it was given.
 */
export async function dropEndedPasses(now = Date.now()): Promise<void> {
  const ended = Object.entries(await browser.storage.local.get(null))
    .filter(([key]) => isPassKey(key))
    // By the key that each stands under: older versions made others.
    .flatMap(([key, value]) =>
      factsIn({ [key]: value }).passes.map((pass) => ({ key, pass, value })),
    )
    .filter(({ pass }) => !isInForce(pass, now))
    .sort((a, b) => a.pass.until - b.pass.until);
  if (ended.length === 0) return;
  const last = ended.findLast(({ pass }) => pass.until <= now);
  try {
    if (last) await browser.storage.local.set({ [KEYS.lastPass]: last.pass });
  } finally {
    // A full disk refuses what is new; the way is closed all the same. One that was given meanwhile
    // stands under the key of the one before.
    const left = await browser.storage.local.get(ended.map(({ key }) => key));
    const over = ended.filter(({ key, value }) => isSame(left[key], value));
    await browser.storage.local.remove(over.map(({ key }) => key));
  }
}
