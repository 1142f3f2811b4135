import type { FixturePage } from '../fixtures/fixture.ts';
import { FIXTURES } from '../fixtures/index.ts';
import { test } from './support/both-browsers-test.ts';
import { expect } from './support/expect.ts';
import { waysIn } from './support/fixture-ways.ts';
import { IN_MATRIX } from './support/matrix.ts';
import { expectNoPause, expectPause, frames, HOLD, hold } from './support/paused-tab.ts';
import { contactOn } from './support/people.ts';

const siteOf = ({ url }: FixturePage) => new URL(url).origin;
const addressOf = ({ url }: FixturePage) => url.slice(new URL(url).origin.length);

// Once each for good: a place that still shows the contact would be paused again at once.
for (const fixture of FIXTURES) {
  const { others, theirs } = waysIn(fixture);
  if (theirs.length === 0) continue;
  test(
    `${fixture.site}: holding leaves whatever shows the contact`,
    IN_MATRIX,
    async ({ holdfast }) => {
      test.setTimeout(180_000);
      await holdfast.reset([contactOn(fixture)], { sites: [fixture.site] });
      for (const shown of theirs) {
        // Within the app, where it has a page to come from; otherwise as a page that is loaded.
        const from = others.find((one) => siteOf(one) === siteOf(shown) && one.url !== shown.url);
        const page = await holdfast.open('about:blank');
        for (const one of [shown, ...(from ? [from] : [])]) holdfast.web.prefer(one);
        await page.goto((from ?? shown).url);
        if (from) await page.evaluate(`void go(${JSON.stringify(addressOf(shown))})`);
        await expectPause(page);
        await hold(page);
        await expectNoPause(page);
        await frames(page, 30);
        expect(await page.count(`${HOLD}, [data-contact-page]`), shown.layout).toBe(0);
        await page.close();
      }
    },
  );
}
