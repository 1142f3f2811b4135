import * as v from 'valibot';
import { HostSchema } from '../addresses/own-site.ts';
import { hostOf, proposeAddresses } from '../addresses/propose-address.ts';
import { readAddress } from '../addresses/read-address.ts';
import { readAnyAddress } from '../addresses/read-any-address.ts';
import { readAppLink } from '../addresses/read-app-link.ts';
import {
  allHosts,
  isHostWithin,
  isOwnSite,
  type SiteAddresses,
} from '../addresses/site-addresses.ts';
import { webAddressOf } from '../addresses/web-address-of.ts';
import { type ContactIdentity, LONGEST_VALUE } from '../contacts/contact.ts';
import { normaliseEmail } from '../contacts/email.ts';
import { foldValue } from '../contacts/fold.ts';
import { ANY_SITE, type Identity, isStored } from '../contacts/identity.ts';
import { normaliseName } from '../contacts/name.ts';
import { readPhone } from '../contacts/phone.ts';
import { text } from '../locales/text.ts';

/** What a pasted text may stand for: surely one thing, one of several, or a sentence why nothing. */
export type Understood =
  | { readonly is: 'sure'; readonly identities: readonly ContactIdentity[] }
  | { readonly is: 'choice'; readonly identities: readonly ContactIdentity[] }
  /** A number without its country: which one is the user's own? */
  | { readonly is: 'region' }
  /** An address on a site that is not known: what in it names the person? */
  | { readonly is: 'unknown-site'; readonly unknown: UnknownAddress }
  | { readonly is: 'problem'; readonly sentence: string };

/** An address of somebody on a site that Holdfast knows nothing of. */
export interface UnknownAddress {
  readonly url: URL;
  /** Who it would be, if this is a server of these sites that have many. */
  readonly servers: readonly { readonly site: SiteAddresses; readonly identity: ContactIdentity }[];
}

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
  if (said.length > LONGEST_VALUE) return problem(text('understood.tooLong'));
  const app = URL.parse(said);
  if (app && (readAppLink(app) || webAddressOf(app) !== app)) return understandLink(said, sites);
  if (/^[\p{Nd}\s+＋().\p{Pd}/]{6,}$/u.test(said)) return understandNumber(said, region);
  const email = said.startsWith('@') ? '' : normaliseEmail(said);
  if (email !== '') return understandEmail(email, said, sites);
  if (/^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}\/\S*$/i.test(said)) return understandLink(said, sites);
  return understandWord(said, sites);
}

const sure = (identity: ContactIdentity): Understood => ({ is: 'sure', identities: [identity] });

function understandLink(said: string, sites: readonly SiteAddresses[]): Understood {
  const url = URL.parse(/^[a-z][a-z-]+:/i.test(said) ? said : `https://${said}`);
  if (!url || (/^https?:$/.test(url.protocol) && !url.hostname.includes('.')))
    return problem(text('understood.brokenLink'));
  const sighting = readAnyAddress(sites, url);
  const isSure = sighting?.identities.some(isStored) ?? false;
  const named = ((isSure ? sighting?.identities : sighting?.among) ?? []).filter(isStored);
  if (named.length > 0) {
    const rules = sites.find(({ id }) => id === sighting?.site)?.kinds;
    const identities = named.map(
      (identity): ContactIdentity => ({
        ...identity,
        site: isEverywhere(identity) ? ANY_SITE : identity.site,
        written: writtenIn(url, identity.value, rules?.[identity.kind]?.fold ?? 'exact'),
      }),
    );
    const kept = identities.filter(({ value, written }) => isShort(value) && isShort(written));
    if (kept.length === 0) return problem(text('understood.tooLong'));
    return { is: isSure ? 'sure' : 'choice', identities: kept };
  }
  const site = sites.find((one) =>
    allHosts(one).some((domain) => isHostWithin(url.hostname, domain)),
  );
  if (site && !isOwnSite(site)) return problem(text('understood.namesNobody', { site: site.name }));
  if (!v.is(HostSchema, hostOf(url))) return problem(text('understood.brokenLink'));
  if (proposeAddresses(url).length === 0)
    return problem(text('understood.unknownSite', { host: url.hostname }));
  return { is: 'unknown-site', unknown: { url, servers: site ? [] : serversAt(url, sites) } };
}

