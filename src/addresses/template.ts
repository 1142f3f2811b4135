import { IDENTITY_KINDS, type IdentityKind } from '../contacts/identity.ts';

const KINDS: readonly IdentityKind[] = [...IDENTITY_KINDS, 'query'];

/** One piece of a path segment or query value. */
export type Piece =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'kind'; readonly kind: IdentityKind }
  | { readonly is: 'any' };

/** A segment is a choice of words, or pieces that follow one another. */
export type Segment =
  | { readonly is: 'words'; readonly words: readonly string[] }
  | { readonly is: 'pieces'; readonly pieces: readonly Piece[] };

export interface Template {
  readonly segments: readonly Segment[];
  /** Ends in `**`: whatever follows belongs to it too. */
  readonly open: boolean;
}

/** Reads a path as `AddressPattern` describes it. Throws on a placeholder that is no kind. */
export function parsePath(path: string): Template {
  const parts = path.split('/').filter((part) => part !== '');
  const open = parts.at(-1) === '**';
  return { segments: (open ? parts.slice(0, -1) : parts).map(parseSegment), open };
}

function parseSegment(segment: string): Segment {
  return /[{*]/.test(segment)
    ? { is: 'pieces', pieces: parsePieces(segment) }
    : { is: 'words', words: segment.split('|') };
}

/** Reads one query value or mixed segment: `pb.{id}.*`. */
export function parsePieces(text: string): Piece[] {
  return text
    .split(/(\{[a-z]+\}|\*)/)
    .filter((part) => part !== '')
    .map((part): Piece => {
      if (part === '*') return { is: 'any' };
      if (!part.startsWith('{')) return { is: 'text', text: part };
      const kind = KINDS.find((one) => `{${one}}` === part);
      if (!kind) throw new Error(`${part} in "${text}" is not a kind of identity`);
      return { is: 'kind', kind };
    });
}

/** The kinds a template has places for, in order. */
export function kindsIn({ segments }: Template): IdentityKind[] {
  return segments.flatMap((segment) => (segment.is === 'pieces' ? kindsOf(segment.pieces) : []));
}

export const kindsOf = (pieces: readonly Piece[]): IdentityKind[] =>
  pieces.flatMap((piece) => (piece.is === 'kind' ? [piece.kind] : []));

/**
 * Whether a template that came from outside may be made an expression: it has places for these kinds
 * only, and in each segment no more than one of them and one for anything, with text between. With
 * more, what fits could be parted in so many ways that an address which does not would hold its page.
 */
export const isSoundPath = (path: string, kinds: readonly IdentityKind[]): boolean =>
  isParsed(() =>
    parsePath(path).segments.every((one) => one.is === 'words' || arePlacesFew(one.pieces, kinds)),
  );

/** The same of one query value, whose slashes end nothing. */
export const isSoundValue = (text: string, kinds: readonly IdentityKind[]): boolean =>
  isParsed(() => arePlacesFew(parsePieces(text), kinds));

function arePlacesFew(pieces: readonly Piece[], allowed: readonly IdentityKind[]): boolean {
  const kinds = kindsOf(pieces);
  const isBesideAnother = ({ is }: Piece, at: number) =>
    is !== 'text' && at > 0 && pieces[at - 1]?.is !== 'text';
  return (
    kinds.length <= 1 &&
    kinds.every((kind) => allowed.includes(kind)) &&
    pieces.filter(({ is }) => is === 'any').length <= 1 &&
    !pieces.some(isBesideAnother)
  );
}

function isParsed(isSound: () => boolean): boolean {
  try {
    return isSound();
  } catch {
    return false;
  }
}
