import type { ContactIdentity } from '../contacts/contact.ts';
import type { IdentityKind } from '../contacts/identity.ts';
import { escapeRegExp, placeholderShape, spellings } from './regex.ts';
import type { AddressPattern, Bounce, SiteAddresses } from './site-addresses.ts';
import { kindsIn, kindsOf, type Piece, parsePath, parsePieces } from './template.ts';

const SCHEME_AND_HOST = '^https?://[^/?#]+';

/** Ways to say the same, the most tolerant first: the browser takes the first that it can hold. */
export type RegexChoice = readonly string[];

/**
 * RE2 sources that match the whole of every address of this shape that names this identity:
 * one, two where the identity may stand in either place, none where the shape has no place for it.
 * The host is left to the rule's own condition.
 */
export function networkRegexes(
  site: SiteAddresses,
  pattern: AddressPattern,
  identity: ContactIdentity,
): RegexChoice[] {
  if (pattern.fragment !== undefined) return [];
  if (identity.kind === 'thread' && isBetween(pattern)) {
    const [a = '', b = ''] = identity.value.split('-');
    return [[write(site, pattern, [a, b])], [write(site, pattern, [b, a])]];
  }
  return placesOf(pattern, identity.kind).map((place) =>
    spelled(site, identity).map((value) => {
      const values: (string | undefined)[] = [];
      values[place] = value;
      return write(site, pattern, values);
    }),
  );
}

/** The same for a search page and what is searched for (`queryRegexes`). */
export const searchRegexes = (
  site: SiteAddresses,
  pattern: AddressPattern,
  values: readonly string[],
): RegexChoice[] =>
  pattern.fragment !== undefined
    ? []
    : placesOf(pattern, 'query').map((place) =>
        values.map((value) => {
          const all: (string | undefined)[] = [];
          all[place] = value;
          return write(site, pattern, all);
        }),
      );

const spelled = (site: SiteAddresses, { kind, value, written }: ContactIdentity): string[] =>
  spellings(site.kinds[kind]?.fold ?? 'exact', value, written);

/**
 * The same for an address that carries one of those in a query parameter, encoded or not. Looser than
 * the reader, to fit into a rule: the pause page reads the address again and lets others through.
 */
export function bounceRegex(
  site: SiteAddresses,
  { path, query }: Bounce,
  identity: ContactIdentity,
): RegexChoice {
  return spelled(site, identity).map(
    (value) =>
      `^https?://[^/]+${escapeRegExp(path)}.*${query}=.*(?:[/=@]|%2F|%3D|%40)${value}(?:[/?&#%].*)?$`,
  );
}

/** A path with two `{id}` is a thread between the contact and the user. */
export const isBetween = ({ path }: AddressPattern): boolean =>
  kindsIn(parsePath(path)).filter((kind) => kind === 'id').length === 2;

/** Which of the pattern's placeholders, counted over path and query, are of this kind. */
function placesOf({ subdomain, path, query }: AddressPattern, kind: IdentityKind): number[] {
  const kinds = [
    ...kindsOf(parsePieces(subdomain ?? '')),
    ...kindsIn(parsePath(path)),
    ...Object.values(query ?? {}).flatMap((text) => kindsOf(parsePieces(text))),
  ];
  return kinds.flatMap((one, at) => (one === kind ? [at] : []));
}

function write(
  site: SiteAddresses,
  { subdomain, path, query }: AddressPattern,
  values: readonly (string | undefined)[],
): string {
  let place = 0;
  const pieces = (all: readonly Piece[], any: string): string =>
    all
      .map((piece) => {
        if (piece.is === 'text') return escapeRegExp(piece.text);
        if (piece.is === 'any') return any;
        return values[place++] ?? placeholderShape(site, piece.kind);
      })
      .join('');

  const label = subdomain && pieces(parsePieces(subdomain), '[^./?#]*');
  const host = label ? `^https?://${label}\\.[^/?#]+` : SCHEME_AND_HOST;
  const template = parsePath(path);
  const segments = template.segments.map((segment) =>
    segment.is === 'words'
      ? `/+${choice(segment.words.map(escapeRegExp))}`
      : `/+${pieces(segment.pieces, segment.pieces.length === 1 ? '[^/?#]+' : '[^/?#]*')}`,
  );
  const named = Object.entries(query ?? {}).flatMap(([name, text]) => {
    const parsed = parsePieces(text);
    return kindsOf(parsed).length === 0 ? [] : [`${name}=${pieces(parsed, '[^&#]*')}`];
  });
  const start = `${host}${segments.join('')}`;
  if (named.length > 0) {
    const rest = template.open ? '(?:/[^?#]*)?' : '/?';
    return `${start}${rest}\\?(?:[^#]*&)?${named.join('&')}(?:[&#].*)?$`;
  }
  return template.open ? `${start}(?:[/?#].*)?$` : `${start}/?(?:[?#].*)?$`;
}

const choice = (words: readonly string[]): string =>
  words.length === 1 ? (words[0] ?? '') : `(?:${words.join('|')})`;
