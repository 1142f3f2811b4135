// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { lookAt } from '../../../content/guard/look.ts';
import { SITES } from '../../../content/sites/index.ts';
import type { Page } from '../../../content/sites/site.ts';
import { FIXTURES } from '../../fixtures/index.ts';
import { pagesInTurn } from '../pages.ts';

afterEach(() => vi.restoreAllMocks());

/** What a reader may ask of styles, of which no change of the page tells. */
const OF_STYLES = [
  'checkVisibility',
  'getBoundingClientRect',
  'getClientRects',
  'innerText',
  'offsetParent',
  'offsetWidth',
] as const;

it('a site is looked at again as it loads where its readers ask for that, and no other', async () => {
  const show = pagesInTurn();
  const asking = new Set<string>();
  for (const { site: id, pages } of FIXTURES) {
    const site = SITES.find((one) => one.id === id);
    for (const shown of site ? pages : []) {
      const document = await show(shown);
      const { documentElement, title, location } = document;
      const note = (element: Element) => {
        for (const name of OF_STYLES) {
          const get = () => {
            asking.add(id);
            return Reflect.get(Object.getPrototypeOf(element), name, element);
          };
          Object.defineProperty(element, name, { configurable: true, get });
        }
      };
      for (const element of document.querySelectorAll('*')) note(element);
      const page: Page = {
        querySelector: <E extends Element>(selector: string) => document.querySelector<E>(selector),
        querySelectorAll: <E extends Element>(selector: string) =>
          document.querySelectorAll<E>(selector),
        location,
        title,
        documentElement,
        get readyState() {
          asking.add(id);
          return 'complete' as const;
        },
      };
      if (site) lookAt(page, site);
    }
  }
  const declared = SITES.filter(({ readsLoading }) => readsLoading).map(({ id }) => id);
  expect([...asking].sort()).toEqual(declared.sort());
});
