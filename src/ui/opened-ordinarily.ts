import { OPENED } from '../platform/tabs/open-ordinarily.ts';

/**
 * Takes the mark of `openOrdinarily` out of the address, and answers whether it was there: it does not stay in the address, which may be
 * kept, or opened in a private window.
 */
export function takeOpenedMark(): boolean {
  const url = new URL(location.href);
  if (!url.searchParams.has(OPENED)) return false;
  url.searchParams.delete(OPENED);
  history.replaceState(history.state, '', url);
  return true;
}
