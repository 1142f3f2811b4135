import { isOfSite } from '../addresses/read-address.ts';
import { readAnyAddress } from '../addresses/read-any-address.ts';
import { readAppLink, webAddressOf } from '../addresses/read-app-link.ts';
import { allHosts, isHostWithin, type SiteAddresses } from '../addresses/site-addresses.ts';
import { en } from '../locales/en.ts';
import { type ContactIdentity, LONGEST_VALUE } from './contact.ts';
import { normaliseEmail } from './email.ts';
import { foldValue } from './fold.ts';
import { ANY_SITE, type Identity } from './identity.ts';
import { normaliseName } from './name.ts';
import { readPhone } from './phone.ts';

/** What a pasted text may stand for: surely one thing, one of several, or a sentence why nothing. */
export type Understood =
  | { readonly is: 'sure'; readonly identities: readonly ContactIdentity[] }
  | { readonly is: 'choice'; readonly identities: readonly ContactIdentity[] }
  /** A number without its country: which one is the user's own? */
  | { readonly is: 'region' }
  | { readonly is: 'problem'; readonly sentence: string };

const LONGEST = 2000;
const text = en.understood;

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
  if (said === '') return problem(text.empty);
  if (said.length > LONGEST) return problem(text.tooLong);
  if (/^https?:/i.test(said) || isKnownAddress(said, sites)) return understandLink(said, sites);
  if (said.length > LONGEST_VALUE) return problem(text.tooLong);
  const app = URL.parse(said);
  if (app && (readAppLink(app) || webAddressOf(app) !== app)) return understandLink(said, sites);
  if (/^[\p{Nd}\s+＋().\p{Pd}/]{6,}$/u.test(said)) return understandNumber(said, region);
  const email = said.startsWith('@') ? '' : normaliseEmail(said);
  if (email !== '') return sure({ site: ANY_SITE, kind: 'email', value: email }, said);
  if (/^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}\/\S*$/i.test(said)) return understandLink(said, sites);
  return understandWord(said, sites);
}

const sure = (identity: Identity, written: string): Understood => ({
  is: 'sure',
  identities: [{ ...identity, written }],
});

function understandLink(said: string, sites: readonly SiteAddresses[]): Understood {
  const url = URL.parse(/^[a-z][a-z-]+:/i.test(said) ? said : `https://${said}`);
  if (!url || (/^https?:$/.test(url.protocol) && !url.hostname.includes('.')))
    return problem(text.brokenLink);
  const sighting = readAnyAddress(sites, url);
  const isSure = (sighting?.identities.length ?? 0) > 0;
  const named = (isSure ? sighting?.identities : sighting?.among) ?? [];
  if (named.length > 0) {
    const rules = sites.find(({ id }) => id === sighting?.site)?.kinds;
    const identities = named.map(
      (identity): ContactIdentity => ({
        ...identity,
        site: isEverywhere(identity) ? ANY_SITE : identity.site,
        written: writtenIn(url, identity.value, rules?.[identity.kind]?.fold ?? 'exact'),
      }),
    );
    return { is: isSure ? 'sure' : 'choice', identities };
  }
  const site = sites.find((one) => isOfSite(one, url.hostname));
  return problem(site ? text.namesNobody(site.name) : text.unknownSite(url.hostname));
}

const isEverywhere = ({ kind }: Identity): boolean => kind === 'phone' || kind === 'email';

/** The address's own spelling of the value: the exact-URL ring takes letters as they are. */
function writtenIn(url: URL, value: string, fold: Parameters<typeof foldValue>[0]): string {
  const parts = `${url.pathname}/${[...url.searchParams.values()].join('/')}`.split(/[/?&=]/);
  return (
    parts
      .find((part) => part !== '' && foldValue(fold, part.replace(/^@/, '')) === value)
      ?.replace(/^@/, '')
      .trim() ?? value
  );
}

function understandNumber(said: string, region: string): Understood {
  const phone = readPhone(said, region);
  if (!phone && !region && !/^[\s(]*(\+|00|＋)/.test(said)) return { is: 'region' };
  if (!phone) return problem(text.phoneWithoutCountry);
  const { digits: value, also } = phone;
  const identity = { site: ANY_SITE, kind: 'phone', value, written: said } as const;
  return {
    is: 'sure',
    identities: [also.length > 0 ? { ...identity, also: [...also] } : identity],
  };
}

/** A single word may be a handle on several sites or a name; the user says which. */
function understandWord(said: string, sites: readonly SiteAddresses[]): Understood {
  const word = said.replace(/^[@$]/, '');
  const handles = sites.flatMap((site): ContactIdentity[] => {
    const rule = site.kinds.handle;
    if (!rule || site.reserved.includes(word.toLowerCase())) return [];
    if (!new RegExp(`^(?:${rule.shape})$`).test(word)) return [];
    const value = foldValue(rule.fold, word);
    return value === '' ? [] : [{ site: site.id, kind: 'handle', value, written: word }];
  });
  const name = normaliseName(said);
  if (name === '') return problem(text.empty);
  if (name.length > LONGEST_VALUE) return problem(text.tooLong);
  const asName: ContactIdentity = { site: ANY_SITE, kind: 'name', value: name, written: said };
  if (handles.length === 0) return { is: 'sure', identities: [asName] };
  return { is: 'choice', identities: said.startsWith('@') ? handles : [...handles, asName] };
}

const isKnownAddress = (said: string, sites: readonly SiteAddresses[]): boolean => {
  const host = said.split(/[/?#]/)[0]?.toLowerCase() ?? '';
  return sites.some((site) => allHosts(site).some((domain) => isHostWithin(host, domain)));
};

const problem = (sentence: string): Understood => ({ is: 'problem', sentence });
