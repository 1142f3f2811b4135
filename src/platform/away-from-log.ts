import { isPrivateSide } from './private-side.ts';

/**
 * Whether the log and the locks of this page of ours are others than the worker's: on the private side,
 * unless the worker is there, too, and in a container tab of Firefox, where each container has its own
 * (tried with ESR 153). What is stored is the same. Not for scripts in a site's page.
 */
export const isAwayFromLog = (): boolean =>
  import.meta.env.FIREFOX ? isAwayFromMark() : isPrivateSide();

const MARK = 'log is here';

/** Firefox names a page's container to whoever may read cookies; but what one has stored shows it, too. */
function isAwayFromMark(): boolean {
  try {
    return localStorage.getItem(MARK) === null;
  } catch {
    return isPrivateSide();
  }
}

/** For Firefox's background page: says where the log is. */
export function markLogHere(): void {
  try {
    localStorage.setItem(MARK, 'yes');
  } catch {
    // Turned off, or a full disk: then pages are opened once more, and know nothing better.
  }
}
