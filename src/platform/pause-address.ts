import { browser } from 'wxt/browser';
import type { Ring } from '../log/urge.ts';

export const PAUSE_PAGE = '/pause.html';

/** What the pause page was opened for: the fragment says which ring stopped which address. */
export interface PauseTarget {
  readonly ring: Ring;
  readonly url: URL;
}

/**
 * The pause page for what the document ring stopped. `isBehind`: that stays behind it in the tab's history.
 */
export const documentPause = (address: string, { isBehind }: { isBehind: boolean }): string =>
  `${browser.runtime.getURL(PAUSE_PAGE)}#${isBehind ? BEHIND : 'document'}:${address}`;

const BEHIND = 'behind';

/** Whether what was stopped is the page before this pause in its tab. 0.3.8 called it `alone`. */
export const isStoppedBehind = (fragment: string): boolean => /^#(behind|alone):/.test(fragment);

/** Reads `#network:https://…`; nothing when the page was opened any other way. */
export function readPauseTarget(fragment: string): PauseTarget | undefined {
  const [, ring, address = ''] = /^#(network|document|behind|alone):(.*)$/s.exec(fragment) ?? [];
  const url = URL.parse(address);
  if (!ring || !url || !/^https?:$/.test(url.protocol)) return undefined;
  return { ring: ring === 'network' ? 'network' : 'document', url };
}
