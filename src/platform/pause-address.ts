import { browser } from 'wxt/browser';
import type { Ring } from '../log/urge.ts';

export const PAUSE_PAGE = '/pause.html';

/** What the pause page was opened for: the fragment says which ring stopped which address. */
export interface PauseTarget {
  readonly ring: Ring;
  readonly url: URL;
}

/**
 * The pause page for what the document ring stopped. `isAlone`: in the tab's only page, which stays behind
 * it in the history.
 */
export const documentPause = (address: string, { isAlone }: { isAlone: boolean }): string =>
  `${browser.runtime.getURL(PAUSE_PAGE)}#${isAlone ? ALONE : 'document'}:${address}`;

const ALONE = 'alone';

/** Whether nothing but what was stopped stands before this pause in its tab. */
export const isAlone = (fragment: string): boolean => fragment.startsWith(`#${ALONE}:`);

/** Reads `#network:https://…`; nothing when the page was opened any other way. */
export function readPauseTarget(fragment: string): PauseTarget | undefined {
  const [, ring, address = ''] = /^#(network|document|alone):(.*)$/s.exec(fragment) ?? [];
  const url = URL.parse(address);
  if (!ring || !url || !/^https?:$/.test(url.protocol)) return undefined;
  return { ring: ring === 'network' ? 'network' : 'document', url };
}
