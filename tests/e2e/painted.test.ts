import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { ROBIN } from '../fixtures/fixture.ts';
import { many, recordPaint } from './support/painted.ts';
import { expectNoPause, expectPause, frames, goOn, pauseOn } from './support/pause.ts';
import { withoutSiteWorker, withSiteWorker } from './support/site-worker.ts';
import { test } from './support/test.ts';
import { WAYS } from './ways.ts';

/**
 * What is really painted, by its pixels: hit-testing cannot see what a browser paints above a page
 * that takes no hits.
 */
const FEED = 'https://www.instagram.com/';

test('the recording sees the contact’s page where it is let through', async ({ holdfast }) => {
  const page = await holdfast.open(FEED);
  await page.click('#robin');
  const recording = await recordPaint(page);
  await goOn(page);
  await expectNoPause(page);
  await expect(page.locator('[data-contact-page]')).toBeVisible();
  const seen = async () => {
    // A picture makes the browser paint, however busy the machine is.
    await page.screenshot();
    return many(await recording.soFar());
  };
  await expect.poll(seen).not.toEqual([]);
  await recording.stop();
});

for (const { site, changes } of WAYS) {
  for (const { on, script } of changes) {
    test(`${site}, the page itself: ${script} on ${on}`, async ({ holdfast }) => {
      const page = await holdfast.open(on);
      const { stop } = await recordPaint(page);
      await page.evaluate(`void ${script}`);
      await expectPause(page);
      await frames(page, 20);
      await pauseOn(page).click();
      await expectNoPause(page);
      await frames(page, 20);
      const counts = await stop();
      expect(counts.length).toBeGreaterThan(1);
      expect(many(counts)).toEqual([]);
    });
  }
}

const acts: [string, (page: Page) => Promise<unknown>][] = [
  ['a click', (page) => page.click('#robin')],
  ['a typed address', (page) => page.goto(`${FEED}${ROBIN.instagram}/`)],
  [
    'a view transition',
    (page) => page.evaluate(`void document.startViewTransition(() => go('/${ROBIN.instagram}/'))`),
  ],
];
for (const [name, act] of acts) {
  test(`nothing of the contact is painted by ${name}`, async ({ holdfast }) => {
    const page = await holdfast.open(FEED);
    const { stop } = await recordPaint(page);
    await act(page);
    await expectPause(page);
    await frames(page, 20);
    await pauseOn(page).click();
    await expect(page).toHaveURL(FEED);
    await expectNoPause(page);
    await frames(page, 20);
    expect(many(await stop())).toEqual([]);
  });
}

test('nothing of the contact is painted where the site’s own worker answers', async ({
  holdfast,
}) => {
  const page = await withSiteWorker(holdfast, FEED);
  const { stop } = await recordPaint(page);
  await page.goto(`${FEED}ROBIN.Vale/`).catch(() => {});
  await expectPause(page);
  await frames(page, 20);
  expect(many(await stop())).toEqual([]);
  await withoutSiteWorker(holdfast, FEED);
});
