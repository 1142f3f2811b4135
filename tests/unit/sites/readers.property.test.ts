// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lookAt } from '../../../content/guard/look.ts';
import { askedOf, identitiesOf, sight } from '../../../content/guard/sight.ts';
import { SITES } from '../../../content/sites/index.ts';
import { siteIdentity } from '../../../src/addresses/read-address.ts';
import type { Identity } from '../../../src/contacts/identity.ts';
import { normaliseName } from '../../../src/contacts/name.ts';
import { FIXTURES } from '../../fixtures/index.ts';
import { holds } from '../holds.ts';
import { pageOf } from '../pages.ts';
import { spoil, spoiling } from '../spoil.ts';

const PAGES = FIXTURES.flatMap(({ site, pages }) =>
  pages.map((page) => ({ site: SITES.find(({ id }) => id === site), page })),
);
it('whatever became of a page, its readers throw nothing and say values in normal form', () =>
  holds(
    'readers over spoiled pages',
    fc.tuple(fc.constantFrom(...PAGES), fc.array(spoiling, { minLength: 1, maxLength: 6 })),
    ([{ site, page }, mutations]) => {
      if (!site) return;
      const document = pageOf(page);
      for (const one of mutations) spoil(document, one);
      const isNormal = ({ kind, value, site: id }: Identity) => {
        expect(value).not.toBe('');
        if (id !== site.id) return;
        const again =
          kind === 'name' ? normaliseName(value) : siteIdentity(site, kind, value).value;
        if (!site.isFederated && kind !== 'thread') expect(again).toBe(value);
      };
      const look = lookAt(document, site);
      for (const place of look.places) place.sighting?.identities.forEach(isNormal);
      const asked = askedOf(site, document);
      for (const element of document.querySelectorAll('body *')) {
        const seen = site.pressed?.(element, asked);
        if (seen) sight(site, seen, asked.address).identities.forEach(isNormal);
        for (const said of site.sends?.(element, false)?.to ?? []) identitiesOf(site, said);
      }
      if (asked.address) site.alsoKnown?.(document, asked.address);
    },
    200,
  ));
