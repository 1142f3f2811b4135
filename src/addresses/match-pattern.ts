import type { Identity } from '../contacts/identity.ts';
import { isBetween } from './network-regex.ts';
import { type AddressPattern, allHosts, hostsOf, type SiteAddresses } from './site-addresses.ts';
import { kindsIn, type Piece, parsePath, parsePieces } from './template.ts';

/** The permission for a host with its sub-domains. */
export const hostPattern = (host: string): string => `*://*.${host}/*`;

/** The permissions a site needs. */
export const hostPatterns = (site: SiteAddresses): string[] => allHosts(site).map(hostPattern);

/**
 * Match patterns for exactly the addresses of this shape that name this identity. They are
 * case-sensitive in the path, so every way the identity was written is given (`spelled`).
 */
export function exactPatterns(
  site: SiteAddresses,
  pattern: AddressPattern,
  identity: Identity,
  spelled: readonly string[],
): string[] {
  if (pattern.fragment !== undefined) return [];
  const hosts = hostsOf(site, pattern);
  if (pattern.subdomain !== undefined)
    return exactHosts(pattern.subdomain, hosts, identity, spelled);
  const paths = spelled.flatMap((value) => exactPaths(pattern, identity.kind, value));
  return hosts.flatMap((host) => paths.map((path) => `*://*.${host}${path}`));
}

/** Where the host names the person, all of it is theirs. */
function exactHosts(
  subdomain: string,
  hosts: readonly string[],
  { kind }: Identity,
  spelled: readonly string[],
): string[] {
  const pieces = parsePieces(subdomain);
  if (!pieces.some((piece) => piece.is === 'kind' && piece.kind === kind)) return [];
  const labels = [...new Set(spelled.map((value) => fill(pieces, () => value).toLowerCase()))];
  // One pattern that is none, and the browser refuses all of them.
  return labels
    .filter((label) => /^[\w.-]+$/.test(label))
    .flatMap((label) => hosts.map((host) => `*://${label}.${host}/*`));
}

function exactPaths(pattern: AddressPattern, kind: Identity['kind'], value: string): string[] {
  const template = parsePath(pattern.path);
  const endings = template.open ? withRest : withQuery;
  if (kind === 'thread' && isBetween(pattern)) {
    const [a = '', b = ''] = value.split('-');
    return [...write(pattern, [a, b]), ...write(pattern, [b, a])].flatMap(endings);
  }
  const inPath = kindsIn(template).flatMap((one, at) => (one === kind ? [at] : []));
  if (inPath.length > 0) {
    return inPath.flatMap((place) => {
      const values: string[] = [];
      values[place] = value;
      return write(pattern, values).flatMap(endings);
    });
  }
  return Object.entries(pattern.query ?? {}).flatMap(([name, text]) => {
    const pieces = parsePieces(text);
    if (!pieces.some((piece) => piece.is === 'kind' && piece.kind === kind)) return [];
    const parameter = `${name}=${fill(pieces, () => value)}`;
    return write(pattern, [])
      .flatMap((path) => [
        ...(path === '' ? ['/'] : [path, `${path}/`]),
        ...(template.open ? [`${path}/*`] : []),
      ])
      .flatMap((start) => [`${start}?${parameter}`, `${start}?*&${parameter}`])
      .flatMap((one) => (one.endsWith('*') ? [one] : [one, `${one}&*`]));
  });
}

const withRest = (path: string): string[] => [path, `${path}/*`, `${path}?*`];
const withQuery = (path: string): string[] => [path, `${path}/`, `${path}?*`, `${path}/?*`];

/** The path with these values: once for every choice of its words, since `*` would be too wide. */
function write({ path }: AddressPattern, values: readonly (string | undefined)[]): string[] {
  let place = 0;
  return parsePath(path)
    .segments.map((segment) =>
      segment.is === 'words'
        ? segment.words.map(asWritten)
        : [fill(segment.pieces, () => values[place++] ?? '*')],
    )
    .reduce<string[]>(
      (starts, ways) => starts.flatMap((start) => ways.map((way) => `${start}/${way}`)),
      [''],
    );
}

const fill = (pieces: readonly Piece[], value: () => string): string =>
  pieces
    .map((piece) => {
      if (piece.is === 'text') return asWritten(piece.text);
      return piece.is === 'any' ? '*' : value();
    })
    .join('');

/** As browsers write it in an address, which patterns are compared with. */
const asWritten = (text: string): string =>
  text.toWellFormed().replace(/(?:[^\x21-\x7e]|["<>`])+/gu, encodeURIComponent);
