import { type ContactIndex, findContact, type Match } from '../contacts/match.ts';
import type { Sighting } from '../contacts/sighting.ts';
import { isCovered, type Pass } from './pass.ts';

/** The moment in which a sighting is a contact and no pass covers it. */
export interface Attempt extends Match {
  readonly sighting: Sighting;
}

/** Whether opening what was sighted is an attempt. The same everywhere: in a page and on ours. */
export function decide(
  sighting: Sighting | undefined,
  contacts: ContactIndex,
  passes: readonly Pass[],
  now: number,
): Attempt | undefined {
  if (!sighting) return undefined;
  const match = findContact(contacts, sighting);
  if (!match || isCovered(passes, match.contact.id, sighting.surface, sighting.site, now))
    return undefined;
  return { ...match, sighting };
}
