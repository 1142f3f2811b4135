import { ROBIN } from '../fixtures/fixture.ts';
import { test } from './support/both-browsers-test.ts';
import { expect } from './support/expect.ts';
import { some } from './support/matrix.ts';
import { expectUnpainted, many } from './support/painted.ts';
import { expectNoPause, expectPause, expectUrl, frames, goOn, hold } from './support/paused-tab.ts';
import { withoutSiteWorker, withSiteWorker } from './support/site-worker.ts';
import type { Tab } from './support/tab.ts';

/**
 * What is really painted, by its pixels: hit-testing cannot see what a browser paints above a page
 * that takes no hits. What pages do by themselves is recorded in ways-in.test.ts.
 */
const FEED = 'https://www.instagram.com/';

test('the recording sees the contact’s page where it is let through', async ({ holdfast }) => {
  const page = await holdfast.open(FEED);
  await page.click('#robin');
  const recording = await page.recordPaint();
  await goOn(page);
  await expectNoPause(page);
  await page.waitFor('[data-contact-page]');
  const seen = async () => {
    // A picture makes the browser paint, however busy the machine is.
    await page.screenshot();
    return many(await recording.soFar());
  };
  await expect.poll(seen, { timeout: 40_000 }).not.toEqual([]);
  await recording.stop();
});

const acts: [string, (page: Tab) => Promise<unknown>][] = [
  ['a click', (page) => page.click('#robin')],
  ['a typed address', (page) => page.goto(`${FEED}${ROBIN.instagram}/`)],
  [
    'a view transition',
    (page) => page.evaluate(`void document.startViewTransition(() => go('/${ROBIN.instagram}/'))`),
  ],
];
for (const [name, act] of some(acts, 2)) {
  test(`nothing of the contact is painted by ${name}`, async ({ holdfast }) => {
    const page = await holdfast.open(FEED);
    const recording = await page.recordPaint();
    await act(page);
    await expectPause(page);
    await frames(page, 20);
    await hold(page);
    await expectUrl(page, FEED);
    await expectNoPause(page);
    await frames(page, 20);
    await expectUnpainted(recording);
  });
}

test('nothing of the contact is painted where the site’s own worker answers', async ({
  holdfast,
}) => {
  const page = await withSiteWorker(holdfast, FEED);
  const recording = await page.recordPaint();
  await page.goto(`${FEED}ROBIN.Vale/`);
  await expectPause(page);
  await frames(page, 20);
  await expectUnpainted(recording);
  await withoutSiteWorker(holdfast, FEED);
});
