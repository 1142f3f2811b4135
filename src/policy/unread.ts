import { nobody } from '../contacts/contact.ts';
import type { Attempt } from './decision.ts';
import { isCovered, type Pass } from './pass.ts';

/**
 * Opening a thread on a site that cannot be read, where the user wants each of those paused. It may
 * be anybody's, so it is no urge of a contact's and is not written down as one.
 */
export interface UnreadAttempt extends Attempt {
  readonly isUnread: true;
}

/** The attempt, or nothing while a pass covers the site's unread threads. */
export function unreadAttempt(
  site: string,
  passes: readonly Pass[],
  now: number,
): UnreadAttempt | undefined {
  const contact = nobody(`unread ${site}`);
  if (isCovered(passes, contact.id, 'chat', site, now)) return undefined;
  return {
    contact,
    by: { site, kind: 'name', value: '', written: '' },
    sighting: { site, surface: 'chat', identities: [] },
    isUnread: true,
  };
}

export const isUnread = (attempt: Attempt): attempt is UnreadAttempt => 'isUnread' in attempt;
