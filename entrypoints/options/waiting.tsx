import type { SiteAddresses } from '../../src/addresses/site-addresses.ts';
import type { Contact } from '../../src/contacts/contact.ts';
import { type Identity, identityKey } from '../../src/contacts/identity.ts';
import { leftText, momentText } from '../../src/locales/formats.ts';
import { text } from '../../src/locales/text.ts';
import type { Cooling } from '../../src/platform/choices/cooling-facts.ts';
import { cancelPending } from '../../src/platform/choices/lock.ts';
import type { Loosening } from '../../src/policy/cooling/loosening.ts';
import { dueUnder, type Pending } from '../../src/policy/cooling/pending.ts';
import type { Wait } from '../../src/ui/identity-list.tsx';
import { looseningText } from '../../src/ui/loosening-text.ts';

/** What waits and how long it still does, and what calls it off; nothing where nothing waits for this. */
export function waitOf(
  cooling: Cooling,
  isIt: (loosening: Loosening) => boolean,
  { contacts, sites }: { contacts: readonly Contact[]; sites: readonly SiteAddresses[] },
): Wait | undefined {
  const one = cooling.pending.find(({ loosening }) => isIt(loosening));
  if (!one) return undefined;
  const what = looseningText(one.loosening, contacts, sites);
  return {
    left: `${what} · ${timeLeft(one, cooling)}`,
    cancel: <CancelButton one={one} what={what} />,
  };
}

/** The same for something that the contact is known by. */
export const waitOfIdentity = (
  cooling: Cooling,
  contact: Contact,
  known: Parameters<typeof waitOf>[2],
): ((identity: Identity) => Wait | undefined) => {
  const isOfThem = (one: Loosening) => one.is === 'identity' && one.contactId === contact.id;
  // With ten thousand contacts, most wait for nothing.
  if (!cooling.pending.some(({ loosening }) => isOfThem(loosening))) return () => undefined;
  return (identity) =>
    waitOf(
      cooling,
      (one) =>
        one.is === 'identity' &&
        one.contactId === contact.id &&
        identityKey(one.identity) === identityKey(identity),
      known,
    );
};

/** `In 23 hours: Nov 27, 7:05 PM` */
export function timeLeft(one: Pending, { lockedUntil, clock }: Cooling): string {
  const left = dueUnder(one, lockedUntil) - clock.seenUntil;
  if (left <= 0) return text('cooling.soon');
  return text('cooling.left', { left: leftText(left), moment: momentText(Date.now() + left) });
}

/** Calls it off, which is always possible. `what`: as it is listed. */
export function CancelButton({ one, what }: { one: Pending; what: string }) {
  return (
    <button
      type="button"
      aria-label={text('cooling.cancelOf', { what })}
      onClick={() => cancelPending(one.id)}
    >
      {text('cooling.cancel')}
    </button>
  );
}
