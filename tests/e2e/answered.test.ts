import { FIXTURES } from '../fixtures/index.ts';
import { test } from './support/both-browsers-test.ts';
import { expect } from './support/expect.ts';
import { waysIn } from './support/fixture-ways.ts';
import { IN_MATRIX } from './support/matrix.ts';
import { openWithinApp } from './support/open-within-app.ts';
import {
  expectNoPause,
  expectPause,
  frames,
  goOn,
  HOLD,
  heardIn,
  hold,
} from './support/paused-tab.ts';
import { contactOn } from './support/people.ts';

// Once each for good: what still is theirs, or is another surface of theirs, would be paused again at once.
for (const fixture of FIXTURES) {
  const { others, pressed, theirs } = waysIn(fixture);
  const rows = pressed.filter(({ isTheirs }) => isTheirs);
  /** Those of one page are read alike. */
  const ofEachPage = rows.filter(
    ({ page }, at) => rows.findIndex((one) => one.page === page) === at,
  );

  test.describe(fixture.site, () => {
    if (theirs.length > 0)
      test('holding leaves whatever shows the contact', IN_MATRIX, async ({ holdfast }) => {
        test.setTimeout(180_000);
        await holdfast.reset([contactOn(fixture)], { sites: [fixture.site] });
        for (const shown of theirs) {
          const page = await openWithinApp(holdfast, shown, others);
          await hold(page);
          await expectNoPause(page);
          await frames(page, 30);
          expect(await page.count(`${HOLD}, [data-contact-page]`), shown.layout).toBe(0);
          await page.close();
        }
      });

    if (rows.length > 0)
      test('going on from a row opens it, and is asked once', IN_MATRIX, async ({ holdfast }) => {
        test.setTimeout(180_000);
        for (const { page: shown, selector } of ofEachPage) {
          await holdfast.reset([contactOn(fixture)], { sites: [fixture.site], waitSeconds: 3 });
          const page = await holdfast.open('about:blank');
          holdfast.web.prefer(shown);
          await page.goto(shown.url);
          await page.click(selector, { where: 'its own' });
          await expectPause(page);
          await goOn(page);
          await expectNoPause(page);
          const isOpened = async () =>
            (await page.url()) !== new URL(shown.url).href || (await heardIn(page)).length > 0;
          await expect.poll(isOpened, selector).toBe(true);
          await frames(page, 30);
          expect(await page.count(HOLD), `${shown.layout} ${selector}`).toBe(0);
          const outcomes = (await holdfast.urges()).map(({ outcome }) => outcome);
          expect(outcomes, `${shown.layout} ${selector}`).toEqual(['continued']);
          await page.close();
        }
      });
  });
}
