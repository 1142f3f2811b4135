import type { Fold } from '../contacts/fold.ts';
import type { IdentityKind } from '../contacts/identity.ts';
import type { Surface } from '../contacts/sighting.ts';

/** How one kind of identity looks in a site's addresses, and which spellings are the same. */
export interface IdentityRule {
  /** Source of a regular expression without groups, matching one whole value. */
  readonly shape: string;
  readonly fold: Fold;
  /** Of a phone number: the country's code, which the site leaves out. */
  readonly callingCode?: string;
}

/** Whatever is searched for; the same on every site. */
const QUERY_RULE: IdentityRule = { shape: '[^/]+', fold: 'words' };

/** How the site writes this kind; nothing where it does not use it. */
export const ruleOf = (
  { kinds }: Pick<SiteAddresses, 'kinds'>,
  kind: IdentityKind,
): IdentityRule | undefined => (kind === 'query' ? QUERY_RULE : kinds[kind]);

/**
 * One shape of address that names a person.
 *
 * A path is written in segments: a word (`stories`), words to choose from (`posts|photos`), a
 * placeholder (`{handle}`, also beside text: `@{handle}`), `*` for any one segment, and at the end
 * `**` for anything or nothing. Two `{id}` in one path are a thread between the contact and the
 * user, and nobody can say which is which. Query values are written alike (`pb.{id}.*`).
 */
export interface AddressPattern {
  readonly surface: Surface;
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** The label before the host, where that names the person: `{handle}` of `alex.tumblr.com`. */
  readonly subdomain?: string;
  /**
   * What follows `#`, written like a path. No server is told of it, so only the page ring sees these.
   */
  readonly fragment?: string;
  /** Where this shape holds, if not on all of the site's hosts. */
  readonly hosts?: readonly string[];
}

/** An address that only carries another in a query parameter: a login page's `next=`. */
export interface Bounce {
  readonly path: string;
  readonly query: string;
}

/**
 * What a site's addresses say of people; the network and document rings need nothing else. Plain
 * data, so that it can be stored for the pages of other sites, whose links may lead here.
 */
export interface SiteAddresses {
  readonly id: string;
  readonly name: string;
  /** Where to go when there is nothing to go back to. */
  readonly home: string;
  /** Each of the hosts has accounts, and so a home, of its own, at the same path. */
  readonly hasOwnHomes?: boolean;
  /** Each with its sub-domains: where the shapes of address hold that name no hosts themselves. */
  readonly hosts: readonly string[];
  /** More hosts of the site, for the shapes that name them (short links, the messenger's own). */
  readonly moreHosts?: readonly string[];
  /** Sub-domains that are something else (link wrappers, help pages). */
  readonly notHosts?: readonly string[];
  /** Hosts of others that lead here: understood in links and when pasted, never asked for. */
  readonly mirrors?: readonly string[];
  readonly kinds: Readonly<Partial<Record<IdentityKind, IdentityRule>>>;
  /** The id of the site whose accounts are its own: there each handle is the same person's. */
  readonly handlesOf?: string;
  /** Whole first segments that are pages of the site and no handles, lower case. */
  readonly reserved: readonly string[];
  /** The most exact first: the first that fits is what the address is. */
  readonly addresses: readonly AddressPattern[];
  readonly bounces?: readonly Bounce[];
  /** How people are written there besides by their handle alone: an expression with it as its group. */
  readonly mention?: string;
  /**
   * Many servers, to which the user adds theirs: a handle is whole with its host (`robin@host`), and
   * stands without it on its own server.
   */
  readonly isFederated?: boolean;
}

/** Whether the user added it: then its id is its host, and no known site has a dot in its. */
export const isOwnSite = ({ id }: Pick<SiteAddresses, 'id'>): boolean => id.includes('.');

/** All hosts of the site: those whose permission is asked for. */
export const allHosts = ({ hosts, moreHosts = [] }: SiteAddresses): readonly string[] => [
  ...hosts,
  ...moreHosts,
];

/** The hosts at which a pattern holds. */
export const hostsOf = (site: SiteAddresses, pattern: AddressPattern): readonly string[] =>
  pattern.hosts ?? site.hosts;

/**
 * Whole-label comparison: `notinstagram.com` and `instagram.com.evil.tld` are other hosts. A dot at the
 * end means the same host.
 */
export function isHostWithin(host: string, domain: string): boolean {
  const plain = host.endsWith('.') ? host.slice(0, -1) : host;
  return plain === domain || plain.endsWith(`.${domain}`);
}

/** Whether the address is one of the site's own, on a host that it may be guarded at. */
export const isOfSite = (site: SiteAddresses, host: string): boolean =>
  allHosts(site).some((domain) => isHostWithin(host, domain)) &&
  !site.notHosts?.some((domain) => isHostWithin(host, domain));
