import { useState } from 'preact/hooks';
import type { SiteAddresses } from '../../src/addresses/site-addresses.ts';
import type { Contact, ContactIdentity } from '../../src/contacts/contact.ts';
import { identityKey } from '../../src/contacts/identity.ts';
import { en } from '../../src/locales/en.ts';
import { changeContacts } from '../../src/platform/change.ts';
import { dayAt, daysBetween, localZone } from '../../src/streak/day.ts';
import { startOf } from '../../src/streak/summary.ts';
import { IdentityLine } from '../../src/ui/identity-line.tsx';

const text = en.contacts;

/** With more contacts than these, cards are closed at first: ten thousand lines took two seconds. */
const MOST_OPEN = 20;

/** One contact: every identity by which they are known, the learned ones each removable. */
export function ContactCard({
  contact,
  all,
  sites,
  turnedOn,
  onEdit,
  onRemove,
}: {
  contact: Contact;
  /** Every contact, this one too. */
  all: readonly Contact[];
  sites: readonly SiteAddresses[];
  turnedOn: readonly string[];
  onEdit: () => void;
  onRemove: () => void;
}) {
  const [isSure, setSure] = useState(false);
  const [isOpen, setOpen] = useState(all.length <= MOST_OPEN);
  const known = isOpen ? contact.identities : [];
  const siteOf = (id: string) => sites.find((site) => site.id === id);
  const off = sites.filter(
    ({ id }) => !turnedOn.includes(id) && known.some(({ site }) => site === id),
  );
  const today = dayAt(Date.now(), localZone());
  const remaining = isSure ? startOf(all.filter((one) => one !== contact)) : undefined;
  const newStart = remaining && remaining > contact.startDay ? remaining : undefined;
  const forget = (identity: ContactIdentity) =>
    changeContacts((present) =>
      present.map((one) =>
        one.id === contact.id
          ? { ...one, identities: one.identities.filter((own) => !isSame(own, identity)) }
          : one,
      ),
    );

  return (
    <article class="card">
      <div class="row spread">
        <div>
          <h3 dir="auto">{contact.label}</h3>
          <p class="quiet-text">
            {text.since(contact.startDay, Math.max(0, daysBetween(contact.startDay, today)))}
          </p>
        </div>
        <div class="row">
          <button type="button" onClick={onEdit}>
            {text.edit}
          </button>
          <button type="button" class="quiet" onClick={() => setSure(true)}>
            {text.remove}
          </button>
        </div>
      </div>
      {isSure && (
        <div class="row sure" role="alert">
          <span>
            {text.removeSure} {newStart !== undefined && text.streakFrom(newStart)}
          </span>
          <button type="button" class="main" onClick={() => setSure(false)}>
            {text.keep}
          </button>
          <button type="button" class="danger" onClick={onRemove}>
            {text.remove}
          </button>
        </div>
      )}
      {!isOpen && (
        <button type="button" class="quiet start" onClick={() => setOpen(true)}>
          {text.showKnown(contact.identities.length)}
        </button>
      )}
      <ul class="identities" hidden={!isOpen}>
        {known.map((identity) => (
          <IdentityLine
            key={identityKey(identity)}
            identity={identity}
            site={siteOf(identity.site)}
          >
            {identity.learnedBy && (
              <button
                type="button"
                class="quiet"
                aria-label={text.forget(identity.written)}
                onClick={() => forget(identity)}
              >
                ✕
              </button>
            )}
          </IdentityLine>
        ))}
      </ul>
      {off.map(({ id, name }) => (
        <p class="problem" key={id}>
          {text.caughtOnlyWhereOn(name)}
        </p>
      ))}
      {contact.notThem.length > 0 && (
        <details>
          <summary class="quiet-text">{text.notThem}</summary>
          <ul class="identities">
            {contact.notThem.map((identity) => (
              <IdentityLine
                key={identityKey(identity)}
                identity={{ ...identity, written: identity.value }}
                site={siteOf(identity.site)}
              >
                <button
                  type="button"
                  class="quiet"
                  aria-label={text.forget(identity.value)}
                  onClick={() =>
                    changeContacts((present) =>
                      present.map((one) =>
                        one.id === contact.id
                          ? { ...one, notThem: one.notThem.filter((own) => !isSame(own, identity)) }
                          : one,
                      ),
                    )
                  }
                >
                  ✕
                </button>
              </IdentityLine>
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}

const isSame = (a: Parameters<typeof identityKey>[0], b: Parameters<typeof identityKey>[0]) =>
  identityKey(a) === identityKey(b);
