// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { type Look, lookAt } from '../../../content/guard/look.ts';
import { startReading } from '../../../content/guard/reading.ts';
import { WATCHED } from '../../../content/guard/watcher.ts';
import { SITES } from '../../../content/sites/index.ts';
import { FIXTURES } from '../../fixtures/index.ts';
import { holds } from '../holds.ts';
import { pagesInTurn } from '../pages.ts';
import { putInPlace } from '../put-in-place.ts';
import { spoil, spoiling } from '../spoil.ts';

const PAGES = FIXTURES.flatMap(({ site, pages }) =>
  pages.map((page) => ({ site: SITES.find(({ id }) => id === site), page })),
);

/** But for what else is known of them: that is learned once it has stood there for a while. */
const said = (look: Look) =>
  JSON.stringify(look, (name, value) => (name === 'also' ? undefined : value));

// As in browsers, where what is above the element is looked at for its part of the selector, too. Not by
// a spy, which keeps each element that was asked.
beforeEach(() =>
  putInPlace(Element.prototype, 'querySelector', function (this: Element, selector: string) {
    return [...this.querySelectorAll('*')].find((one) => one.matches(selector)) ?? null;
  }),
);

it('no change after which another look sees something else is passed over', async () => {
  const counts = { seen: 0, passedOver: 0 };
  const pageOf = pagesInTurn();
  await holds(
    'changes beside what readers asked for',
    fc.tuple(fc.constantFrom(...PAGES), spoiling),
    async ([{ site, page }, how]) => {
      if (!site) return;
      const document = await pageOf(page);
      const reading = startReading(document);
      const look = () => lookAt(reading.page, site);
      const before = look();
      for (const { element } of before.places) reading.noteWhole(element);
      const observer = new (document.defaultView ?? window).MutationObserver(() => {});
      observer.observe(document, WATCHED);
      spoil(document, how);
      const changes = observer.takeRecords();
      observer.disconnect();
      if (changes.length === 0) return;
      const isTouched = reading.isTouchedBy(changes);
      if (said(look()) === said(before)) return void (isTouched || counts.passedOver++);
      counts.seen++;
      expect(
        isTouched,
        `${site.id}, ${page.layout}: ${how.join()} ${said(before)} ${said(look())}`,
      ).toBe(true);
    },
    300,
  );
  // Both happen, or nothing was tried.
  expect(Math.min(counts.seen, counts.passedOver)).toBeGreaterThan(10);
});