/** Who the address names, should it be of a server of a site that has many. */
const serversAt = (url: URL, sites: readonly SiteAddresses[]): UnknownAddress['servers'] =>
  sites.flatMap((site) => {
    if (!site.isFederated) return [];
    const seen = readAddress({ ...site, hosts: [hostOf(url)] }, url);
    const identity = seen?.identities.find(isStored);
    return identity ? [{ site, identity: { ...identity, written: identity.value } }] : [];
  });

const isShort = (value: string): boolean => value.length <= LONGEST_VALUE;

const isEverywhere = ({ kind }: Identity): boolean => kind === 'phone' || kind === 'email';

/** The address's own spelling of the value: the exact-URL ring takes letters as they are. */
function writtenIn(url: URL, value: string, fold: Parameters<typeof foldValue>[0]): string {
  const parts = `${url.pathname}/${[...url.searchParams.values()].join('/')}`.split(/[/?&=]/);
  return (
    parts
      .find((part) => part !== '' && foldValue(fold, part.replace(/^[@$]/, '')) === value)
      ?.replace(/^[@$]/, '')
      .trim() ?? value
  );
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

/** On a server that is known, `robin@server` may be a handle there as well. */
function understandEmail(email: string, said: string, sites: readonly SiteAddresses[]): Understood {
  const asEmail: ContactIdentity = { site: ANY_SITE, kind: 'email', value: email, written: said };
  const host = said.split('@').at(-1)?.toLowerCase() ?? '';
  const handles = sites.flatMap((site) =>
    site.isFederated && site.hosts.includes(host) ? handleOn(site, said) : [],
  );
  if (handles.length === 0) return sure(asEmail);
  return { is: 'choice', identities: [asEmail, ...handles] };
}

/** The word as a handle of the site, where it can be one. */
function handleOn(site: SiteAddresses, word: string): ContactIdentity[] {
  const rule = site.kinds.handle;
  if (!rule || site.reserved.includes(word.toLowerCase())) return [];
  if (!new RegExp(`^(?:${rule.shape})$`).test(word)) return [];
  const value = foldValue(rule.fold, word);
  return value === '' ? [] : [{ site: site.id, kind: 'handle', value, written: word }];
}

/**
 * A single word may be a handle on several sites or a name; the user says which. A site's own way to
 * write people, `u/robin`, is nobody else's.
 */
function understandWord(written: string, sites: readonly SiteAddresses[]): Understood {
  const said = written.normalize('NFKC');
  const mentioned = sites.flatMap((site) => {
    if (site.mention === undefined) return [];
    const [, handle] = new RegExp(`^(?:${site.mention})$`, 'i').exec(said) ?? [];
    return handle === undefined ? [] : handleOn(site, handle);
  });
  if (mentioned.length > 0) return { is: 'sure', identities: mentioned };
  const word = said.replace(/^[@$]/, '');
  const handles = sites.flatMap((site) => (takesWord(site, word) ? handleOn(site, word) : []));
  const name = normaliseName(said);
  if (name === '') return problem(text('understood.empty'));
  if (name.length > LONGEST_VALUE) return problem(text('understood.tooLong'));
  const asName: ContactIdentity = { site: ANY_SITE, kind: 'name', value: name, written };
  if (handles.length === 0) return sure(asName);
  if (!said.startsWith('@')) return { is: 'choice', identities: [...handles, asName] };
  return { is: handles.length === 1 ? 'sure' : 'choice', identities: handles };
}

/**
 * Without its server a handle of such a site names nobody; what a site of the user's takes is
 * unknown.
 */
const takesWord = (site: SiteAddresses, word: string): boolean =>
  site.isFederated ? word.includes('@') : !isOwnSite(site);

const isKnownAddress = (said: string, sites: readonly SiteAddresses[]): boolean => {
  const host = said.split(/[/?#]/)[0]?.toLowerCase() ?? '';
  return sites.some((site) => allHosts(site).some((domain) => isHostWithin(host, domain)));
};

const problem = (sentence: string): Understood => ({ is: 'problem', sentence });
