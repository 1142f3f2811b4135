import type { RegexChoice } from '../addresses/network-regex.ts';
import type { SiteAddresses } from '../addresses/site-addresses.ts';
import type { Contact, ContactIdentity } from '../contacts/contact.ts';
import type { IdentityKind } from '../contacts/identity.ts';
import { isCovered } from '../policy/pass.ts';
import { namingsAt, type RingScope, soughtBy } from './scope.ts';
import {
  bouncesAt,
  type PlacedExpression,
  type Shape,
  shapesAt,
  withoutRepeats,
} from './shapes.ts';

/** One rule of the network ring, before it has a number: a shape of address and all who stand in it. */
export interface NetworkRule extends Omit<PlacedExpression, 'spell'> {
  readonly action: 'pause' | 'allow';
  /** Each in the ways they are spelled. */
  readonly people: readonly RegexChoice[];
  /** Among the shapes of the same people: 0 takes in most. */
  readonly rank: number;
  readonly caseSensitive: boolean;
  readonly notHosts: readonly string[];
  /** It is there for a pass, and goes with it. */
  readonly ofPass: boolean;
}

/**
 * The rules that send every address of a contact to the pause page before the site is asked. Where
 * a pass covers a surface its addresses are allowed, so that a wider pattern does not stop them.
 */
export const networkRules = (scope: RingScope): NetworkRule[] =>
  scope.sites.flatMap((site) =>
    groupsAt(site, scope.contacts).flatMap((group) => rulesFor(group, scope)),
  );

/** All whom addresses of a site name by one kind of identity: what holds for one holds for all. */
interface Group {
  readonly site: SiteAddresses;
  readonly kind: IdentityKind;
  readonly named: { readonly contact: Contact; readonly identity: ContactIdentity }[];
}

function groupsAt(whole: SiteAddresses, contacts: readonly Contact[]): Group[] {
  const groups = new Map<string, Group>();
  const add = (site: SiteAddresses, kind: IdentityKind, one: Group['named'][number]) => {
    const key = `${kind} ${site.hosts}`;
    const group = groups.get(key) ?? { site, kind, named: [] };
    group.named.push(one);
    groups.set(key, group);
  };
  for (const contact of contacts) {
    for (const { site, identity } of namingsAt(whole, contact))
      add(site, identity.kind, { contact, identity });
    for (const identity of soughtBy(contact)) add(whole, 'query', { contact, identity });
  }
  return [...groups.values()];
}

function rulesFor({ site, kind, named }: Group, { passes, now }: RingScope): NetworkRule[] {
  const isCoveredAt = ({ id }: Contact, { surface }: Pick<Shape, 'surface'>) =>
    isCovered(passes, id, surface, site.id, now);
  const hasPass = ({ contact }: Group['named'][number]) =>
    site.addresses.some((pattern) => isCoveredAt(contact, pattern));
  const passing = named.filter(hasPass);
  // Searching for somebody is free where the user did not say otherwise.
  const at = (who: Group['named'], { surface }: Partial<Shape>) =>
    surface === 'search' ? who.filter(({ contact }) => contact.searches) : who;

  const common = {
    caseSensitive: site.kinds[kind]?.fold === 'exact' && kind === 'handle',
    notHosts: site.notHosts ?? [],
  };
  const rule = (
    { spell, ...shape }: PlacedExpression,
    rank: number,
    who: Group['named'],
    action: NetworkRule['action'],
    ofPass = true,
  ): NetworkRule => ({
    ...common,
    ...shape,
    rank,
    action,
    ofPass,
    people: who.map(({ identity }) => spell(identity)),
  });
  const shapes = shapesAt(site, kind);
  const wide = withoutRepeats(shapes);
  const bounces = bouncesAt(site, kind);
  return [
    ...[...wide, ...bounces].map((shape, rank) =>
      rule(shape, rank, at(named, shape), 'pause', false),
    ),
    // A pass changes none of the rules above: of two equals the one that allows wins. Where it makes
    // a difference, a wider rule must not decide for a more exact one.
    ...shapes.flatMap((shape, rank) => {
      const covered = passing.filter(({ contact }) => isCoveredAt(contact, shape));
      const others = wide.includes(shape) ? [] : passing.filter((one) => !covered.includes(one));
      return [rule(shape, rank, covered, 'allow'), rule(shape, rank, at(others, shape), 'pause')];
    }),
    ...bounces.map((bounce, rank) => rule(bounce, rank, passing, 'allow')),
  ].filter(({ people }) => people.length > 0);
}
