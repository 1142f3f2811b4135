import { browser } from 'wxt/browser';

/**
 * Whether this is a page or a worker of ours in private windows. There the log and the locks are others
 * and end with the windows; what is stored, the rules and the registered scripts are the same.
 */
export const isPrivateSide = (): boolean => browser.extension?.inIncognitoContext === true;

/**
 * Whether this is the second worker that Chromium has for private windows. Firefox has but one, which is
 * itself private where it is set to never remember history (ESR 153, by its source, 2026-11-30).
 */
export const isSecondWorker = (): boolean => !import.meta.env.FIREFOX && isPrivateSide();
