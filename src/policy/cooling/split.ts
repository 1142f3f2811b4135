import type { Contact, ContactIdentity } from '../../contacts/contact.ts';
import { identityKey } from '../../contacts/identity.ts';
import { goneFrom, withKept } from './kept.ts';
import type { Choices, Loosening } from './loosening.ts';
import { splitSettings } from './split-settings.ts';

/** A change, taken apart. */
export interface Split {
  /** The choices with all of it that guards more, or neither more nor less. */
  readonly atOnce: Choices;
  /** What of it guards less, and waits. */
  readonly waiting: readonly Loosening[];
}

/**
 * What of a change takes effect at once and what waits. Learned identities are forgotten at once:
 * where they are true they are learned again at the next sight, and where they are not they pause
 * strangers.
 */
export function splitChange(before: Choices, after: Choices): Split {
  // Without a contact nothing is guarded, so there is nothing to loosen.
  if (before.contacts.length === 0) return { atOnce: after, waiting: [] };
  const gone = goneFrom(before.contacts, after.contacts, idOf);
  const contacts = withKept(before.contacts, after.contacts, idOf, () => true);
  const changed = contacts.map((contact) => {
    const own = before.contacts.find(({ id }) => id === contact.id);
    return own ? splitContact(own, contact) : { atOnce: contact, waiting: [] };
  });
  const settings = splitSettings(before, after);
  return {
    atOnce: { contacts: changed.map(({ atOnce }) => atOnce), settings: settings.atOnce },
    waiting: [
      ...gone.map(({ id }) => ({ is: 'contact', contactId: id }) as const),
      ...changed.flatMap(({ waiting }) => waiting),
      ...settings.waiting,
    ],
  };
}

function splitContact(
  before: Contact,
  after: Contact,
): { atOnce: Contact; waiting: readonly Loosening[] } {
  if (before === after) return { atOnce: after, waiting: [] };
  const contactId = after.id;
  const isEntered = ({ learnedBy }: Contact['identities'][number]) => learnedBy === undefined;
  const gone = goneFrom(before.identities, after.identities, identityKey).filter(isEntered);
  const isFreed = before.searches === true && after.searches !== true;
  return {
    atOnce: {
      ...after,
      identities: withKept(before.identities, after.identities, identityKey, isEntered).map((one) =>
        withValuesOf(before.identities, one),
      ),
      ...(isFreed ? { searches: true } : {}),
    },
    waiting: [
      ...gone.map((identity) => ({ is: 'identity', contactId, identity }) as const),
      ...(isFreed ? [{ is: 'searches', contactId } as const] : []),
    ],
  };
}

/** Of what is entered anew, what it was known by as well stays: to take that away is to remove it. */
function withValuesOf(before: readonly ContactIdentity[], one: ContactIdentity): ContactIdentity {
  const was = before.find((own) => identityKey(own) === identityKey(one));
  const gone =
    was?.also?.filter((value) => value !== one.value && !one.also?.includes(value)) ?? [];
  return gone.length === 0 ? one : { ...one, also: [...(one.also ?? []), ...gone] };
}

const idOf = ({ id }: Contact): string => id;
