import { shapeText } from '../addresses/shape-text.ts';
import type { SiteAddresses } from '../addresses/site-addresses.ts';
import type { Contact } from '../contacts/contact.ts';
import { text } from '../locales/text.ts';
import type { Loosening } from '../policy/cooling/loosening.ts';
import { hoursText } from './hours-text.ts';

/** What waits, in the user's words for who and where. */
export function looseningText(
  one: Loosening,
  contacts: readonly Contact[],
  sites: readonly SiteAddresses[],
): string {
  const who = (contactId: string) =>
    contacts.find(({ id }) => id === contactId)?.label ?? text('cooling.somebody');
  const nameOf = (id: string) => sites.find((site) => site.id === id)?.name ?? id;
  switch (one.is) {
    case 'contact':
    case 'searches':
      return text(`cooling.what.${one.is}`, { who: who(one.contactId) });
    case 'identity': {
      const { written } = one.identity;
      return text('cooling.what.identity', { written, who: who(one.contactId) });
    }
    case 'site':
    case 'lost':
      return text(`cooling.what.${one.is}`, { site: nameOf(one.site) });
    case 'pointed': {
      const { site } = one.place;
      return withWhich(text('cooling.what.pointed', { site: nameOf(site) }), shapeText(one.place));
    }
    case 'own-address':
      return withWhich(
        text('cooling.what.own-address', { host: one.host }),
        shapeText(one.address),
      );
    case 'server':
    case 'own-site':
      return text(`cooling.what.${one.is}`, { host: one.host });
    case 'slip':
      return text('cooling.what.slip', { surface: text(`settings.surfaces.${one.surface}`) });
    case 'wait':
      return text('cooling.what.wait', { count: one.seconds });
    case 'pass':
      return text('cooling.what.pass', { count: one.minutes });
    case 'cooling':
      return text('cooling.what.cooling', { count: one.hours });
    case 'mine':
      return text('cooling.what.mine', { written: one.identity.written });
    case 'arrangement': {
      const { contactId } = one.arrangement;
      const what = text('cooling.what.arrangement', { who: who(contactId) });
      return withWhich(what, hoursText(one.arrangement));
    }
    case 'pin':
    case 'everything':
      return text(`cooling.what.${one.is}`);
  }
}

/** Of several of one kind, which. */
const withWhich = (name: string, value: string): string => text('named', { name, value });
