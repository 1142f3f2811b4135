import { useRef, useState } from 'preact/hooks';
import { isSearchEngine } from '../../src/addresses/is-search-engine.ts';
import type { SiteAddresses } from '../../src/addresses/site-addresses.ts';
import type { Contact } from '../../src/contacts/contact.ts';
import { withSaved } from '../../src/contacts/with-edits.ts';
import { text } from '../../src/locales/text.ts';
import { changeContacts } from '../../src/platform/choices/change.ts';
import type { Cooling } from '../../src/platform/choices/cooling-facts.ts';
import { NOBODY, type Proposed } from '../../src/platform/choices/proposed.ts';
import type { Standing } from '../../src/streak/standing.ts';
import { ContactForm, type Saving } from '../../src/ui/contact-form.tsx';
import { useAsk } from '../../src/ui/use-ask.tsx';
import { ContactCard } from './contact-card.tsx';
import { RegionField } from './region-field.tsx';
import { waitOfIdentity } from './waiting.tsx';

/** Stands for the form of somebody who is no contact yet. */
const NEW = 'new';

export function ContactsSection({
  contacts,
  sites,
  turnedOn,
  region,
  proposed: atFirst,
  cooling,
  coolingHours,
  slips,
}: {
  contacts: readonly Contact[];
  sites: readonly SiteAddresses[];
  turnedOn: readonly string[];
  /** Where numbers without a country code are from; empty: not asked yet. */
  region: string;
  proposed: Proposed;
  cooling: Cooling;
  coolingHours: number;
  slips: Standing['slips'];
}) {
  // Once: whoever is added after that is somebody else.
  const [proposed, setProposed] = useState(atFirst);
  const isProposed = proposed.identities.length > 0 || proposed.pasted !== '';
  // Each form by itself: opening another takes nothing away of what is written in one.
  const [open, setOpen] = useState<readonly string[]>(
    isProposed || contacts.length === 0 ? [NEW] : [],
  );
  const heading = useRef<HTMLHeadingElement>(null);
  const asked = useRef<string>(undefined);
  const { ask, note } = useAsk();
  /** The form opens where it was asked for, and the focus with it; it comes back here in the end. */
  const edit = (id: string) => {
    asked.current = id;
    setOpen((now) => [...now, id]);
  };
  const close = (id: string) => {
    setOpen((now) => now.filter((one) => one !== id));
    if (id === NEW) setProposed(NOBODY);
    heading.current?.focus();
  };
  const save = async (contact: Contact, { opened, gesture }: Saving) => {
    const saving = changeContacts((present) => withSaved(present, contact, opened), { gesture });
    ask(saving);
    await saving;
    close(opened?.id ?? NEW);
  };
  const isOn = ({ id }: SiteAddresses) => turnedOn.includes(id);
  const form = (contact: Contact | undefined) => (
    <ContactForm
      key={contact?.id ?? NEW}
      contact={contact}
      proposed={proposed}
      others={contacts.filter((one) => one !== contact)}
      sites={sites}
      waitOf={contact && waitOfIdentity(cooling, contact, { contacts, sites })}
      onSave={save}
      takesFocus={asked.current === (contact?.id ?? NEW)}
      onCancel={contacts.length > 0 ? () => close(contact?.id ?? NEW) : undefined}
    />
  );

  return (
    <section id="contacts" aria-labelledby="contacts-title">
      <h2 id="contacts-title" tabIndex={-1} ref={heading}>
        {text('contacts.title')}
      </h2>
      <p class="quiet-text">{text('contacts.intro')}</p>
      {note}
      {contacts.length > 0 && !sites.some((one) => isOn(one) && !isSearchEngine(one)) && (
        <p class="problem">
          {text('welcome.noSite')} <a href="#sites">{text('sites.title')}</a>
        </p>
      )}
      {contacts.map((contact) =>
        open.includes(contact.id) ? (
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
      {open.includes(NEW) ? (
        form(undefined)
      ) : (
        <button type="button" class="start" onClick={() => edit(NEW)}>
          {text('contacts.add')}
        </button>
      )}
      {region !== '' && <RegionField region={region} />}
    </section>
  );
}
