import type { IdentityKind } from '../contacts/identity.ts';
import { decodePath } from './decode-path.ts';
import { type ReadPath, readPath, segmentsOf } from './read-path.ts';
import { escapeDecoded, placeholderShape } from './regex.ts';
import { type AddressPattern, isOwnSite, type SiteAddresses } from './site-addresses.ts';
import { kindsIn, kindsOf, type Piece, parsePath, parsePieces } from './template.ts';

/** A pattern of a site's addresses, to be compared with one. */
export interface AddressShape {
  readonly pattern: AddressPattern;
  /** What the first segment has to be one of, in small letters; nothing where it may be anything. */
  readonly firstWords: readonly string[] | undefined;
  /** So many segments there have to be at least. */
  readonly depth: number;
  /** Made once they are needed: a page's own address begins like few of its site's patterns. */
  readonly parts: Parts;
}

interface Parts {
  readonly path: Part;
  readonly query: readonly (Part & { readonly name: string })[];
  readonly subdomain: Part | undefined;
  readonly fragment: Part | undefined;
}

/** An expression with a group for each of these kinds. */
interface Part {
  readonly value: RegExp;
  readonly kinds: readonly IdentityKind[];
}

export type Value = readonly [kind: IdentityKind, value: string];

/** What stands in the places of the shape, each with its kind; nothing where the address has another. */
export function valuesIn(shape: AddressShape, url: URL, path: ReadPath): Value[] | undefined {
  if (shape.firstWords?.includes(path.first) === false || path.depth < shape.depth)
    return undefined;
  const { subdomain, fragment, query } = shape.parts;
  const parts: [Part, text: string][] = [[shape.parts.path, path.text]];
  if (subdomain) parts.unshift([subdomain, url.hostname.split('.')[0] ?? '']);
  for (const part of query) parts.push([part, url.searchParams.get(part.name) ?? '']);
  const isSearch = shape.pattern.surface === 'search';
  if (fragment) parts.push([fragment, decodePath(isSearch ? searchIn(url) : url.hash.slice(1))]);

  const values: Value[] = [];
  for (const [{ value, kinds }, text] of parts) {
    const found = value.exec(text);
    if (!found) return undefined;
    for (const [at, kind] of kinds.entries()) values.push([kind, found[at + 1] ?? '']);
  }
  // Of "photos alex@mail.example" no part is an address with a tag, as it may be in a link for writing.
  const isWords = ([kind, value]: Value) => kind === 'email' && value.includes(' ');
  return isSearch && values.some(isWords) ? undefined : values;
}

/** As in a query a plus is a space there, and what is open beside the search comes after a question mark. */
const searchIn = ({ hash }: URL): string => hash.slice(1).replace(/\?.*/s, '').replaceAll('+', ' ');

const shapes = new WeakMap<SiteAddresses, readonly AddressShape[]>();

/** The shapes of a site's addresses, in its own order. */
export function shapesOf(site: SiteAddresses): readonly AddressShape[] {
  const made = shapes.get(site) ?? site.addresses.map((pattern) => toShape(site, pattern));
  shapes.set(site, made);
  return made;
}

const givenShapes = new WeakMap<object, AddressShape>();

/** Whether an address of the site has this shape, whomever it names. */
export function hasShapeOf(
  site: SiteAddresses,
  shape: { readonly path: string; readonly fragment?: string | undefined },
  url: URL,
): boolean {
  const { path, fragment } = shape;
  const pattern = { surface: 'chat', path, ...(fragment !== undefined && { fragment }) } as const;
  const made = givenShapes.get(shape) ?? toShape(site, pattern);
  givenShapes.set(shape, made);
  return valuesIn(made, url, readPath(url)) !== undefined;
}

function toShape(site: SiteAddresses, pattern: AddressPattern): AddressShape {
  const segments = segmentsOf(pattern.path.replace(/\*\*$/, ''));
  const [first = ''] = segments;
  let parts: Parts | undefined;
  return {
    pattern,
    // Letters beyond ASCII are compared in another spelling by the expression.
    firstWords: /^[^{*\x80-\uffff]+$/.test(first) ? first.toLowerCase().split('|') : undefined,
    depth: segments.length,
    get parts() {
      parts ??= toParts(site, pattern);
      return parts;
    },
  };
}

function toParts(site: SiteAddresses, { path, subdomain, fragment, query }: AddressPattern): Parts {
  return {
    path: toPart(site, path),
    subdomain: subdomain === undefined ? undefined : toPart(site, subdomain, ''),
    fragment: fragment === undefined ? undefined : toPart(site, fragment, '/?', endOf(site)),
    query: Object.entries(query ?? {}).map(([name, text]) => {
      const pieces = parsePieces(text);
      return {
        name,
        // A link may be searched for, whose slashes end nothing here.
        value:
          text === '{query}' ? /^(.+)$/s : new RegExp(`^${toSource(site, pieces, '[^]')}$`, 'i'),
        kinds: kindsOf(pieces),
      };
    }),
  };
}

/** Behind `#` apps have a query of their own; the shapes of known sites say so themselves. */
const endOf = (site: SiteAddresses): string => (isOwnSite(site) ? '[/?&]' : '/');

/**
 * A template as an expression; `start` is what may stand before its first segment, and `more` what
 * begins all that follows an open end.
 */
function toPart(site: SiteAddresses, text: string, start = '/', more = '/'): Part {
  const template = parsePath(text);
  const segments = template.segments.map((segment) =>
    segment.is === 'words'
      ? `(?:${segment.words.map(escapeDecoded).join('|')})`
      : toSource(site, segment.pieces),
  );
  const whole = segments.map((segment, at) => `${at === 0 ? start : '/'}${segment}`).join('');
  return {
    value: new RegExp(`^${whole}${template.open ? `(?:${more}[^]*)?` : '/?'}$`, 'i'),
    kinds: kindsIn(template),
  };
}

/** `sign` is one of what may stand in a place for anything. */
function toSource(site: SiteAddresses, pieces: readonly Piece[], sign = '[^/]'): string {
  const any = `${sign}${pieces.length === 1 ? '+' : '*'}`;
  return pieces
    .map((piece) => {
      if (piece.is === 'text') return escapeDecoded(piece.text);
      return piece.is === 'any' ? any : `(${placeholderShape(site, piece.kind)})`;
    })
    .join('');
}
