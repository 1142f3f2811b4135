import { exactPatterns } from '../addresses/match-pattern.ts';
import type { ContactIdentity } from '../contacts/contact.ts';
import { isCovered } from '../policy/pass.ts';
import { namingsAt, type RingScope, siteFor } from './scope.ts';

/** Where the document ring's script runs: on exactly the contacts' addresses. */
export interface DocumentMatches {
  readonly matches: readonly string[];
  /**
   * Addresses that `matches` would stop and that are nobody's or covered by a pass. What is stopped
   * here without being an attempt would come back from the pause page, to be stopped for ever.
   */
  readonly excludeMatches: readonly string[];
}

export function documentMatches({ contacts, passes, sites, now }: RingScope): DocumentMatches {
  const stopped = new Set<string>();
  const covered = new Set<string>();
  for (const all of sites) {
    for (const contact of contacts) {
      const site = siteFor(all, contact);
      for (const pattern of site.addresses) {
        const into = isCovered(passes, contact.id, pattern.surface, site.id, now)
          ? covered
          : stopped;
        for (const { site: where, identity } of namingsAt(site, contact)) {
          for (const match of exactPatterns(where, pattern, identity, spelledWays(identity)))
            into.add(match);
        }
      }
    }
  }
  return {
    matches: withoutRepeats(stopped),
    excludeMatches: [
      ...sites.flatMap(({ notHosts = [] }) => notHosts.map((host) => `*://*.${host}/*`)),
      ...[...covered].filter((match) => !stopped.has(match)),
    ],
  };
}

/** `…/alex/*` already has all that `…/alex/p/*` would match. */
function withoutRepeats(matches: ReadonlySet<string>): string[] {
  const wide = [...matches].filter((match) => match.endsWith('/*') && !match.includes('?'));
  const starts = wide.map((match) => match.slice(0, -1));
  return [...matches].filter(
    (match) => !starts.some((start) => match.startsWith(start) && match.length > start.length + 1),
  );
}

/** Match patterns take letters as they are, so both the user's spelling and the folded one. */
const spelledWays = ({ value, written }: ContactIdentity): string[] => [
  ...new Set([value, written].filter((spelling) => /^[^*?#/\s]+$/.test(spelling))),
];
