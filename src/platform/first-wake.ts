import { browser } from 'wxt/browser';

const KEY = 'awake';

/**
 * Whether the worker wakes for the first time since the browser started or the extension was
 * installed, updated or turned on again. Of the last no event tells; what is kept for a session goes
 * with each of them.
 */
export const isFirstWake = (): Promise<boolean> =>
  navigator.locks.request('holdfast wake', async () => {
    const { [KEY]: isAwake } = await browser.storage.session.get(KEY);
    if (isAwake === true) return false;
    await browser.storage.session.set({ [KEY]: true });
    return true;
  }) as Promise<boolean>;
