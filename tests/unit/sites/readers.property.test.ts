// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lookAt } from '../../../content/guard/look.ts';
import { addressesOf, identitiesOf, sight } from '../../../content/guard/sight.ts';
import { SITES } from '../../../content/sites/index.ts';
import { siteIdentity } from '../../../src/addresses/read-address.ts';
import type { Identity } from '../../../src/contacts/identity.ts';
import { normaliseName } from '../../../src/contacts/name.ts';
import { FIXTURES } from '../../fixtures/index.ts';
import { holds } from '../holds.ts';
import { pagesInTurn } from '../pages.ts';
import { type Spoiling, spoil, spoiling } from '../spoil.ts';
import { isViewer, mayBeOnesOwn } from '../viewer.ts';

const PAGES = FIXTURES.flatMap(({ site: id, pages }) => {
  const site = SITES.find((one) => one.id === id);
  if (!site) throw new Error(`There is no site ${id}`);
  return pages.map((page) => ({ site, page }));
});

/** Whoever is put into another's place, or loses what tells them apart, is read so. */
const isTaking = ([how]: Spoiling): boolean => /move|attribute|rename/.test(how);
const some = { minLength: 1, maxLength: 6 };
const spoilings = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.array(
      spoiling.filter((one) => !isTaking(one)),
      some,
    ),
  },
  { weight: 1, arbitrary: fc.array(spoiling, some) },
);

it('whatever became of a page, its readers throw nothing, say values in normal form, and never the viewer', async () => {
  const show = pagesInTurn();
  const met = { tried: 0, checked: 0 };
  await holds(
    'readers over spoiled pages',
    fc.tuple(fc.constantFrom(...PAGES), spoilings),
    async ([{ site, page }, mutations]) => {
      const document = await show(page);
      for (const one of mutations) spoil(document, one);
      const isTakenFor = mutations.some(isTaking);
      let isAnybodyRead = false;
      const isNormal = ({ kind, value, site: id }: Identity) => {
        expect(value).not.toBe('');
        if (id !== site.id) return;
        const again =
          kind === 'name' ? normaliseName(value) : siteIdentity(site, kind, value).value;
        if (!site.isFederated && kind !== 'thread') expect(again).toBe(value);
      };
      /** Of two of whom one is the viewer, the viewer would be learned as the other's. */
      const isOneOnly = (identities: readonly Identity[], mayBeViewer: boolean) => {
        identities.forEach(isNormal);
        const known = identities.filter(({ kind }) => kind !== 'thread');
        if (known.length > 0) isAnybodyRead = true;
        const isRight = (mayBeViewer && known.every(isViewer)) || !known.some(isViewer);
        expect(isRight || isTakenFor, JSON.stringify(identities)).toBe(true);
      };
      const mayBeViewer = mayBeOnesOwn(site, page);
      for (const place of lookAt(document, site).places)
        isOneOnly(place.sighting?.identities ?? [], mayBeViewer);
      const asked = addressesOf(site, document);
      const { address } = asked;
      if (address)
        isOneOnly(identitiesOf(site, site.alsoKnown?.(document, address) ?? {}), mayBeViewer);
      for (const element of document.querySelectorAll('body *')) {
        const seen = site.pressed?.(element, asked);
        // A row of the viewer's own opens what is theirs.
        if (seen) isOneOnly(sight(site, seen, address).identities, true);
        for (const said of site.sends?.(element, false)?.to ?? []) identitiesOf(site, said);
      }
      met.tried++;
      if (isAnybodyRead && !isTakenFor) met.checked++;
    },
    200,
  );
  expect(met.checked / met.tried).toBeGreaterThan(1 / 3);
});
