// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { lookAt } from '../../../content/guard/look.ts';
import { SITES } from '../../../content/sites/index.ts';
import { FIXTURES } from '../../fixtures/index.ts';
import { pagesInTurn } from '../pages.ts';
import { isViewer, mayBeOnesOwn } from '../viewer.ts';

const show = pagesInTurn();

// Sites draw their pages piece by piece, and each piece is the last one some time.
for (const { site: id, pages } of FIXTURES) {
  const site = SITES.find((one) => one.id === id);
  if (!site || pages.length === 0) continue;
  it(`${id}: whichever part of a page is missing, nobody takes the user for the one who is open`, async () => {
    const taken: string[] = [];
    for (const page of pages.filter((one) => !mayBeOnesOwn(site, one))) {
      const document = await show(page);
      for (const element of document.querySelectorAll('body *')) {
        const place = document.createComment('');
        element.replaceWith(place);
        const { address, places } = lookAt(document, site);
        place.replaceWith(element);
        const said = places.flatMap(({ sighting }) => sighting?.identities ?? []);
        if (
          [...said, ...(address?.also ?? [])].some((one) => one.kind !== 'thread' && isViewer(one))
        )
          taken.push(`${page.layout}, without ${element.outerHTML.slice(0, 80)}`);
      }
    }
    expect(taken).toEqual([]);
  });
}
