import {
  bounceRegex,
  networkRegexes,
  type RegexChoice,
  searchRegexes,
} from '../addresses/network-regex.ts';
import { queryRegexes } from '../addresses/query-regex.ts';
import { hostsOf, type SiteAddresses } from '../addresses/site-addresses.ts';
import type { Contact, ContactIdentity } from '../contacts/contact.ts';
import { phraseOf } from '../contacts/searches.ts';
import type { Surface } from '../contacts/sighting.ts';
import { isCovered } from '../policy/pass.ts';
import { type Naming, namingsAt, type RingScope, siteFor } from './scope.ts';

/** One rule of the network ring, before it has a number. */
export interface NetworkRule {
  /** The earlier of a site's patterns is the more exact one, and wins. */
  readonly priority: number;
  readonly action: 'pause' | 'allow';
  readonly regex: RegexChoice;
  /** It may take others' addresses for the contact's; the pause page reads them again. */
  readonly isLoose?: boolean;
  readonly caseSensitive: boolean;
  readonly hosts: readonly string[];
  readonly notHosts: readonly string[];
}

const HIGHEST = 1000;

/**
 * The rules that send every address of a contact to the pause page before the site is asked. Where
 * a pass covers a surface its addresses are allowed, so that a wider pattern does not stop them.
 */
export function networkRules({ contacts, passes, sites, now }: RingScope): NetworkRule[] {
  return sites.flatMap((site) =>
    contacts.flatMap((contact) => {
      const covered = (surface: Surface) => isCovered(passes, contact.id, surface, site.id, now);
      const named = siteFor(site, contact);
      return [
        ...namingsAt(named, contact).flatMap((naming) => rulesFor(naming, covered)),
        ...searchRules(named, contact, covered),
      ];
    }),
  );
}

function rulesFor(
  { site, identity }: Naming,
  covered: (surface: Surface) => boolean,
): NetworkRule[] {
  const anyPass = site.addresses.some(({ surface }) => covered(surface));
  const common = {
    caseSensitive: site.kinds[identity.kind]?.fold === 'exact' && identity.kind === 'handle',
    notHosts: site.notHosts ?? [],
  };
  const rules = site.addresses.flatMap((pattern, at): NetworkRule[] =>
    networkRegexes(site, pattern, identity).map((regex) => ({
      ...common,
      priority: HIGHEST - at,
      action: covered(pattern.surface) ? 'allow' : 'pause',
      regex,
      hosts: hostsOf(site, pattern),
    })),
  );
  const mayBounce = identity.kind === 'handle' || identity.kind === 'id';
  const bounces = (mayBounce ? (site.bounces ?? []) : []).map(
    (bounce): NetworkRule => ({
      ...common,
      priority: 1,
      action: 'pause',
      isLoose: true,
      regex: bounceRegex(site, bounce, identity),
      hosts: site.hosts,
    }),
  );
  return anyPass ? rules : [...withoutRepeats(rules), ...bounces];
}

/** The rules for searches that are for the contact. */
function searchRules(
  site: SiteAddresses,
  { identities, searches }: Contact,
  covered: (surface: Surface) => boolean,
): NetworkRule[] {
  const values = searches ? identities.flatMap(queriesFor) : [];
  const distinct = [...new Map(values.map((regexes) => [regexes.join(), regexes])).values()];
  return site.addresses.flatMap((pattern, at) =>
    distinct.flatMap((regexes) =>
      searchRegexes(site, pattern, regexes).map((regex) => ({
        priority: HIGHEST - at,
        action: covered('search') ? ('allow' as const) : ('pause' as const),
        regex,
        isLoose: true,
        caseSensitive: false,
        hosts: hostsOf(site, pattern),
        notHosts: site.notHosts ?? [],
      })),
    ),
  );
}

const queriesFor = (identity: ContactIdentity): string[][] => {
  const phrase = phraseOf(identity);
  return phrase ? [queryRegexes(phrase, identity.written)] : [];
};

/** `/alex/**` already stops `/alex/p/1`; while no pass makes a difference, one rule does for both. */
function withoutRepeats(rules: readonly NetworkRule[]): NetworkRule[] {
  return rules.filter(
    (rule) =>
      !rules.some(
        (wider) =>
          wider !== rule &&
          wider.hosts.join() === rule.hosts.join() &&
          isWithin(rule.regex[0] ?? '', wider.regex[0] ?? ''),
      ),
  );
}

const isWithin = (narrow: string, wide: string): boolean =>
  wide.endsWith(OPEN_END) && narrow.startsWith(`${wide.slice(0, -OPEN_END.length)}/`);

const OPEN_END = '(?:[/?#].*)?$';
