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
function whose(fixture: SiteFixture, { url, open }: FixturePage): 'theirs' | 'others' | 'unsure' {
  const site = SITES.find(({ id }) => id === fixture.site);
  const address = site && readAddress(site, new URL(url));
  const named = [...(address?.identities ?? []), ...(address?.among ?? [])];
  const says = named.map(({ kind, value }): Said => `${kind} ${value}`);
  if (isRobin(fixture, says) || open.some((one) => isRobin(fixture, one.says))) return 'theirs';
  return open.some((one) => one.says.length === 0) ? 'unsure' : 'others';
}

/** Presses what can be seen, as a user would; answers whether there was anything to press. */
async function press(page: Page, selector: string): Promise<boolean> {
  const element = page.locator(selector).first();
  if (!(await element.isVisible())) return false;
  await element.click({ position: { x: 2, y: 2 }, force: true });
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

/** Known limits say what is still open on these: their fixtures are judged in unit tests only. */
const NOT_YET = ['reddit', 'bluesky', 'vk', 'googlechat', 'slack'];
const HERE = FIXTURES.filter(
  ({ site }) => !NOT_YET.includes(site) && !WAYS.some((one) => one.site === site),
);

for (const fixture of HERE) {
  const { site, pages } = fixture;
  const others = pages.filter((page) => whose(fixture, page) === 'others');
  const pressed = others.flatMap(({ url, pressed: rows = {} }) =>
    Object.entries(rows).flatMap(([selector, says]) =>
      // Where a row says nothing by itself, a link in it may.
      says?.length ? [{ url, selector, says }] : [],
    ),
  );
  const robins = pages.filter(({ open }) => open.some(({ says }) => isRobin(fixture, says)));

  test.describe(site, () => {
    test.beforeEach(({ holdfast }) => holdfast.reset([contactOn(fixture)], { sites: [site] }));

    if (pressed.length > 0) {
      test('rows: the contact’s is stopped, the others open', async ({ holdfast }) => {
        for (const { url, selector, says } of pressed) {
          const page = await holdfast.open(url);
          if (isRobin(fixture, says)) await pressAndExpectPause(holdfast, page, selector);
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
        for (const { url } of robins) {
          const page = await holdfast.open('about:blank');
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
      for (const { url } of others) {
        const page = await holdfast.open(url);
        await frames(page);
        await expect(pauseOn(page), url).toHaveCount(0);
        await page.close();
      }
      expect(await holdfast.urges()).toEqual([]);
    });
  });
}

test.describe('a page that arrives in two halves', () => {
  const proton = HERE.filter(({ site }) => site === 'proton');
  test.beforeEach(({ holdfast }) =>
    holdfast.reset(proton.map(contactOn), { sites: proton.map(({ site }) => site) }),
  );

  test('a group is let be, though the contact’s mail is there first', async ({ holdfast }) => {
    const page = await holdfast.open('https://mail.proton.me/u/0/inbox/group==?halves');
    await frames(page);
    await expect(page.locator('article')).toHaveCount(2);
    await expect(pauseOn(page)).toHaveCount(0);
    await expect(page.locator('article').first()).toBeVisible();
    expect(await holdfast.urges()).toEqual([]);
  });

  test('the contact’s is never shown', async ({ holdfast }) => {
    const page = await holdfast.open('about:blank');
    const element = 'q7Zx-T2m_Kp9w5H3aRainyDaysLakeHouse0123456789abcdefghij==';
    await page.goto(`https://mail.proton.me/u/0/inbox/${element}?halves`);
    await expect(pauseOn(page)).toBeVisible();
    await frames(page);
    expect((await framesOf(page)).contact).toBe(0);
  });
});
