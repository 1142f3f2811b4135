import { browser } from 'wxt/browser';
import { inTurn } from './in-turn.ts';

const KEY = 'awake';
/** Wakes the worker, should nothing else. Browsers may make it half a minute. */
const AGAIN = 'first wake';
const AGAIN_MS = 5000;

/**
 * Begins at the first wake since the browser started or the extension was installed, updated or
 * turned on again. No event tells of the last, but the session's storage is emptied in all these cases:
 * that is looked at. A worker that is killed before it has done so begins again.
 */
export const atFirstWake = (begin: () => Promise<unknown>): Promise<void> =>
  unlessAwake(async () => {
    browser.alarms.create(AGAIN, { when: Date.now() + AGAIN_MS });
    await begin();
    await browser.storage.session.set({ [KEY]: true });
    await browser.alarms.clear(AGAIN);
  });

/** Does this where the first wake has not come to its end yet, and never while one is under way. */
export const unlessAwake = (work: () => Promise<unknown>): Promise<void> =>
  inTurn('wake', async () => {
    const stored = await browser.storage.session.get(KEY).catch(() => undefined);
    if (stored?.[KEY] !== true) await work();
  });
