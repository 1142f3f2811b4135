import { useRef, useState } from 'preact/hooks';
import type { SiteAddresses } from '../../src/addresses/site-addresses.ts';
import type { Contact } from '../../src/contacts/contact.ts';
import { withEdits } from '../../src/contacts/with-edits.ts';
import { text } from '../../src/locales/text.ts';
import { changeContacts } from '../../src/platform/choices/change.ts';
import type { Cooling } from '../../src/platform/choices/cooling-facts.ts';
import type { Proposed } from '../../src/platform/choices/proposed.ts';
import type { Standing } from '../../src/streak/standing.ts';
import { ContactForm } from '../../src/ui/contact-form.tsx';
import { useAsk } from '../../src/ui/use-ask.tsx';
import { ContactCard } from './contact-card.tsx';

const NOBODY_PROPOSED: Proposed = { identities: [], pasted: '' };

export function ContactsSection({
  contacts,
  sites,
  turnedOn,
  proposed: atFirst,
  cooling,
  coolingHours,
  slips,
}: {
  contacts: readonly Contact[];
  sites: readonly SiteAddresses[];
  turnedOn: readonly string[];
  proposed: Proposed;
  cooling: Cooling;
  coolingHours: number;
  slips: Standing['slips'];
}) {
  // Once: whoever is added after that is somebody else.
  const [proposed, setProposed] = useState(atFirst);
  const isProposed = proposed.identities.length > 0 || proposed.pasted !== '';
  const [editing, setEditing] = useState<string | undefined>(
    isProposed || contacts.length === 0 ? 'new' : undefined,
  );
  const heading = useRef<HTMLHeadingElement>(null);
  const isAsked = useRef(false);
  const { ask, note } = useAsk();
  /** The form opens where it was asked for, and the focus with it; it comes back here in the end. */
  const edit = (id: string | undefined) => {
    isAsked.current = id !== undefined;
    setEditing(id);
    if (id === undefined && editing === 'new') setProposed(NOBODY_PROPOSED);
    if (id === undefined) heading.current?.focus();
  };
  const save = async (contact: Contact, opened: Contact | undefined) => {
    const saved = (now: Contact) => (opened ? withEdits(now, opened, contact) : contact);
    const asked = changeContacts((present) =>
      present.some(({ id }) => id === contact.id)
        ? present.map((one) => (one.id === contact.id ? saved(one) : one))
        : [...present, contact],
    );
    ask(asked);
    await asked;
    edit(undefined);
  };
  const form = (contact: Contact | undefined) => (
    <ContactForm
      key={contact?.id ?? 'new'}
      contact={contact}
      proposed={proposed}
      others={contacts.filter((one) => one !== contact)}
      sites={sites}
      onSave={save}
      takesFocus={isAsked.current}
      onCancel={contacts.length > 0 ? () => edit(undefined) : undefined}
    />
  );

  return (
    <section id="contacts" aria-labelledby="contacts-title">
      <h2 id="contacts-title" tabIndex={-1} ref={heading}>
        {text('contacts.title')}
      </h2>
      <p class="quiet-text">{text('contacts.intro')}</p>
      {note}
      {contacts.map((contact) =>
        editing === contact.id ? (
          form(contact)
        ) : (
          <ContactCard
            key={contact.id}
            contact={contact}
            sites={sites}
            turnedOn={turnedOn}
            all={contacts}
            cooling={cooling}
            coolingHours={coolingHours}
            slips={slips}
            onEdit={() => edit(contact.id)}
            onRemove={() => {
              const remove = (present: Contact[]) => present.filter(({ id }) => id !== contact.id);
              ask(changeContacts(remove));
              heading.current?.focus();
            }}
          />
        ),
      )}
      {editing === 'new' ? (
        form(undefined)
      ) : (
        <button type="button" class="start" onClick={() => edit('new')}>
          {text('contacts.add')}
        </button>
      )}
    </section>
  );
}
