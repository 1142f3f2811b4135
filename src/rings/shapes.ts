import { bounceExpression, type Expression, expressionsFor } from '../addresses/network-regex.ts';
import { hostsOf, type SiteAddresses } from '../addresses/site-addresses.ts';
import { widestFirst } from '../addresses/widest-first.ts';
import type { IdentityKind } from '../contacts/identity.ts';
import type { Surface } from '../contacts/sighting.ts';

/** An expression in which one kind of identity stands, and where and how far it counts. */
export interface PlacedExpression extends Expression {
  /** The earlier of a site's patterns is the more exact one, and wins. */
  readonly priority: number;
  readonly hosts: readonly string[];
  /** It may take others' addresses for the contact's; the pause page reads them again. */
  readonly isLoose?: boolean;
}

/** One shape of a site's addresses. */
export interface Shape extends PlacedExpression {
  readonly surface: Surface;
}

const HIGHEST = 1000;

/** The shapes in which an identity of this kind can stand, the widest first. */
export const shapesAt = (site: SiteAddresses, kind: IdentityKind): Shape[] =>
  widestFirst(site).flatMap((pattern) =>
    expressionsFor(site, pattern, kind).map((expression) => ({
      ...expression,
      surface: pattern.surface,
      priority: HIGHEST - site.addresses.indexOf(pattern),
      hosts: hostsOf(site, pattern),
      isLoose: kind === 'query',
    })),
  );

/** Login pages that carry an address on; looser than the shapes, so below them. */
export const bouncesAt = (site: SiteAddresses, kind: IdentityKind): PlacedExpression[] =>
  (kind === 'handle' || kind === 'id' ? (site.bounces ?? []) : []).map((bounce) => ({
    ...bounceExpression(site, bounce),
    priority: 1,
    hosts: site.hosts,
    isLoose: true,
  }));

/** `/alex/**` already stops `/alex/p/1`; while no pass makes a difference, one rule does for both. */
export const withoutRepeats = (shapes: readonly Shape[]): Shape[] =>
  shapes.filter(
    (shape) =>
      !shapes.some(
        (wider) =>
          wider !== shape && wider.hosts.join() === shape.hosts.join() && isWithin(shape, wider),
      ),
  );

const isWithin = (narrow: Shape, wide: Shape): boolean =>
  narrow.before === wide.before && wide.after === OPEN_END && narrow.after.startsWith('/');

const OPEN_END = '(?:[/?#].*)?$';
