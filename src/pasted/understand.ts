import { readAppLink } from '../addresses/read-app-link.ts';
import { allHosts, isHostWithin, type SiteAddresses } from '../addresses/site-addresses.ts';
import { webAddressOf } from '../addresses/web-address-of.ts';
import { normaliseEmail } from '../contacts/email.ts';
import { ANY_SITE } from '../contacts/identity.ts';
import { readPhone } from '../contacts/phone.ts';
import { recipientsIn } from '../contacts/recipients.ts';
import { text } from '../locales/text.ts';
import { isCutOff, plain } from './plain.ts';
import { understandLabelled } from './understand-labelled.ts';
import { understandLink } from './understand-link.ts';
import { understandAccountNumber, understandEmail, understandWord } from './understand-word.ts';
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
  const said = plain(pasted).trim();
  if (said === '') return problem(text('understood.empty'));
  if (said.length > LONGEST) return problem(text('understood.tooLong'));
  if (isCutOff(said) && /^\$|\/|@\S/.test(said)) return problem(text('understood.brokenLink'));
  if (/^https?:/i.test(said) || isKnownAddress(said, sites))
    return understandLink(said, sites, region);
  if (!isShort(said)) return problem(text('understood.tooLong'));
  const app = URL.parse(said);
  // With a space behind it, an app's name is no link into it: "spotify: robin".
  if (app && (readAppLink(app) || (!/^\w+:\s/.test(said) && webAddressOf(app) !== app)))
    return understandLink(said, sites, region);
  // 00 stands for the sign of a whole number.
  if (/^(?!00)\d{15,}$/.test(said)) return understandAccountNumber(said, sites);
  if (/^[\p{Nd}\s+＋().\p{Pd}/]{6,}$/u.test(said)) return understandNumber(said, region);
  const emails = said.startsWith('@') ? [] : emailsIn(said);
  if (emails.length > 0) return oneOf(emails.map((one) => understandEmail(one, sites)));
  if (/^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}\/\S*$/i.test(said))
    return understandLink(said, sites, region);
  if (isBrokenLink(said, sites)) return problem(text('understood.brokenLink'));
  return understandLabelled(said, sites) ?? understandWord(said, sites);
}

/** The addresses in a text, each once: one, or several of which any may be the contact's. */
const emailsIn = (said: string): string[] => [
  ...new Set(
    recipientsIn(said)
      .map(({ email = '' }) => email.replace(/[.:!?]$/, ''))
      .filter((email) => normaliseEmail(email) !== ''),
  ),
];

/** What one text says of several: each may be the contact's, or another's that was copied with it. */
const oneOf = (all: readonly Understood[]): Understood => {
  const [only, ...others] = all;
  if (only && others.length === 0) return only;
  return {
    is: 'choice',
    identities: all.flatMap((one) => ('identities' in one ? one.identities : [])),
  };
};

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

/** What nobody is called: an address that was typed wrongly, or one for a program. `Robin // Gym` is none. */
const isBrokenLink = (said: string, sites: readonly SiteAddresses[]): boolean =>
  /^(https?\/\/|www\.)|(^|\s)(?=\S*[.:])\S*\/\/\S/i.test(said) ||
  (/^\S+\s+\//.test(said) && isKnownAddress(said.split(/\s/)[0] ?? '', sites));

const isKnownAddress = (said: string, sites: readonly SiteAddresses[]): boolean => {
  const host = said.split(/[/?#]/)[0]?.toLowerCase() ?? '';
  if (host.includes('@')) return false;
  return sites.some((site) => allHosts(site).some((domain) => isHostWithin(host, domain)));
};
