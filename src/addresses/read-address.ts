import { foldValue } from '../contacts/fold.ts';
import { type Identity, type IdentityKind, identityKey } from '../contacts/identity.ts';
import type { Sighting } from '../contacts/sighting.ts';
import { type AddressShape, shapesOf, type Value, valuesIn } from './address-shape.ts';
import { readPath } from './read-path.ts';
import {
  type AddressPattern,
  hostsOf,
  isHostWithin,
  isOfSite,
  ruleOf,
  type SiteAddresses,
} from './site-addresses.ts';

/**
 * Who the address names, or nothing: it names nobody, or it is not of this site. `bounced`: how many
 * addresses this one was carried in.
 */
export function readAddress(site: SiteAddresses, url: URL, bounced = 0): Sighting | undefined {
  if (!/^https?:$/.test(url.protocol)) return undefined;
  const ofMirror = site.mirrors?.some((domain) => isHostWithin(url.hostname, domain));
  if (!ofMirror && !isOfSite(site, url.hostname)) return undefined;

  const path = readPath(url);
  for (const bounce of bounced < 2 ? (site.bounces ?? []) : []) {
    if (path.text.replace(/\/$/, '') !== bounce.path) continue;
    const text = url.searchParams.get(bounce.query);
    const target = text === null ? null : URL.parse(text, url);
    if (target) return readAddress(site, target, bounced + 1);
  }
  const namedBy = (shape: AddressShape): Sighting | undefined => {
    const hosts = hostsOf(site, shape.pattern);
    if (!(ofMirror && !shape.pattern.hosts) && !hosts.some((d) => isHostWithin(url.hostname, d)))
      return undefined;
    const values = valuesIn(shape, url, path);
    if (!values || values.some((found) => isReserved(site, shape.pattern, found))) return undefined;
    const atHost = values.map((value) => atHome(site, value, url.hostname));
    return toSighting(site, shape.pattern, atHost);
  };
  let search: Sighting | undefined;
  for (const shape of shapesOf(site)) {
    // What is searched for may name several: `from:kim to:alex`.
    if (search && shape.pattern.surface !== 'search') continue;
    const found = namedBy(shape);
    if (found && found.surface !== 'search') return found;
    search = search && found ? withOthers(search, found) : (search ?? found);
  }
  return search;
}

/**
 * With whom another shape of the same search names. What begins with words that are known and goes on with
 * another field is those words, read less exactly.
 */
function withOthers(search: Sighting, { identities }: Sighting): Sighting {
  const { among = [] } = search;
  const known = [...search.identities, ...among];
  const isKnown = (one: Identity) =>
    known.some(
      (other) =>
        identityKey(other) === identityKey(one) ||
        (one.kind === 'query' && other.kind === 'query' && one.value.startsWith(`${other.value}&`)),
    );
  const others = identities.filter((one) => !isKnown(one));
  return others.length === 0 ? search : { ...search, among: [...among, ...others] };
}

/** On a server of its own, a handle without a host is of that server. */
const atHome = ({ isFederated }: SiteAddresses, [kind, value]: Value, host: string): Value =>
  isFederated && kind === 'handle' && !value.includes('@')
    ? [kind, `${value}@${host.replace(/^www\./, '')}`]
    : [kind, value];

/** What a sign marks as a handle is one, whatever word it is: `youtube.com/@music`. */
const isReserved = (site: SiteAddresses, { path }: AddressPattern, [kind, value]: Value): boolean =>
  kind === 'handle' && !path.includes('@{handle}') && site.reserved.includes(value.toLowerCase());

function toSighting(
  site: SiteAddresses,
  { surface }: AddressPattern,
  values: Value[],
): Sighting | undefined {
  // Signs alone (`?q=@`) are nobody.
  const found = values
    .map(([kind, value]) => siteIdentity(site, kind, value))
    .filter(({ value }) => value !== '');
  const [first, second] = found;
  if (!first && values.length > 0) return undefined;
  if (first?.kind !== 'id' || second?.kind !== 'id')
    return { site: site.id, surface, identities: found };
  const thread = [first.value, second.value].sort(byNumber).join('-');
  return {
    site: site.id,
    surface,
    identities: [{ site: site.id, kind: 'thread', value: thread }],
    among: [first, second],
  };
}

/** An identity of this site, normalised by the site's own rule for its kind. */
export function siteIdentity(site: SiteAddresses, kind: IdentityKind, value: string): Identity {
  return { site: site.id, kind, value: foldValue(ruleOf(site, kind)?.fold ?? 'exact', value) };
}

/** Shorter numbers first, so that one thread has one name from either side. */
const byNumber = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : 1);
