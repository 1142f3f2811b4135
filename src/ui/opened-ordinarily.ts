import { OPENED } from '../platform/tabs/open-ordinarily.ts';

/**
 * Takes the mark of `openOrdinarily` out of the address, which may be kept, or opened in a private window.
 * Answers whether it was there.
 */
export function takeOpenedMark(): boolean {
  const url = new URL(location.href);
  if (!url.searchParams.has(OPENED)) return false;
  url.searchParams.delete(OPENED);
  history.replaceState(history.state, '', url);
  return true;
}
