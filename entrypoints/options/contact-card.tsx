import { useState } from 'preact/hooks';
import type { SiteAddresses } from '../../src/addresses/site-addresses.ts';
import type { Contact, ContactIdentity } from '../../src/contacts/contact.ts';
import { identityKey } from '../../src/contacts/identity.ts';
import { dayText, listText } from '../../src/locales/formats.ts';
import { text } from '../../src/locales/text.ts';
import { changeContacts } from '../../src/platform/change.ts';
import type { Cooling } from '../../src/platform/cooling-facts.ts';
import { turnOn } from '../../src/platform/turn-on.ts';
import { dayAt, daysBetween, localZone } from '../../src/streak/day.ts';
import { startOf } from '../../src/streak/summary.ts';
import { IdentityLine } from '../../src/ui/identity-line.tsx';
import { looseningText } from '../../src/ui/loosening-text.ts';
import { CancelButton, timeLeft, waitingFor } from './waiting.tsx';

/** With more contacts than these, cards are closed at first: ten thousand lines took two seconds. */
const MOST_OPEN = 20;

/** One contact: every identity by which they are known, the learned ones each removable. */
export function ContactCard({
  contact,
  all,
  sites,
  turnedOn,
  cooling,
  onEdit,
  onRemove,
}: {
  contact: Contact;
  /** Every contact, this one too. */
  all: readonly Contact[];
  sites: readonly SiteAddresses[];
  turnedOn: readonly string[];
  cooling: Cooling;
  onEdit: () => void;
  onRemove: () => void;
}) {
  const [isSure, setSure] = useState(false);
  const [isOpen, setOpen] = useState(all.length <= MOST_OPEN);
  const removal = waitingFor(
    cooling,
    (asked) => asked.is === 'contact' && asked.contactId === contact.id,
  );
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
            {text('contacts.since', {
              day: dayText(contact.startDay),
              days: text('days', { count: Math.max(0, daysBetween(contact.startDay, today)) }),
            })}
          </p>
          {removal && (
            <p class="quiet-text">
              {looseningText(removal.loosening, all, sites)} · {timeLeft(removal, cooling)}
            </p>
          )}
        </div>
        <div class="row">
          <button type="button" onClick={onEdit}>
            {text('contacts.edit')}
          </button>
          {removal ? (
            <CancelButton one={removal} what={looseningText(removal.loosening, all, sites)} />
          ) : (
            <button type="button" class="quiet" onClick={() => setSure(true)}>
              {text('contacts.remove')}
            </button>
          )}
        </div>
      </div>
      {isSure && (
        <div class="row sure" role="alert">
          <span>
            {text('contacts.removeSure')}{' '}
            {newStart !== undefined && text('contacts.streakFrom', { day: dayText(newStart) })}
          </span>
          <button type="button" class="main" onClick={() => setSure(false)}>
            {text('contacts.keep')}
          </button>
          <button
            type="button"
            class="danger"
            onClick={() => {
              setSure(false);
              onRemove();
            }}
          >
            {text('contacts.remove')}
          </button>
        </div>
      )}
      {!isOpen && (
        <button type="button" class="quiet start" onClick={() => setOpen(true)}>
          {text('contacts.showKnown', { count: contact.identities.length })}
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
                aria-label={text('contacts.forget', { what: identity.written })}
                onClick={() => forget(identity)}
              >
                ✕
              </button>
            )}
          </IdentityLine>
        ))}
      </ul>
      {off.length > 0 && (
        <div class="row spread problem">
          <span>
            {text('contacts.caughtOnlyWhereOn', { sites: listText(off.map(({ name }) => name)) })}
          </span>
          <button type="button" onClick={() => void turnOn(off)}>
            {text('sites.turnOn')}
          </button>
        </div>
      )}
      {contact.notThem.length > 0 && (
        <details>
          <summary class="quiet-text">{text('contacts.notThem')}</summary>
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
                  aria-label={text('contacts.forget', { what: identity.value })}
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
