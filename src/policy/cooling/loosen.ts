import type { Contact } from '../../contacts/contact.ts';
import { identityKey } from '../../contacts/identity.ts';
import { keyOf } from '../../same.ts';
import type { Settings } from '../settings.ts';
import { type Choices, type Loosening, placeKey } from './loosening.ts';

/** The choices with this loosening in effect; as they are where there is nothing left to loosen. */
export function loosened(choices: Choices, one: Loosening): Choices {
  const { contacts, settings } = choices;
  const at = (contactId: string, change: (contact: Contact) => Contact): Choices => ({
    ...choices,
    contacts: contacts.map((contact) => (contact.id === contactId ? change(contact) : contact)),
  });
  const set = (changed: Partial<Settings>): Choices => ({
    ...choices,
    settings: { ...settings, ...changed },
  });
  switch (one.is) {
    case 'contact':
      return { ...choices, contacts: contacts.filter(({ id }) => id !== one.contactId) };
    case 'identity':
      return at(one.contactId, (contact) => ({
        ...contact,
        identities: without(contact.identities, one.identity, identityKey),
      }));
    case 'searches':
      return at(one.contactId, (contact) => ({ ...contact, searches: false }));
    case 'site':
      return set({ sites: without(settings.sites, one.site, String) });
    case 'server':
      return set({ servers: without(settings.servers, one.host, String) });
    case 'own-site':
      return set({ ownSites: settings.ownSites.filter(({ host }) => host !== one.host) });
    case 'own-address':
      return set({
        ownSites: settings.ownSites.map((own) =>
          own.host === one.host
            ? { ...own, addresses: without(own.addresses, one.address, keyOf) }
            : own,
        ),
      });
    case 'pointed':
      return set({ pointed: without(settings.pointed, one.place, placeKey) });
    case 'lost':
      return set({ pauseWhereLost: without(settings.pauseWhereLost, one.site, String) });
    case 'slip':
      return set({ slipSurfaces: without(settings.slipSurfaces, one.surface, String) });
    // Numbers, unless they were moved further meanwhile.
    case 'wait':
      return set({ waitSeconds: Math.min(settings.waitSeconds, one.seconds) });
    case 'pass':
      return set({ passMinutes: Math.max(settings.passMinutes, one.minutes) });
    case 'cooling':
      return set({ coolingHours: Math.min(settings.coolingHours, one.hours) });
    case 'mine':
      return set({ mine: [...without(settings.mine, one.identity, identityKey), one.identity] });
    case 'arrangement': {
      const others = settings.arrangements.filter(({ id }) => id !== one.arrangement.id);
      return set({ arrangements: [...others, one.arrangement] });
    }
    case 'pin':
    case 'everything':
      return choices;
  }
}

const without = <T>(all: readonly T[], gone: T, keyOf: (one: T) => string): T[] =>
  all.filter((one) => keyOf(one) !== keyOf(gone));
