import { SITES } from '../../../content/sites/index.ts';
import { isHostWithin } from '../../../src/addresses/site-addresses.ts';
import type { Contact } from '../../../src/contacts/contact.ts';
import type { Surface } from '../../../src/contacts/sighting.ts';
import type { Pass } from '../../../src/policy/pass.ts';
import { practiceContact } from '../../../src/practice/practice-contact.ts';
import { type NetworkRule, networkRules } from '../../../src/rings/network-rules.ts';
import type { RingScope } from '../../../src/rings/scope.ts';
import { FIXTURES } from '../../fixtures/index.ts';
import { contactOf, known } from '../samples.ts';

export const NOW = Date.UTC(2026, 10, 23, 9);

/** Robin with the threads that the fixtures' addresses name, as if they had been learned. */
export const ROBIN: Contact = (() => {
  const contact = practiceContact('2026-11-23');
  const threads = FIXTURES.flatMap(({ site, addresses }) =>
    addresses.flatMap(({ says }) =>
      says
        .filter((said) => said.startsWith('thread '))
        .map((said) => known(site, 'thread', said.slice('thread '.length), 'proof')),
    ),
  );
  return { ...contact, identities: [...contact.identities, ...threads] };
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

function isHit({ regex, caseSensitive, hosts, notHosts }: NetworkRule, url: string): boolean {
  const { hostname } = new URL(url);
  const isWithin = (domain: string) => isHostWithin(hostname, domain);
  const [tolerant = ''] = regex;
  return (
    hosts.some(isWithin) &&
    !notHosts.some(isWithin) &&
    new RegExp(tolerant, caseSensitive ? '' : 'i').test(new URL(url).href)
  );
}

export const networkAnswerFor = (contact: Contact, url: string, ...passes: Pass[]) =>
  networkAnswer(networkRules(scopeOf([contact], passes)), url);

/** Whether a match pattern of the kind `*://*.host/path*` matches, as browsers take them. */
export function isMatch(pattern: string, address: string): boolean {
  const [, host = '', path = ''] = /^\*:\/\/\*\.([^/*]+)(\/.*)$/.exec(pattern) ?? [];
  if (host === '') throw new Error(`${pattern} is not a match pattern of the kind expected`);
  const { protocol, hostname, pathname, search } = new URL(address);
  if (!/^https?:$/.test(protocol) || !isHostWithin(hostname, host)) return false;
  const source = path
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
  return new RegExp(`^${source}$`).test(pathname + search);
}
