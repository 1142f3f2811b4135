import { SITES } from '../../../content/sites/index.ts';
import { readAddress } from '../../../src/addresses/read-address.ts';
import {
  type FixturePage,
  type IdentityText,
  pressOf,
  type SiteFixture,
} from '../../fixtures/fixture.ts';

/** What of a site's fixture is the contact's, and what is not. */
export interface FixtureWays {
  /** Pages that are somebody else's, or nobody's. */
  readonly others: readonly FixturePage[];
  /** Presses on those that open somebody. */
  readonly pressed: readonly { page: FixturePage; selector: string; isTheirs: boolean }[];
  /** Pages that show the contact in a place of theirs. */
  readonly theirs: readonly FixturePage[];
}

export function waysIn(fixture: SiteFixture): FixtureWays {
  const { pages } = fixture;
  const others = pages.filter((page) => whose(fixture, page) === 'others');
  const pressed = others.flatMap((page) =>
    Object.entries(page.pressed ?? {}).flatMap(([way, says]) => {
      const { selector } = pressOf(way);
      const isTheirs = page.maybeTheirs?.includes(selector) || isRobin(fixture, says ?? []);
      // Where a row says nothing by itself, a link in it may.
      return says?.length ? [{ page, selector, isTheirs }] : [];
    }),
  );
  const theirs = pages.filter(
    ({ open, maybeTheirs }) =>
      maybeTheirs?.includes(':root') || open.some(({ says }) => isRobin(fixture, says)),
  );
  return { others, pressed, theirs };
}

const isRobin = (fixture: SiteFixture, says: readonly IdentityText[]): boolean =>
  says.some((said) => said === 'name robin vale 🌿' || fixture.contact.includes(said));

/** Theirs, nobody's of theirs, or one that may be: where the markup only says "one of these". */
function whose(
  fixture: SiteFixture,
  { url, open, maybeTheirs }: FixturePage,
): 'theirs' | 'others' | 'unsure' {
  const site = SITES.find(({ id }) => id === fixture.site);
  const address = site && readAddress(site, new URL(url));
  const named = [...(address?.identities ?? []), ...(address?.among ?? [])];
  const says = named.map(({ kind, value }): IdentityText => `${kind} ${value}`);
  if (maybeTheirs?.includes(':root')) return 'theirs';
  if (isRobin(fixture, says) || open.some((one) => isRobin(fixture, one.says))) return 'theirs';
  return open.some((one) => one.says.length === 0) ? 'unsure' : 'others';
}

/** A point of the element that is not another's within it (a link's, a button's). */
export function pointOfItsOwn(element: Element): { x: number; y: number } {
  element.scrollIntoView({ block: 'nearest' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const root = element.getRootNode() as Document | ShadowRoot;
  for (let y = 2; y < height; y += 4) {
    for (let x = 2; x < width; x += 4)
      if (root.elementFromPoint(left + x, top + y) === element) return { x, y };
  }
  return { x: 2, y: 2 };
}
