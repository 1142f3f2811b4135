import type { Sighting } from '../../src/contacts/sighting.ts';
import type { Page, Site } from '../sites/site.ts';
import type { Judge } from './judge.ts';
import { everybodyIn, isLost, type Look, lookAt } from './look.ts';
import { rootsOfPointed } from './pointed.ts';
import { startReading } from './reading.ts';

/** Looks at one page, with what the user pointed at there. */
export interface Looker {
  /** Who is open, in the whole page or in a part of it. */
  look(at?: Page): Look;
  everybody(): Sighting[];
  /** Somebody is open whom the site's reader cannot name. */
  isLost(): boolean;
  /** The shadow roots in which somebody may come to be open. */
  shadowRoots(at: Page): ShadowRoot[];
}

/** `judge` is asked for what the user pointed at, which nobody knows before the facts are there. */
export function lookerAt(page: Window, site: Site, judge: Pick<Judge, 'facts' | 'read'>): Looker {
  const pointed = () => judge.facts?.settings.pointed.filter((one) => one.site === site.id) ?? [];
  const look = (at: Page = startReading(page.document).page): Look => {
    const seen = lookAt(at, site, pointed());
    if (seen.address || !judge.facts) return seen;
    // A site may have another in it, as Gmail has Google's chat.
    const url = URL.parse(page.location.href);
    return { ...seen, address: url ? judge.read(url) : undefined };
  };
  return {
    look,
    everybody: () => everybodyIn(look()),
    isLost: () => isLost(look(), site),
    shadowRoots: (at) => [...(site.shadowRoots?.(at) ?? []), ...rootsOfPointed(at, pointed())],
  };
}
