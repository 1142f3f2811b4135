import { useState } from 'preact/hooks';
import { canMeet, sitesFor } from '../../src/addresses/can-meet.ts';
import { isSearchEngine } from '../../src/addresses/is-search-engine.ts';
import { serversNamed } from '../../src/addresses/servers-named.ts';
import type { SiteAddresses } from '../../src/addresses/site-addresses.ts';
import type { Contact } from '../../src/contacts/contact.ts';
import { ANY_SITE, type Identity, identityKey } from '../../src/contacts/identity.ts';
import { dayAt, daysBetween, localZone } from '../../src/days/day.ts';
import { dayText } from '../../src/locales/formats.ts';
import { text } from '../../src/locales/text.ts';
import { changeContacts } from '../../src/platform/choices/change.ts';
import type { Cooling } from '../../src/platform/choices/cooling-facts.ts';
import type { Standing } from '../../src/streak/standing.ts';
import { IdentityList } from '../../src/ui/identity-list.tsx';
import { RemovalQuestion } from './removal-question.tsx';
import { SitesMissing } from './sites-missing.tsx';
import { waitOf, waitOfIdentity } from './waiting.tsx';

/** With more contacts than these, cards are closed at first: ten thousand lines took two seconds. */
const MOST_OPEN = 20;

/** One contact: every identity by which they are known, the learned ones each removable. */
export function ContactCard({
  contact,
  all,
  sites,
  turnedOn,
  cooling,
  coolingHours,
  slips,
  onEdit,
  onRemove,
}: {
  contact: Contact;
  /** Every contact, this one too. */
  all: readonly Contact[];
  sites: readonly SiteAddresses[];
  turnedOn: readonly string[];
  cooling: Cooling;
  coolingHours: number;
  slips: Standing['slips'];
  onEdit: () => void;
  onRemove: () => void;
}) {
  const [isSure, setSure] = useState(false);
  const [isOpen, setOpen] = useState(all.length <= MOST_OPEN);
  const removal = waitOf(cooling, (one) => one.is === 'contact' && one.contactId === contact.id, {
    contacts: all,
    sites,
  });
  const waitOfThis = waitOfIdentity(cooling, contact, { contacts: all, sites });
  const isNothingLeft = contact.identities.every((one) => waitOfThis(one));
  const known = isOpen ? contact.identities : [];
  const engines = contact.searches ? sites.filter(isSearchEngine) : [];
  const hasEngine = engines.some(({ id }) => turnedOn.includes(id));
  const on = sites.filter(({ id }) => turnedOn.includes(id));
  // By an address or a number they are met on many sites: those are named only while there is none.
  const named = known
    .filter((one) => one.site !== ANY_SITE || !on.some((site) => canMeet(site, one)))
    .flatMap(sitesFor);
  const off = sites.filter(
    (site) =>
      !on.includes(site) && (named.includes(site.id) || (!hasEngine && engines.includes(site))),
  );
  const days = daysBetween(contact.startDay, dayAt(Date.now(), localZone()));
  const servers = serversNamed(sites, known);
  const isLocked = cooling.lockedUntil > cooling.clock.seenUntil;
  const changeThis = (change: (contact: Contact) => Contact) =>
    changeContacts((present) => present.map((one) => (one.id === contact.id ? change(one) : one)));

  return (
    <article class="card">
      <div class="row spread">
        <div>
          <h3 dir="auto">{contact.label}</h3>
          <p class="quiet-text">
            {days > 0
              ? text('contacts.since', {
                  day: dayText(contact.startDay),
                  days: text('days', { count: days }),
                })
              : text('contacts.sinceToday')}
          </p>
          {removal && <p class="quiet-text">{removal.left}</p>}
        </div>
        <div class="row">
          <button type="button" onClick={onEdit}>
            {text('contacts.edit')}
          </button>
          {removal ? (
            removal.cancel
          ) : (
            <button type="button" class="quiet" onClick={() => setSure(true)}>
              {text('contacts.remove')}
            </button>
          )}
        </div>
      </div>
      {isSure && (
        <RemovalQuestion
          contact={contact}
          all={all}
          slips={slips}
          waitHours={isLocked ? 0 : coolingHours}
          onKeep={() => setSure(false)}
          onRemove={() => {
            setSure(false);
            onRemove();
          }}
        />
      )}
      {!isOpen && (
        <button type="button" class="quiet start" onClick={() => setOpen(true)}>
          {text('contacts.showKnown', { count: contact.identities.length })}
        </button>
      )}
      {isOpen && (
        <IdentityList
          identities={known}
          sites={sites}
          isForgettable={({ learnedBy }) => learnedBy !== undefined}
          waitOf={waitOfThis}
          onForget={(identity) =>
            changeThis((one) => ({ ...one, identities: without(one.identities, identity) }))
          }
        />
      )}
      {isNothingLeft && !removal && <p class="problem">{text('contacts.nothingLeft')}</p>}
      <SitesMissing off={off} servers={servers} />
      {contact.notThem.length > 0 && (
        <details>
          <summary class="quiet-text">{text('contacts.notThem')}</summary>
          <IdentityList
            identities={contact.notThem.map((one) => ({ ...one, written: one.value }))}
            sites={sites}
            onForget={(identity) =>
              changeThis((one) => ({ ...one, notThem: without(one.notThem, identity) }))
            }
          />
        </details>
      )}
    </article>
  );
}

const without = <One extends Identity>(all: readonly One[], gone: Identity): One[] =>
  all.filter((one) => identityKey(one) !== identityKey(gone));
