import { describe, expect, it } from 'vitest';
import { waysIn } from '../../e2e/support/fixture-ways.ts';
import { FIXTURES } from '../../fixtures/index.ts';

const WITH_PAGES = FIXTURES.filter(({ pages }) => pages.length > 0);

/**
 * A page that its address alone names the contact by is in neither list, and the readers themselves say so:
 * one that they take for theirs by mistake would be looked at nowhere. So the fixture has to say it, too.
 */
describe.each(WITH_PAGES.map((fixture) => [fixture.site, fixture] as const))('%s', (_, fixture) => {
  const { others, theirs } = waysIn(fixture);

  it('has pages of others', () => {
    expect(others.length).toBeGreaterThan(0);
  });

  it('leaves out the contact’s own addresses alone', () => {
    const isLeftOut = (page: (typeof fixture.pages)[number]) =>
      !others.includes(page) && !theirs.includes(page);
    const isTheirs = ({ says }: (typeof fixture.addresses)[number]) =>
      says.some((said) => fixture.contact.includes(said));
    const known = fixture.addresses.filter(isTheirs).map(({ url }) => url);
    const left = fixture.pages.filter(isLeftOut).map(({ url }) => url);
    expect(left.filter((url) => !known.includes(url))).toEqual([]);
  });
});
