import type { SiteAddresses } from '../addresses/site-addresses.ts';
import type { Contact } from '../contacts/contact.ts';
import { text } from '../locales/text.ts';
import type { Loosening } from '../policy/cooling/loosening.ts';

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
    case 'pointed':
      return text('cooling.what.pointed', { site: nameOf(one.place.site) });
    case 'server':
    case 'own-site':
    case 'own-address':
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
    case 'arrangement':
      return text('cooling.what.arrangement', { who: who(one.arrangement.contactId) });
    case 'pin':
    case 'everything':
      return text(`cooling.what.${one.is}`);
  }
}
