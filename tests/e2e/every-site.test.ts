import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { SITES } from '../../content/sites/index.ts';
import { readAddress } from '../../src/addresses/read-address.ts';
import type { Contact } from '../../src/contacts/contact.ts';
import { ANY_SITE, type IdentityKind } from '../../src/contacts/identity.ts';
import { type FixturePage, ROBIN, type Said, type SiteFixture } from '../fixtures/fixture.ts';
import { FIXTURES } from '../fixtures/index.ts';
import { expectNoPause, expectPause, frames, framesOf, heardIn, pauseOn } from './support/pause.ts';
import { robin } from './support/people.ts';
import { type Holdfast, test } from './support/test.ts';
import { WAYS } from './ways.ts';

/** The contact as the fixture knows them on its site. */
function contactOn({ site, contact }: SiteFixture): Contact {
  const own = contact.map((said) => {
    const [kind = '', ...value] = said.split(' ');
    const written = value.join(' ');
    return { site, kind: kind as IdentityKind, value: written, written };
  });
  const name = {
    site: ANY_SITE,
    kind: 'name',
    value: 'robin vale 🌿',
    written: ROBIN.name,
  } as const;
  return robin({ identities: [...own, name] });
}

const isRobin = (fixture: SiteFixture, says: readonly Said[]): boolean =>
  says.some((said) => said === 'name robin vale 🌿' || fixture.contact.includes(said));

/** Theirs, nobody's of theirs, or one that may be: where the markup only says "one of these". */
function whose(
  fixture: SiteFixture,
  { url, open, maybeTheirs }: FixturePage,
): 'theirs' | 'others' | 'unsure' {
  const site = SITES.find(({ id }) => id === fixture.site);
  const address = site && readAddress(site, new URL(url));
  const named = [...(address?.identities ?? []), ...(address?.among ?? [])];
  const says = named.map(({ kind, value }): Said => `${kind} ${value}`);
  if (maybeTheirs?.includes(':root')) return 'theirs';
  if (isRobin(fixture, says) || open.some((one) => isRobin(fixture, one.says))) return 'theirs';
  return open.some((one) => one.says.length === 0) ? 'unsure' : 'others';
}

/** A point of the element that is not another's within it (a link's, a button's). */
function pointOfItsOwn(element: Element): { x: number; y: number } {
  element.scrollIntoView({ block: 'nearest' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const root = element.getRootNode() as Document | ShadowRoot;
  for (let y = 2; y < height; y += 4) {
    for (let x = 2; x < width; x += 4)
      if (root.elementFromPoint(left + x, top + y) === element) return { x, y };
  }
  return { x: 2, y: 2 };
}

/** Presses what can be seen, as a user would; answers whether there was anything to press. */
async function press(page: Page, selector: string): Promise<boolean> {
  const element = page.locator(selector).first();
  if (!(await element.isVisible())) return false;
  await element.click({ position: await element.evaluate(pointOfItsOwn), force: true });
  return true;
}

async function pressAndExpectPause(holdfast: Holdfast, page: Page, selector: string) {
  holdfast.web.forget();
  if (!(await press(page, selector))) return;
  await expectPause(page);
  // The browser's own services are led here too, and are none of the site's.
  const host = new URL(page.url()).hostname;
  expect(
    holdfast.web.requests.filter((url) => url.includes(host)),
    selector,
  ).toEqual([]);
  expect(await heardIn(page), selector).toEqual([]);
  await pauseOn(page).click();
  await expectNoPause(page);
}

/** The first four have tests of their own, way by way. */
const HERE = FIXTURES.filter(({ site }) => !WAYS.some((one) => one.site === site));

for (const fixture of HERE) {
  const { site, pages } = fixture;
  const others = pages.filter((page) => whose(fixture, page) === 'others');
  const pressed = others.flatMap((page) =>
    Object.entries(page.pressed ?? {}).flatMap(([selector, says]) => {
      const isTheirs = page.maybeTheirs?.includes(selector) || isRobin(fixture, says ?? []);
      // Where a row says nothing by itself, a link in it may.
      return says?.length ? [{ page, selector, isTheirs }] : [];
    }),
  );
  const robins = pages.filter(
    ({ open, maybeTheirs }) =>
      maybeTheirs?.includes(':root') || open.some(({ says }) => isRobin(fixture, says)),
  );
  const openAt = (holdfast: Holdfast, page: FixturePage) => {
    holdfast.web.prefer(page);
    return holdfast.open(page.url);
  };

  test.describe(site, () => {
    test.beforeEach(({ holdfast }) => holdfast.reset([contactOn(fixture)], { sites: [site] }));

    if (pressed.length > 0) {
      test('rows: the contact’s is stopped, the others open', async ({ holdfast }) => {
        for (const { page: shown, selector, isTheirs } of pressed) {
          const page = await openAt(holdfast, shown);
          if (isTheirs) await pressAndExpectPause(holdfast, page, selector);
          else if (await press(page, selector)) {
            await frames(page);
            await expect(pauseOn(page), selector).toHaveCount(0);
          }
          await page.close();
        }
      });
    }

    if (robins.length > 0) {
      test('the contact’s pages are never shown', async ({ holdfast }) => {
        for (const shown of robins) {
          const { url } = shown;
          const page = await holdfast.open('about:blank');
          holdfast.web.prefer(shown);
          await page.goto(url).catch(() => {});
          await expect(pauseOn(page), url).toBeVisible();
          if (!page.url().startsWith('chrome-extension:')) {
            await frames(page);
            expect((await framesOf(page)).contact, url).toBe(0);
          }
          await page.close();
        }
      });
    }

    test('pages that are not theirs are let be', async ({ holdfast }) => {
      for (const shown of others) {
        const page = await openAt(holdfast, shown);
        await frames(page);
        await expect(pauseOn(page), `${shown.url} ${shown.layout}`).toHaveCount(0);
        await page.close();
      }
      expect(await holdfast.urges()).toEqual([]);
    });
  });
}
