// @vitest-environment happy-dom
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lookAt } from '../../../content/guard/look.ts';
import { addressesOf, identitiesOf, sight } from '../../../content/guard/sight.ts';
import { SITES } from '../../../content/sites/index.ts';
import type { Site } from '../../../content/sites/site.ts';
import { readAddress } from '../../../src/addresses/read-address.ts';
import { readAnyAddress } from '../../../src/addresses/read-any-address.ts';
import { allHosts } from '../../../src/addresses/site-addresses.ts';
import type { Identity } from '../../../src/contacts/identity.ts';
import { forOtherPages } from '../../../src/platform/shared-sites.ts';
import {
  type FixturePage,
  type IdentityText,
  pressOf,
  type SiteFixture,
} from '../../fixtures/fixture.ts';
import { FIXTURES } from '../../fixtures/index.ts';
import { pageOf } from '../pages.ts';

const names = (folder: string, none: string[]) =>
  readdirSync(new URL(folder, import.meta.url))
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((name) => !none.includes(name))
    .sort();

const said = (identities: readonly Identity[]) =>
  identities.map(({ kind, value }) => `${kind} ${value}`);

function siteOf(fixture: SiteFixture): Site {
  const site = SITES.find(({ id }) => id === fixture.site);
  if (!site)
    throw new Error(`tests/fixtures/${fixture.site}.ts is for a site that is not in the list`);
  return site;
}

describe('the catalogue', () => {
  it('has one file, one fixture and one line for each site', () => {
    const files = names('../../../content/sites/', ['index', 'site', 'page-text', 'mail-composer']);
    expect(SITES.map(({ id }) => id).sort()).toEqual(files);
    expect(names('../../fixtures/', ['index', 'fixture', 'writing', 'old'])).toEqual(files);
    expect(FIXTURES.map(({ site }) => site).sort()).toEqual(files);
  });

  it('asks for no host twice', () => {
    const hosts = SITES.flatMap(allHosts);
    expect(hosts).toEqual([...new Set(hosts)]);
  });
});

/** Each page drawn once, for all the sites that must see nobody in it. */
const drawn = new Map<FixturePage, Document>();
function documentOf(page: FixturePage): Document {
  const document = drawn.get(page) ?? pageOf(page);
  drawn.set(page, document);
  return document;
}

