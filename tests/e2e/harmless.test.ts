import { FIXTURES as ALL_FIXTURES } from '../fixtures/index.ts';
import { test } from './support/both-browsers-test.ts';
import { expect } from './support/expect.ts';
import { everyNth } from './support/matrix.ts';
import { expectNoPause, expectUrl, frames, heardIn } from './support/paused-tab.ts';
import { robin } from './support/people.ts';
import { WAYS } from './ways.ts';

/** Those of the other sites are in other-sites.test.ts. */
const FIXTURES = ALL_FIXTURES.filter(({ site }) => WAYS.some((one) => one.site === site));

test.describe('no pause', () => {
  for (const { site, harmless } of WAYS) {
    test(`${site}: clicks beside the contact`, async ({ holdfast }) => {
      const page = await holdfast.open('about:blank');
      for (const { on, selector } of everyNth(harmless, 8)) {
        await test.step(`${selector} of ${on}`, async () => {
          await page.goto(on);
          await page.click(selector);
          await expect.poll(() => heardIn(page)).not.toEqual([]);
          await frames(page);
          await expectNoPause(page);
          expect(await holdfast.urges()).toEqual([]);
        });
      }
    });
  }

  test('addresses that name nobody, or somebody else', async ({ holdfast }) => {
    test.setTimeout(180_000);
    const page = await holdfast.open('https://www.instagram.com/');
    const ownHosts = /^https:\/\/(www\.)?(instagram|facebook|messenger|x|web\.whatsapp|wa)\./;
    // Some of these addresses name nobody and still show the contact's post: that is a pause.
    const telling = new Set(
      FIXTURES.flatMap(({ pages }) => pages).flatMap(({ url, open }) =>
        open.length > 0 ? [url] : [],
      ),
    );
    const nobody = FIXTURES.flatMap(({ nobody }) => nobody).filter(
      (url) => ownHosts.test(url) && !telling.has(url),
    );
    // That none of them is anybody's is read in tests/unit/sites; here some of them are opened.
    for (const url of [
      ...everyNth(nobody, 36),
      'https://www.instagram.com/robin.vale.art/',
      'https://www.instagram.com/robin/',
      'https://x.com/robin_vale_',
      'https://www.instagram.com/sam.otter/',
    ]) {
      await page.goto(url);
      // One that only looks like a contact's to the rules comes back here by itself.
      await expectUrl(page, url);
    }
    await expectNoPause(page);
    expect(await holdfast.urges()).toEqual([]);
  });

  test('pages that merely contain the contact', async ({ holdfast }) => {
    const contained = FIXTURES.flatMap(({ pages }) => pages).filter(
      ({ body, open, url }) =>
        !body.includes('data-contact-page') && open.length === 0 && !url.includes('#'),
    );
    expect(contained.length).toBeGreaterThan(5);
    const page = await holdfast.open('about:blank');
    for (const { url } of everyNth(contained, 12)) {
      await page.goto(url);
      await frames(page, 20);
      await expectNoPause(page);
    }
    expect(await holdfast.urges()).toEqual([]);
  });

  test('a site that is turned off', async ({ holdfast }) => {
    await holdfast.reset([robin()], { sites: ['whatsapp'] });
    const page = await holdfast.open('https://www.instagram.com/');
    await page.click('#robin');
    await expectUrl(page, 'https://www.instagram.com/robin.vale/');
    await expectNoPause(page);
  });
});
