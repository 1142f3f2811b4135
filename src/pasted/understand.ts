import { readAppLink } from '../addresses/read-app-link.ts';
import { allHosts, isHostWithin, type SiteAddresses } from '../addresses/site-addresses.ts';
import { webAddressOf } from '../addresses/web-address-of.ts';
import { normaliseEmail } from '../contacts/email.ts';
import { ANY_SITE } from '../contacts/identity.ts';
import { readPhone } from '../contacts/phone.ts';
import { text } from '../locales/text.ts';
import { understandLink } from './understand-link.ts';
import { understandEmail, understandWord } from './understand-word.ts';
import { isShort, problem, type Understood } from './understood.ts';

const LONGEST = 2000;

/**
 * Understands a link, a handle, a phone number, an e-mail address or a display name. `region` (ISO
 * 3166, or empty) is where numbers without a country code are from. Never throws.
 */
export function understand(
  pasted: string,
  sites: readonly SiteAddresses[],
  region = '',
): Understood {
  const said = pasted.replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '').trim();
  if (said === '') return problem(text('understood.empty'));
  if (said.length > LONGEST) return problem(text('understood.tooLong'));
  if (/^https?:/i.test(said) || isKnownAddress(said, sites)) return understandLink(said, sites);
  if (!isShort(said)) return problem(text('understood.tooLong'));
  const app = URL.parse(said);
  if (app && (readAppLink(app) || webAddressOf(app) !== app)) return understandLink(said, sites);
  if (/^[\p{Nd}\s+＋().\p{Pd}/]{6,}$/u.test(said)) return understandNumber(said, region);
  const email = said.startsWith('@') ? '' : normaliseEmail(said);
  if (email !== '') return understandEmail(email, said, sites);
  if (/^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}\/\S*$/i.test(said)) return understandLink(said, sites);
  return understandWord(said, sites);
}

function understandNumber(said: string, region: string): Understood {
  const phone = readPhone(said, region);
  if (!phone && !region && !/^[\s(]*(\+|00|＋)/.test(said)) return { is: 'region' };
  if (!phone) return problem(text('understood.phoneWithoutCountry'));
  const { digits: value, also } = phone;
  const identity = { site: ANY_SITE, kind: 'phone', value, written: said } as const;
  return {
    is: 'sure',
    identities: [also.length > 0 ? { ...identity, also: [...also] } : identity],
  };
}

const isKnownAddress = (said: string, sites: readonly SiteAddresses[]): boolean => {
  const host = said.split(/[/?#]/)[0]?.toLowerCase() ?? '';
  return sites.some((site) => allHosts(site).some((domain) => isHostWithin(host, domain)));
};
