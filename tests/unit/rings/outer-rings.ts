import { SITES } from '../../../content/sites/index.ts';
import { decodeSegment } from '../../../src/addresses/decode-path.ts';
import { regexOf } from '../../../src/addresses/network-regex.ts';
import { isHostWithin, isOfSite } from '../../../src/addresses/site-addresses.ts';
import type { Contact } from '../../../src/contacts/contact.ts';
import { type Identity, identityKey, type StoredKind } from '../../../src/contacts/identity.ts';
import type { Surface } from '../../../src/contacts/sighting.ts';
import type { Pass } from '../../../src/policy/pass.ts';
import { practiceContact } from '../../../src/practice/practice-contact.ts';
import { type NetworkRule, networkRules } from '../../../src/rings/network-rules.ts';
import type { RingScope } from '../../../src/rings/scope.ts';
import { FIXTURES } from '../../fixtures/index.ts';
import { contactOf, known } from '../samples.ts';

export const NOW = Date.UTC(2026, 10, 23, 9);

/** What the fixtures call their contact, and whatever their addresses name, as if it was learned. */
const saidInFixtures = FIXTURES.flatMap(({ site, contact, addresses }) =>
  [...contact, ...addresses.flatMap(({ says }) => says)].map((said) => {
    const [kind = '', ...value] = said.split(' ');
    return known(site, kind as StoredKind, value.join(' '));
  }),
);

/** Robin as known on every site, and searched for. */
export const ROBIN: Contact = (() => {
  const contact = practiceContact('2026-11-23');
  const all = [...contact.identities, ...saidInFixtures];
  // The first of each is as it was written.
  const identities = [...new Map(all.toReversed().map((one) => [identityKey(one), one])).values()];
  return { ...contact, identities: identities.toReversed(), searches: true };
})();

export const scopeOf = (contacts: readonly Contact[], passes: readonly Pass[] = []): RingScope => ({
  contacts,
  passes,
  sites: SITES,
  now: NOW,
});

export const passOf = (surface: Surface, contactId = ROBIN.id): Pass => ({
  contactId,
  surface,
  until: NOW + 60_000,
});

/** A contact who is known by one identity only. */
export const knownBy = (...identity: Parameters<typeof known>): Contact =>
  contactOf([known(...identity)]);

/** What the browser does: the rule of the highest priority decides, and of equals one that allows. */
export function networkAnswer(rules: readonly NetworkRule[], url: string): 'pause' | 'allow' {
  const hits = rules.filter((rule) => isHit(rule, url));
  const highest = Math.max(...hits.map(({ priority }) => priority));
  const deciding = hits.filter(({ priority }) => priority === highest);
  const isPaused = deciding.length > 0 && deciding.every(({ action }) => action === 'pause');
  return isPaused ? 'pause' : 'allow';
}

function isHit(rule: NetworkRule, url: string): boolean {
  const { people, caseSensitive, hosts, notHosts } = rule;
  const { hostname } = new URL(url);
  const isWithin = (domain: string) => isHostWithin(hostname, domain);
  const tolerant = people.map(([way = '']) => way);
  return (
    hosts.some(isWithin) &&
    !notHosts.some(isWithin) &&
    new RegExp(regexOf(rule, tolerant), caseSensitive ? '' : 'i').test(new URL(url).href)
  );
}

export const networkAnswerFor = (contact: Contact, url: string, ...passes: Pass[]) =>
  networkAnswer(networkRules(scopeOf([contact], passes)), url);

/**
 * Whether one of these match patterns, such as `*://*.host/path*` or `*://host/*`, matches an address, as
 * browsers take them.
 */
export function matcherOf(patterns: readonly string[]): (url: URL) => boolean {
  const matches = patterns.map(readPattern);
  return (url) =>
    /^https?:$/.test(url.protocol) &&
    matches.some(
      ({ isHost, path }) => isHost(url.hostname) && path.test(url.pathname + url.search),
    );
}

function readPattern(pattern: string) {
  const [, wide, host = '', path = ''] = /^\*:\/\/(\*\.)?([^/*]+)(\/.*)$/.exec(pattern) ?? [];
  if (host === '') throw new Error(`${pattern} is not a match pattern of the kind expected`);
  const source = path
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
  return {
    isHost: (hostname: string) => (wide ? isHostWithin(hostname, host) : hostname === host),
    path: new RegExp(`^${source}$`),
  };
}

const siteAt = (url: URL) => SITES.find((site) => isOfSite(site, url.hostname));

/** Whether the address is one that carries another: a login page, which rules take loosely. */
export const isBounce = (address: string): boolean => {
  const url = new URL(address);
  const path = url.pathname.replace(/\/$/, '');
  return siteAt(url)?.bounces?.some((bounce) => bounce.path === path) ?? false;
};

/** Why no outer ring can know this address for the contact's: the page ring stops it by itself. */
export function whyBeyondRings(address: string): string | undefined {
  const url = new URL(address);
  const site = siteAt(url);
  if (!site) return 'a mirror, for which no permission is asked: it is stopped where it leads';
  if (/%[0-9a-f]{2}/i.test(url.pathname + url.search)) return 'percent-encoded';
  if (url.hash && site.addresses.some(({ fragment }) => fragment !== undefined))
    return 'behind #, of which no server is told';
  if (/[?&]url=mailto:/.test(url.search))
    return 'an address within an address, which rules cannot take apart';
  if (`${url.pathname}${url.search}`.includes('..'))
    return 'dots in a row, for which a rule has no room';
  return undefined;
}

/**
 * Why a rule takes this address for the contact's and the reader for nobody's: the pause page, which
 * reads it again, lets the user through.
 */
export function whyLoose(address: string, { kind }: Pick<Identity, 'kind'>): string | undefined {
  const url = new URL(address);
  if (siteAt(url)?.bounces?.some(({ path }) => url.pathname.includes(path)))
    return 'a login page: what it carries is encoded, and taken by its letters';
  if (kind === 'phone') return 'a number with signs or zeros that are none of the site’s';
  const isKept = (part: string) => part.includes('%') && decodeSegment(part) === part;
  if (url.pathname.split('/').some(isKept))
    return 'a segment that is not decoded: it hides a slash, or is broken';
  return undefined;
}
