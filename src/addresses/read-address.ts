import { foldValue } from '../contacts/fold.ts';
import type { Identity, IdentityKind } from '../contacts/identity.ts';
import type { Sighting } from '../contacts/sighting.ts';
import { escapeRegExp, placeholderShape } from './regex.ts';
import {
  type AddressPattern,
  allHosts,
  hostsOf,
  isHostWithin,
  ruleOf,
  type SiteAddresses,
} from './site-addresses.ts';
import { kindsIn, kindsOf, type Piece, parsePath, parsePieces } from './template.ts';

interface Reader {
  readonly pattern: AddressPattern;
  readonly path: RegExp;
  readonly kinds: readonly IdentityKind[];
  readonly query: readonly { name: string; value: RegExp; kinds: readonly IdentityKind[] }[];
  readonly subdomain: Part | undefined;
  readonly fragment: Part | undefined;
}

interface Part {
  readonly value: RegExp;
  readonly kinds: readonly IdentityKind[];
}

const readers = new WeakMap<SiteAddresses, readonly Reader[]>();

/** Whether the address is one of the site's own, on a host that it may be guarded at. */
export const isOfSite = (site: SiteAddresses, host: string): boolean =>
  allHosts(site).some((domain) => isHostWithin(host, domain)) &&
  !site.notHosts?.some((domain) => isHostWithin(host, domain));

/** Who the address names, or nothing: it names nobody, or it is not of this site. */
export function readAddress(site: SiteAddresses, url: URL, bounced = 0): Sighting | undefined {
  if (!/^https?:$/.test(url.protocol)) return undefined;
  const ofMirror = site.mirrors?.some((domain) => isHostWithin(url.hostname, domain));
  if (!ofMirror && !isOfSite(site, url.hostname)) return undefined;

  const path = decodePath(url.pathname);
  for (const bounce of bounced < 2 ? (site.bounces ?? []) : []) {
    if (path.replace(/\/$/, '') !== bounce.path) continue;
    const target = parseUrl(url.searchParams.get(bounce.query), url);
    if (target) return readAddress(site, target, bounced + 1);
  }
  for (const reader of readersOf(site)) {
    const hosts = hostsOf(site, reader.pattern);
    if (!(ofMirror && !reader.pattern.hosts) && !hosts.some((d) => isHostWithin(url.hostname, d)))
      continue;
    const values = valuesIn(reader, url, path);
    if (values && !values.some((found) => isReserved(site, reader.pattern, found)))
      return toSighting(
        site,
        reader.pattern,
        values.map((value) => atHome(site, value, url.hostname)),
      );
  }
  return undefined;
}

const shapes = new WeakMap<object, Reader>();

/** Whether an address of the site has this shape, whomever it names. */
export function hasShapeOf(
  site: SiteAddresses,
  shape: { readonly path: string; readonly fragment?: string | undefined },
  url: URL,
): boolean {
  const { path, fragment } = shape;
  const pattern = { surface: 'chat', path, ...(fragment !== undefined && { fragment }) } as const;
  const reader = shapes.get(shape) ?? toReader(site, pattern);
  shapes.set(shape, reader);
  return valuesIn(reader, url, decodePath(url.pathname)) !== undefined;
}

/** The URL that `text` stands for, or nothing where it is none. */
export function parseUrl(text: string | null, base?: URL): URL | undefined {
  return text === null ? undefined : (URL.parse(text, base) ?? undefined);
}

type Value = readonly [kind: IdentityKind, value: string];

/** What stands in the places of the shape, in the order of `placesOf`; nothing where it is another. */
function valuesIn(reader: Reader, url: URL, path: string): Value[] | undefined {
  const { subdomain, fragment, query } = reader;
  const parts: [Part, text: string][] = [[{ value: reader.path, kinds: reader.kinds }, path]];
  if (subdomain) parts.unshift([subdomain, url.hostname.split('.')[0] ?? '']);
  for (const part of query) parts.push([part, url.searchParams.get(part.name) ?? '']);
  if (fragment) parts.push([fragment, decodePath(url.hash.slice(1))]);

  const values: Value[] = [];
  for (const [{ value, kinds }, text] of parts) {
    const found = value.exec(text);
    if (!found) return undefined;
    for (const [at, kind] of kinds.entries()) values.push([kind, found[at + 1] ?? '']);
  }
  return values;
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

/** Decoded once, segment by segment, doubled slashes folded; a segment that will not decode stays. */
const decodePath = (pathname: string): string =>
  pathname
    .split('/')
    .map(decodeSegment)
    .join('/')
    .replace(/\/{2,}/g, '/');

/** One segment as it reads; as it stands where it cannot be decoded or hides a slash. */
export function decodeSegment(segment: string): string {
  if (!segment.includes('%')) return segment;
  try {
    const decoded = decodeURIComponent(segment).normalize('NFC');
    return decoded.includes('/') ? segment : decoded;
  } catch {
    return segment;
  }
}

function readersOf(site: SiteAddresses): readonly Reader[] {
  const made = readers.get(site) ?? site.addresses.map((pattern) => toReader(site, pattern));
  readers.set(site, made);
  return made;
}

function toReader(site: SiteAddresses, pattern: AddressPattern): Reader {
  const { subdomain, fragment } = pattern;
  const path = toPart(site, pattern.path);
  return {
    pattern,
    path: path.value,
    kinds: path.kinds,
    subdomain: subdomain === undefined ? undefined : toPart(site, subdomain, ''),
    fragment: fragment === undefined ? undefined : toPart(site, fragment, '/?'),
    query: Object.entries(pattern.query ?? {}).map(([name, text]) => {
      const pieces = parsePieces(text);
      return {
        name,
        value: new RegExp(`^${toSource(site, pieces)}$`, 'i'),
        kinds: kindsOf(pieces),
      };
    }),
  };
}

/** A template as an expression; `start` is what may stand before its first segment. */
function toPart(site: SiteAddresses, text: string, start = '/'): Part {
  const template = parsePath(text);
  const segments = template.segments.map((segment) =>
    segment.is === 'words'
      ? `(?:${segment.words.map(escapeRegExp).join('|')})`
      : toSource(site, segment.pieces),
  );
  const whole = segments.map((segment, at) => `${at === 0 ? start : '/'}${segment}`).join('');
  return {
    value: new RegExp(`^${whole}${template.open ? '(?:/[^]*)?' : '/?'}$`, 'i'),
    kinds: kindsIn(template),
  };
}

function toSource(site: SiteAddresses, pieces: readonly Piece[]): string {
  const any = pieces.length === 1 ? '[^/]+' : '[^/]*';
  return pieces
    .map((piece) => {
      if (piece.is === 'text') return escapeRegExp(piece.text);
      return piece.is === 'any' ? any : `(${placeholderShape(site, piece.kind)})`;
    })
    .join('');
}
