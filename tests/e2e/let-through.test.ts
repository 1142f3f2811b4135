import type { FixturePage } from '../fixtures/fixture.ts';
import { FIXTURES } from '../fixtures/index.ts';
import { type Holdfast, test } from './support/both-browsers-test.ts';
import { expect } from './support/expect.ts';
import { waysIn } from './support/fixture-ways.ts';
import { IN_MATRIX } from './support/matrix.ts';
import { openWithinApp } from './support/open-within-app.ts';
import {
  expectNoPause,
  expectPause,
  expectUrl,
  frames,
  goOn,
  HOLD,
  hold,
} from './support/paused-tab.ts';
import { contactOn } from './support/people.ts';
import type { Tab } from './support/tab.ts';

const NAME = 'name robin vale 🌿';
const NOT_THEM = '.others button:not(:disabled):text-is("This is not them")';

const isProven = ({ open }: FixturePage): boolean =>
  open.some(({ says }) => says.includes(NAME) && says.some((one) => !one.startsWith('name ')));

async function expectShown(page: Tab, shown: FixturePage): Promise<void> {
  await expectNoPause(page);
  await expectUrl(page, new URL(shown.url).href);
  await frames(page, 30);
  expect(await page.count(HOLD), shown.layout).toBe(0);
}

const outcomesIn = async (holdfast: Holdfast) =>
  (await holdfast.urges()).map(({ outcome }) => outcome);

/** Runs in the worker: what was let through is over in so many ms. */
async function endPasses(ms: number): Promise<void> {
  const stored = await chrome.storage.local.get<Record<string, unknown>>();
  for (const [key, pass] of Object.entries(stored)) {
    if (typeof pass === 'object' && pass && 'until' in pass)
      await chrome.storage.local.set({ [key]: { ...pass, until: Date.now() + ms } });
  }
}

for (const fixture of FIXTURES) {
  const { site } = fixture;
  const { others, theirs } = waysIn(fixture);
  const byName = theirs.filter((shown) => shown.open.some(({ says }) => says.includes(NAME)));

  test.describe(site, () => {
    if (theirs.length > 0)
      test(
        'what was gone on with is paused once its time is over, and left',
        IN_MATRIX,
        async ({ holdfast }) => {
          test.setTimeout(240_000);
          for (const shown of theirs) {
            await holdfast.reset([contactOn(fixture)], { sites: [site], waitSeconds: 3 });
            const page = await openWithinApp(holdfast, shown, others);
            await goOn(page);
            await expectShown(page, shown);
            await holdfast.run(endPasses, 500);
            await expectPause(page);
            await hold(page);
            await expectNoPause(page);
            await frames(page, 30);
            expect(await page.count(`${HOLD}, [data-contact-page]`), shown.layout).toBe(0);
            expect(await outcomesIn(holdfast), shown.layout).toEqual(['continued']);
            await page.close();
          }
        },
      );

    if (byName.length > 0)
      test(
        'who only has the contact’s name is let be from then on',
        IN_MATRIX,
        async ({ holdfast }) => {
          test.setTimeout(240_000);
          const contact = contactOn(fixture);
          const identities = contact.identities.filter(({ kind }) => kind === 'name');
          for (const shown of byName) {
            await holdfast.reset([{ ...contact, identities }], { sites: [site], waitSeconds: 3 });
            const page = await openWithinApp(holdfast, shown, others);
            await page.waitFor(NOT_THEM, 'visible', 30_000);
            await page.click(NOT_THEM);
            await expectShown(page, shown);
            await page.reload();
            await expectShown(page, shown);
            expect(await outcomesIn(holdfast), shown.layout).toEqual(['mistaken']);
            // Who was meant is known for good by what is one person's alone, and else for the pass's time.
            await holdfast.run(endPasses, 0);
            await page.reload();
            await (isProven(shown) ? expectShown(page, shown) : expectPause(page));
            await page.close();
          }
        },
      );
  });
}
