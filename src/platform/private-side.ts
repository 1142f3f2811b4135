import { browser } from 'wxt/browser';

/**
 * Whether this is a page or a worker of ours in private windows. There the log and the locks are others
 * and end with the windows; what is stored, the rules and the registered scripts are the same.
 */
export const isPrivateSide = (): boolean => browser.extension?.inIncognitoContext === true;
