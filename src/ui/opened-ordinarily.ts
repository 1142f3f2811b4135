import { OPENED } from '../platform/tabs/open-ordinarily.ts';

/**
 * Whether this page was opened by `openOrdinarily`. Asked once: it does not stay in the address, which may be
 * kept, or opened in a private window.
 */
export function isOpenedOrdinarily(): boolean {
  const url = new URL(location.href);
  if (!url.searchParams.has(OPENED)) return false;
  url.searchParams.delete(OPENED);
  history.replaceState(history.state, '', url);
  return true;
}
