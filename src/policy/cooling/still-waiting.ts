import type { Contact, ContactIdentity } from '../../contacts/contact.ts';
import { identityKey } from '../../contacts/identity.ts';
import { type Choices, type Loosening, thingOf } from './loosening.ts';
import type { Pending } from './pending.ts';
import { splitChange } from './split.ts';
import { isOf } from './split-settings.ts';

/**
 * What goes on waiting beside this change: what is made stricter now is not to be loosened by what was
 * asked for before. `turnedOn` is what the user turns on with it, be it on already: as long as a request
 * against it waits, it is.
 */
export function stillWaiting(
  pending: readonly Pending[],
  before: Choices,
  wanted: Choices,
  turnedOn: readonly Loosening[],
): readonly Pending[] {
  const stricter = new Set([...splitChange(wanted, before).waiting, ...turnedOn].map(thingOf));
  const identities = newlyEntered(before.contacts, wanted.contacts);
  return pending.filter(
    ({ loosening }) =>
      !stricter.has(thingOf(loosening)) &&
      // Whose the user says it is last counts: named as their own it would leave the contact unguarded.
      !(loosening.is === 'mine' && isOf({ identities }, loosening.identity)),
  );
}

/** What was entered of contacts with the change. */
function newlyEntered(before: readonly Contact[], after: readonly Contact[]): ContactIdentity[] {
  const known = new Set(entered(before).map(({ key }) => key));
  return entered(after).flatMap(({ key, identity }) => (known.has(key) ? [] : [identity]));
}

const entered = (contacts: readonly Contact[]) =>
  contacts.flatMap(({ id, identities }) =>
    identities
      .filter(({ learnedBy }) => learnedBy === undefined)
      .map((identity) => ({ key: `${id} ${identityKey(identity)}`, identity })),
  );
