import type { Sighting } from '../../src/contacts/sighting.ts';
import type { Attempt } from '../../src/policy/decision.ts';
import type { Judge } from './judge.ts';

/**
 * Remembers from one look to the next who was open and let be, since a pass covered them. When that
 * ends (in a tab that is asleep, hours later), the pause is no attempt of the user's, who did nothing.
 */
export function startLetBe(match: Judge['match']) {
  let before = { href: '', contacts: new Set<string>() };
  let now = before;
  return {
    /** Another look, at this address. */
    begin(href: string): void {
      before = now;
      now = { href, contacts: new Set() };
    },
    note(sighting: Sighting | undefined): void {
      const found = sighting && match(sighting);
      if (found) now.contacts.add(found.contact.id);
    },
    /** Whether the contact was let be at the look before, in the same place. */
    was: ({ contact }: Attempt): boolean =>
      before.href === now.href && before.contacts.has(contact.id),
  };
}
