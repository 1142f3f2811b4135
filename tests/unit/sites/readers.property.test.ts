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

const PAGES = FIXTURES.flatMap(({ site, pages }) =>
  pages.map((page) => ({ site: SITES.find(({ id }) => id === site), page })),
);
const HOWS = ['drop', 'double', 'move', 'attribute', 'rename', 'text'] as const;
const mutation = fc.tuple(
  fc.constantFrom(...HOWS),
  fc.nat(),
  fc.nat(),
  fc.string({ maxLength: 8 }),
);

function mutate(
  page: Document,
  [how, first, second, said]: [string, number, number, string],
): void {
  const all = [...page.querySelectorAll('body *')];
  const [one, other] = [all[first % all.length], all[second % all.length]];
  if (!one || !other) return;
  const names = one.getAttributeNames();
  const name = names[second % Math.max(1, names.length)];
  if (how === 'drop') one.remove();
  else if (how === 'double') one.after(one.cloneNode(true));
  else if (how === 'move' && !one.contains(other)) other.append(one);
  else if (how === 'text') one.textContent = said;
  else if (name && how === 'attribute') one.removeAttribute(name);
  else if (name && how === 'rename') one.setAttribute(name, said);
}

it('whatever became of a page, its readers throw nothing and say values in normal form', () =>
  holds(
    'readers over spoiled pages',
    fc.tuple(fc.constantFrom(...PAGES), fc.array(mutation, { minLength: 1, maxLength: 6 })),
    ([{ site, page }, mutations]) => {
      if (!site) return;
      const document = pageOf(page);
      for (const one of mutations) mutate(document, one);
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
