import type { Ring } from '../log/urge.ts';

export const PAUSE_PAGE = '/pause.html';

/** What the pause page was opened for: the fragment says which ring stopped which address. */
export interface PauseTarget {
  readonly ring: Ring;
  readonly url: URL;
}

/** Reads `#network:https://…`; nothing when the page was opened any other way. */
export function readPauseTarget(fragment: string): PauseTarget | undefined {
  const [, ring, address = ''] = /^#(network|document):(.*)$/s.exec(fragment) ?? [];
  const url = URL.parse(address);
  if (!ring || !url || !/^https?:$/.test(url.protocol)) return undefined;
  return { ring: ring as Ring, url };
}