describe.each(FIXTURES)('$site', (fixture) => {
  const site = siteOf(fixture);
  const isTheirs = (one: string) =>
    [...fixture.contact, 'name robin vale 🌿'].includes(one as IdentityText);

  it.each(fixture.addresses)('reads $url', ({ url, surface, says, between }) => {
    const sighting = readAnyAddress([site], new URL(url));
    expect(sighting && { surface: sighting.surface, says: said(sighting.identities) }).toEqual({
      surface,
      says,
    });
    // A search that names somebody has words as well.
    const others = (sighting?.among ?? []).filter(({ kind }) => kind !== 'query');
    expect(said(others).sort()).toEqual([...(between ?? [])].sort());
  });

  it.each(Object.entries(fixture.searches ?? {}))('reads in %s a search for %s', (url, words) => {
    const sighting = readAddress(site, new URL(url));
    expect(sighting?.surface).toBe('search');
    expect(said(sighting?.identities ?? [])).toEqual([`query ${words}`]);
  });

  it.each(fixture.nobody)('reads nobody in %s', (url) => {
    expect(readAddress(site, new URL(url))).toBeUndefined();
  });

  it.each(FIXTURES.filter((other) => other !== fixture))(
    'reads nobody in the addresses of $site',
    (other) => {
      const searches = Object.keys(other.searches ?? {});
      for (const url of [...other.addresses.map((one) => one.url), ...searches, ...other.nobody])
        expect(readAddress(site, new URL(url)), url).toBeUndefined();
    },
  );

  it('has a page for each of its readers', () => {
    const has = (name: keyof FixturePage) => fixture.pages.some((page) => page[name] !== undefined);
    expect({
      openPlaces: fixture.pages.some(({ open }) => open.length > 0),
      pressed: has('pressed'),
      sends: has('sends'),
      alsoKnown: has('alsoKnown'),
    }).toEqual({
      openPlaces: 'openPlaces' in site,
      pressed: 'pressed' in site || has('pressed'),
      sends: 'sends' in site,
      alsoKnown: 'alsoKnown' in site,
    });
  });

  describe.each(fixture.pages)('page: $layout', (page) => {
    it('shows who is open, and nobody else', () => {
      const document = pageOf(page);
      const { places } = lookAt(document, site);
      const open = places.flatMap(({ sighting }) =>
        sighting ? [{ surface: sighting.surface, says: said(sighting.identities) }] : [],
      );
      expect(open).toEqual(page.open);
      // Nor is the contact among those whom a place of somebody else may be of.
      const isOfOthers = !page.maybeTheirs && !page.open.some(({ says }) => says.some(isTheirs));
      const among = places.flatMap(({ sighting }) => said(sighting?.among ?? []));
      if (isOfOthers) expect(among.filter(isTheirs)).toEqual([]);
      expect(places.some(({ sighting }) => !sighting)).toBe(page.lost ?? false);
    });

    if (page.pressed)
      it('knows whom a press opens', () => {
        const document = pageOf(page);
        for (const [way, says] of Object.entries(page.pressed ?? {})) {
          const { selector, surface } = pressOf(way);
          const element = findDeep(document, selector);
          if (!element) throw new Error(`${page.url} has no ${selector}`);
          const seen = site.pressed?.(element, addressesOf(site, document));
          const sighting = seen && sight(site, seen);
          const opens = sighting && [sighting.surface, ...said(sighting.identities).sort()];
          expect(opens, selector).toEqual(says && [surface, ...[...says].sort()]);
        }
      });

    if (page.maybeTheirs)
      it('counts the contact among those whom it cannot tell apart', () => {
        const document = pageOf(page);
        for (const selector of page.maybeTheirs ?? []) {
          const element = findDeep(document, selector);
          const seen = element && site.pressed?.(element, addressesOf(site, document));
          const sightings =
            selector === ':root'
              ? lookAt(document, site).places.map(({ sighting }) => sighting)
              : [seen && sight(site, seen)];
          const among = sightings.flatMap((one) => said(one?.among ?? []));
          expect(among.some(isTheirs), selector).toBe(true);
        }
      });

    if (page.sends)
      it('knows to whom a message is sent', () => {
        const document = pageOf(page);
        for (const [way, says] of Object.entries(page.sends ?? {})) {
          const selector = way.replace(/^keys /, '');
          const element = document.querySelector(selector);
          if (!element) throw new Error(`${page.url} has no ${selector}`);
          const to = site.sends?.(element, way !== selector)?.to;
          const read = to?.flatMap((one) => said(identitiesOf(site, one)));
          expect(read?.sort(), way).toEqual(says && [...says].sort());
        }
      });

    it('tells what else it knows of the person in its address', () => {
      const document = pageOf(page);
      expect(said(lookAt(document, site).address?.also ?? [])).toEqual(page.alsoKnown ?? []);
    });
  });

  it.each(FIXTURES.filter((other) => other !== fixture))(
    'sees nobody open in the pages of $site',
    (other) => {
      for (const page of other.pages)
        expect(lookAt(documentOf(page), site).places, page.layout).toEqual([]);
    },
  );

  const others = site.sends ? FIXTURES.filter((other) => other !== fixture) : [];
  it.each(others)('sends nothing on the pages of $site', (other) => {
    for (const page of other.pages)
      for (const element of documentOf(page).querySelectorAll(
        'button, [role=button], [role=menuitem]',
      ))
        expect(site.sends?.(element, false), page.layout).toBeUndefined();
  });
});

function findDeep(root: ParentNode, selector: string): Element | null {
  const found = root.querySelector(selector);
  if (found) return found;
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    const inside = shadowRoot && findDeep(shadowRoot, selector);
    if (inside) return inside;
  }
  return null;
}

// What pages of other sites know of it has no reserved words.
it.each(FIXTURES)('$site is read alike where a link to it stands on another site', (fixture) => {
  const site = siteOf(fixture);
  const urls = [...fixture.addresses.map(({ url }) => url), ...Object.keys(fixture.searches ?? {})];
  const other = urls.filter((url) => {
    const [there, here] = [site, forOtherPages(site)].map((one) =>
      JSON.stringify(readAnyAddress([one], new URL(url))),
    );
    return there !== here;
  });
  expect(other).toEqual([]);
});
