import type { Sighting, Surface } from '../../src/contacts/sighting.ts';
import type { Attempt } from '../../src/policy/decision.ts';
import { isSameChoice } from '../../src/policy/pass.ts';
import type { Judge } from './judge.ts';

/**
 * Remembers from one look to the next who was open and let be, since a pass covered them. If that pass
 * ends in an open page, maybe hours later in a sleeping tab, the pause is no new attempt.
 */
export function startLetBe(match: Judge['match']) {
  let before = { href: '', seen: new Map<string, Surface[]>() };
  let now = before;
  return {
    /** Another look, at this address. */
    begin(href: string): void {
      before = now;
      now = { href, seen: new Map() };
    },
    /** The page was left and is come back to: whoever is open in it now is opened anew. */
    forget(): void {
      now = { href: '', seen: new Map() };
    },
    note(sighting: Sighting | undefined): void {
      const found = sighting && match(sighting);
      if (!found) return;
      const { id } = found.contact;
      now.seen.set(id, [...(now.seen.get(id) ?? []), sighting.surface]);
    },
    /**
     * Whether the contact was let be at the look before, in the same place and way: a chat that opens
     * over a profile is another attempt.
     */
    was: ({ contact, sighting }: Attempt): boolean =>
      before.href === now.href &&
      (before.seen.get(contact.id) ?? []).some((surface) =>
        isSameChoice(surface, sighting.surface),
      ),
  };
}
