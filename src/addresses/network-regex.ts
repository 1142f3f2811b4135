import type { ContactIdentity } from '../contacts/contact.ts';
import type { IdentityKind } from '../contacts/identity.ts';
import { phraseOf } from '../contacts/searches.ts';
import { queryRegexes } from './query-regex.ts';
import { escapeRegExp, placeholderShape, signsBefore, spellings } from './regex.ts';
import type { AddressPattern, Bounce, SiteAddresses } from './site-addresses.ts';
import { kindsIn, kindsOf, type Piece, parsePath, parsePieces } from './template.ts';

const SCHEME_AND_HOST = '^https?://[^/?#]+';

/** Ways to say the same, the most tolerant first: the browser takes the first that it can hold. */
export type RegexChoice = readonly string[];

/**
 * An RE2 source with a place for the person, who is the same in none of its other parts: so that one
 * expression can be of several people.
 */
export interface Expression {
  readonly before: string;
  /** What stands in the place for this identity. */
  readonly spell: (identity: ContactIdentity) => RegexChoice;
  readonly after: string;
}

/** The expression of these people, each written in one of the ways. */
export const regexOf = (
  { before, after }: Pick<Expression, 'before' | 'after'>,
  people: readonly string[],
): string => `${before}${people.length === 1 ? people[0] : `(?:${people.join('|')})`}${after}`;

/** Stands for the person until it is known who it is; no address has it. */
const PLACE = '\0';

/**
 * Expressions that match the whole of every address of this shape that names an identity of this
 * kind: one, two where the identity may stand in either place, none where the shape has no place for
 * it. The host is left to the rule's own condition.
 */
export function expressionsFor(
  site: SiteAddresses,
  pattern: AddressPattern,
  kind: IdentityKind,
): Expression[] {
  if (pattern.fragment !== undefined) return [];
  if (kind === 'thread' && isBetween(pattern)) {
    const [before = '', between = '', after = ''] = write(site, pattern, [PLACE, PLACE]).split(
      PLACE,
    );
    const sides = ({ value }: ContactIdentity) => value.split('-');
    return [
      { before, after, spell: (identity) => [sides(identity).join(between)] },
      { before, after, spell: (identity) => [sides(identity).reverse().join(between)] },
    ];
  }
  return placesOf(pattern, kind).map((place) => {
    const values: string[] = [];
    values[place] = PLACE;
    const [before = '', after = ''] = write(site, pattern, values).split(PLACE);
    const spell = kind === 'query' ? spellQuery : spelledAt(site);
    return { before: before + signsAt(site, kind), after, spell };
  });
}

const signsAt = (site: SiteAddresses, kind: IdentityKind): string =>
  signsBefore(site.kinds[kind]?.fold ?? 'exact');

const spelledAt =
  (site: SiteAddresses): Expression['spell'] =>
  ({ kind, value, written }) =>
    spellings(site.kinds[kind]?.fold ?? 'exact', value, written);

const spellQuery: Expression['spell'] = (identity) => {
  const phrase = phraseOf(identity);
  const ways = phrase ? queryRegexes(phrase, identity.written) : [];
  // What a form sends is encoded, an address is often not.
  return ways.map((way) => way.replace(/(?<=\w)@/g, '(?:@|%40)'));
};

/**
 * The expression for an address that carries a contact's own in a query parameter, encoded or not. Looser than
 * the reader, to fit into a rule: the pause page reads the address again and lets others through.
 */
export const bounceExpression = (site: SiteAddresses, { path, query }: Bounce): Expression => ({
  // A slash too many is none to the reader, and a backslash is one.
  before: `^https?://[^/]+${path.split('/').map(escapeRegExp).join('/+')}.*${query}=.*(?:[/\\\\=@]|%2F|%3D|%40|%5C)`,
  spell: spelledAt(site),
  after: '(?:[/\\\\?&#%].*)?$',
});

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
        // Lists are written with a comma, encoded or not.
        if (piece.is === 'text') return escapeRegExp(piece.text).replaceAll(',', '(?:,|%2C)');
        if (piece.is === 'any') return any;
        return values[place++] ?? placeholderShape(site, piece.kind);
      })
      .join('');

  const label = subdomain && pieces(parsePieces(subdomain), '[^./?#]*');
  const host = label ? `^https?://(?:[^/?#@]*@)?${label}\\.[^/?#@]+` : SCHEME_AND_HOST;
  const template = parsePath(path);
  const segments = template.segments.map((segment) =>
    segment.is === 'words'
      ? `/+${choice(segment.words.map(escapeRegExp))}`
      : `/+${pieces(segment.pieces, segment.pieces.length === 1 ? '[^/?#]+' : '[^/?#]*')}`,
  );
  const named = Object.entries(query ?? {}).flatMap(([name, text]) => {
    const parsed = parsePieces(text);
    return kindsOf(parsed).length === 0 ? [] : [`${parameter(name)}=${pieces(parsed, '[^&#]*')}`];
  });
  const start = `${host}${segments.join('')}`;
  if (named.length > 0) {
    const rest = template.open ? '(?:/[^?#]*)?' : '/*';
    return `${start}${rest}\\?(?:[^#]*&)?${named.join('&')}(?:[&#].*)?$`;
  }
  return template.open ? `${start}(?:[/?#].*)?$` : `${start}/*(?:[?#].*)?$`;
}

/** A query parameter's name as it is, and as it is encoded: `user[id]`, `user%5Bid%5D`. */
const parameter = (name: string): string =>
  choice([...new Set([name, encodeURIComponent(name)])].map(escapeRegExp));

const choice = (words: readonly string[]): string =>
  words.length === 1 ? (words[0] ?? '') : `(?:${words.join('|')})`;
