import * as v from 'valibot';
import { decodeSegment } from '../addresses/decode-path.ts';
import { HostSchema } from '../addresses/own-site.ts';
import { hostOf, proposeAddresses } from '../addresses/propose-address.ts';
import { readAddress } from '../addresses/read-address.ts';
import { readAnyAddress } from '../addresses/read-any-address.ts';
import { isSignal } from '../addresses/read-app-link.ts';
import {
  allHosts,
  isHostWithin,
  isOwnSite,
  type SiteAddresses,
} from '../addresses/site-addresses.ts';
import type { ContactIdentity } from '../contacts/contact.ts';
import { foldValue } from '../contacts/fold.ts';
import { ANY_SITE, type Identity, isStored } from '../contacts/identity.ts';
import { readPhone } from '../contacts/phone.ts';
import { text } from '../locales/text.ts';
import { isShortLink } from './short-links.ts';
import { isShort, problem, type Understood, type UnknownAddress } from './understood.ts';

/**
 * Whom a link names: one of a site, one into an app, or an address without its `https://`. `region`: see
 * `understand`.
 */
export function understandLink(
  said: string,
  sites: readonly SiteAddresses[],
  region: string,
): Understood {
  const url = URL.parse(/^[a-z][a-z-]+:/i.test(said) ? said : `https://${said}`);
  if (!url || (/^https?:$/.test(url.protocol) && !url.hostname.includes('.')))
    return problem(text('understood.brokenLink'));
  if (isShortLink(url)) return problem(text('understood.shortLink', { host: hostOf(url) }));
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
    const kept = identities
      .filter(({ value, written }) => isShort(value) && isShort(written))
      .map((one) =>
        one.kind === 'phone' ? asRead(one, url, region, rules?.phone?.callingCode) : one,
      );
    if (kept.length === 0) return problem(text('understood.tooLong'));
    if (kept.includes(undefined)) return { is: 'region' };
    const whole = kept.filter((one) => one !== undefined);
    return { is: isSure ? 'sure' : 'choice', identities: whole };
  }
  const site = sites.find((one) =>
    allHosts(one).some((domain) => isHostWithin(url.hostname, domain)),
  );
  if (site && !isOwnSite(site)) return namesNobody(site.name, hasProfiles(site));
  if (isSignal(url.hostname)) return namesNobody('Signal', false);
  if (!v.is(HostSchema, hostOf(url))) return problem(text('understood.brokenLink'));
  if (proposeAddresses(url).length === 0)
    return problem(text('understood.unknownSite', { host: url.hostname }));
  return { is: 'unknown-site', unknown: { url, servers: site ? [] : serversAt(url, sites) } };
}

const namesNobody = (site: string, isByProfile: boolean): Understood =>
  problem(text(isByProfile ? 'understood.namesNobody' : 'understood.namesNobodyEver', { site }));

const hasProfiles = ({ addresses }: SiteAddresses): boolean =>
  addresses.some(({ surface }) => surface === 'profile');

/** Who the address names, should it be of a server of a site that has many. */
const serversAt = (url: URL, sites: readonly SiteAddresses[]): UnknownAddress['servers'] =>
  sites.flatMap((site) => {
    if (!site.isFederated) return [];
    const seen = readAddress({ ...site, hosts: [hostOf(url)] }, url);
    const identity = seen?.identities.find(isStored);
    return identity ? [{ site, identity: { ...identity, written: identity.value } }] : [];
  });

/** In these links stands what is dialled. */
const DIALLED = /^(tel|callto|facetime|facetime-audio|sms|smsto|mms|imessage|skype):$/;

/**
 * The number as it is kept, with its other forms. A web address has the country's code in it, also
 * without a sign; a link into an app has what is dialled, and a number of one's own country needs that:
 * nothing where it is not known.
 */
function asRead(
  phone: ContactIdentity,
  { protocol, href }: URL,
  region: string,
  callingCode = '',
): ContactIdentity | undefined {
  const { value: said } = phone;
  const value = said.startsWith(callingCode) ? said : `${callingCode}${said}`;
  const isWhole = !DIALLED.test(protocol) || /(\+|%2b|:(\/\/)?00)/i.test(href);
  const read = isWhole
    ? (readPhone(`+${value.replace(/^00/, '')}`, region) ?? readPhone(value, region))
    : readPhone(value, region);
  if (!read) return isWhole || region !== '' ? phone : undefined;
  const { digits } = read;
  // As the site shows it, too.
  const also = [...read.also, ...(callingCode === '' || said === digits ? [] : [said])];
  return { ...phone, value: digits, ...(also.length > 0 ? { also: [...new Set(also)] } : {}) };
}

const isEverywhere = ({ kind }: Identity): boolean => kind === 'phone' || kind === 'email';

/** The address's own spelling of the value: the exact-URL ring takes letters as they are. */
function writtenIn(url: URL, value: string, fold: Parameters<typeof foldValue>[0]): string {
  const parts = `${url.pathname}/${[...url.searchParams.values()].join('/')}`
    .split(/[/?&=]/)
    .map(decodeSegment);
  return (
    parts
      .find((part) => part !== '' && foldValue(fold, part.replace(/^[@$]/, '')) === value)
      ?.replace(/^[@$]/, '')
      .trim() ?? value
  );
}
