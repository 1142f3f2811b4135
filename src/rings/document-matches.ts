import { exactPatterns } from '../addresses/match-pattern.ts';
import type { AddressPattern, SiteAddresses } from '../addresses/site-addresses.ts';
import { widestFirst } from '../addresses/widest-first.ts';
import type { Contact, ContactIdentity } from '../contacts/contact.ts';
import { identityKey } from '../contacts/identity.ts';
import { type ContactIndex, findContact, indexContacts } from '../contacts/match.ts';
import { isCovered } from '../policy/pass.ts';
import { type Naming, namingsAt, type RingScope } from './scope.ts';

/** Where the document ring's script runs: on exactly the contacts' addresses. */
export interface DocumentMatches {
  readonly matches: readonly string[];
  /**
   * Addresses that `matches` would stop and that are nobody's or covered by a pass. What is stopped
   * here without being an attempt would come back from the pause page, to be stopped for ever.
   */
  readonly excludeMatches: readonly string[];
}

/**
 * More patterns than this take the browser seconds to register. About eight contacts on all sites,
 * and the whole profiles of many more; for the rest the page ring has to do.
 */
export const MOST_MATCHES = 10_000;

/** On which addresses the document ring is registered, and on which it is not. */
export function documentMatches(scope: RingScope): DocumentMatches {
  const index = indexContacts(scope.contacts);
  const isOpen = opening(scope, index);
  const stopped = new Set<string>();
  for (const match of stoppedIn(scope, isOpen)) {
    if (stopped.size === MOST_MATCHES) break;
    if (!hasWider(stopped, match)) stopped.add(match);
  }
  // Where all of a host is theirs, one pattern stands for what is covered and what is not: what was
  // gone on to is to open, and the page ring sees to the rest.
  const covered = new Set(coveredIn(scope, index, isOpen));
  return {
    matches: [...stopped].filter((match) => !covered.has(match)),
    excludeMatches: [
      ...scope.sites.flatMap(({ notHosts = [] }) => notHosts.map((host) => `*://*.${host}/*`)),
      ...covered,
    ],
  };
}

/** One way of a site's addresses to name a contact. */
interface Named {
  readonly site: SiteAddresses;
  readonly pattern: AddressPattern;
  readonly contact: Contact;
  readonly naming: Naming;
}

/** What is stopped, each person's widest shapes before anybody's next ones. */
function* stoppedIn({ contacts, sites }: RingScope, isOpen: (one: Named) => boolean) {
  const ordered = sites.map((site) => ({ site, patterns: widestFirst(site) }));
  const most = Math.max(0, ...ordered.map(({ patterns }) => patterns.length));
  for (let rank = 0; rank < most; rank++) {
    for (const { site, patterns } of ordered) {
      const pattern = patterns[rank];
      if (!pattern) continue;
      for (const contact of contacts)
        for (const one of namedBy(site, pattern, contact)) if (!isOpen(one)) yield* matchesOf(one);
    }
  }
}

function* coveredIn(
  { contacts, sites, passes }: RingScope,
  index: ContactIndex,
  isOpen: (one: Named) => boolean,
) {
  const passing = new Set(passes.map(({ contactId }) => contactId));
  // Who shares an identity with one of them may be let through as that one.
  const alike = contacts.filter(({ identities }) =>
    identities.some((one) => index.byKey.get(identityKey(one))?.some(({ id }) => passing.has(id))),
  );
  for (const site of sites)
    for (const pattern of site.addresses)
      for (const contact of alike)
        for (const one of namedBy(site, pattern, contact)) if (isOpen(one)) yield* matchesOf(one);
}

/**
 * Answers whether a pass covers what is named so. Of two contacts with one identity the first one's
 * pass counts, since that is whom the reader will find.
 */
const opening =
  ({ passes, now }: RingScope, index: ContactIndex) =>
  ({ site, pattern: { surface }, contact, naming }: Named): boolean => {
    if (passes.length === 0) return false;
    const identity = { site: site.id, kind: naming.identity.kind, value: valueRead(site, naming) };
    const read = findContact(index, { site: site.id, surface, identities: [identity] });
    return isCovered(passes, (read?.contact ?? contact).id, surface, site.id, now);
  };

/** As the reader gives it: on their own server a person is written without it, and read with it. */
const valueRead = (site: SiteAddresses, { site: where, identity }: Naming): string =>
  where === site ? identity.value : `${identity.value}@${where.hosts[0]}`;

const namedBy = (site: SiteAddresses, pattern: AddressPattern, contact: Contact): Named[] =>
  // Words that are searched for stand in too many ways for patterns; the network and page rings do.
  pattern.surface === 'search' && !contact.searches
    ? []
    : namingsAt(site, contact).map((naming) => ({ site, pattern, contact, naming }));

const matchesOf = ({ pattern, naming: { site, identity } }: Named): string[] =>
  exactPatterns(site, pattern, identity, spelledWays(identity));

/** Whether `…/alex/*` is there for `…/alex/p/*`. */
function hasWider(matches: ReadonlySet<string>, match: string): boolean {
  for (let end = match.indexOf('/', 4); end !== -1; end = match.indexOf('/', end + 1))
    if (end < match.length - 2 && matches.has(`${match.slice(0, end)}/*`)) return true;
  return false;
}

/**
 * Match patterns take letters as they are in an address, so both the user's spelling and the folded
 * one, with what is no ASCII as browsers write it there.
 */
const spelledWays = ({ value, written }: ContactIdentity): string[] => [
  ...new Set(
    [value, written]
      .filter((spelling) => /^[^*?#/\s]+$/.test(spelling))
      .map((spelling) => spelling.toWellFormed().replace(/[^\x20-\x7e]+/gu, encodeURIComponent)),
  ),
];
