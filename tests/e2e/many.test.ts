import { SITES } from '../../content/sites/index.ts';
import { ROBIN } from '../fixtures/fixture.ts';
import { manyContacts } from '../invented/many-contacts.ts';
import { test } from './support/chromium-test.ts';
import { expect } from './support/expect.ts';
import {
  expectNoPause,
  expectPause,
  frames,
  framesOf,
  goOn,
  pauseOn,
} from './support/paused-page.ts';
import { robin } from './support/people.ts';
import { withoutSiteWorker, withSiteWorker } from './support/site-worker.ts';

/**
 * More contacts than the browser has rules for; Robin, the last of them, has one for whole
 * profiles.
 */
const FEED = 'https://www.instagram.com/';
const PROFILE = `${FEED}${ROBIN.instagram}/`;
const STORY = `${FEED}stories/${ROBIN.instagram}/`;

// The browser takes its time over so many rules, the more so where another is at work beside it.
test.describe.configure({ timeout: 300_000 });
const SLOW = { timeout: 120_000 };

// In one test, since the browser takes seconds to take in so many rules.
test('more contacts than the browser has rules for are all guarded', async ({ holdfast }) => {
  await holdfast.reset([...manyContacts(500), robin()], { sites: SITES.map(({ id }) => id) });
  await expect.poll(() => holdfast.stored('beyondRules'), SLOW).toBeGreaterThan(1000);
  const atFirst = await holdfast.stored('standing');

  await test.step('where there is a rule, nothing is asked of the site', async () => {
    const page = await holdfast.open(FEED);
    await page.goto(PROFILE);
    await expect(page).toHaveURL(holdfast.address('pause.html'));
    await expectPause(page);
    expect(holdfast.naming()).toEqual([]);
    await pauseOn(page).click();
    await expect(page).toHaveURL(FEED);
    expect(await holdfast.urges()).toEqual([expect.objectContaining({ ring: 'network' })]);
  });

  await test.step('where there is none, the page is covered before a frame shows it', async () => {
    const page = await holdfast.open(FEED);
    await page.goto(STORY);
    await expectPause(page);
    await frames(page);
    expect((await framesOf(page)).contact).toBe(0);
    // No rule stopped it: the site was asked, as the options say.
    expect(holdfast.naming()).toHaveLength(1);
    await pauseOn(page).click();
    await expectNoPause(page);
    expect(await holdfast.urges()).toContainEqual(
      expect.objectContaining({ ring: 'page', surface: 'story', outcome: 'held' }),
    );
  });

  await test.step('a click is stopped before anything is asked', async () => {
    const page = await holdfast.open(FEED);
    await page.click('#robin');
    await expectPause(page);
    expect(holdfast.naming()).toEqual([]);
  });

  await test.step('a site’s own worker is stopped at the document’s start', async () => {
    const page = await withSiteWorker(holdfast, FEED);
    await page.goto(PROFILE).catch(() => {});
    await expect(page).toHaveURL(holdfast.address('pause.html'));
    expect(holdfast.naming()).toEqual([]);
    await withoutSiteWorker(holdfast, `${FEED}explore/`);
  });

  await test.step('continuing lets through', async () => {
    // The wait grows with the day.
    const worker = await holdfast.browser.worker();
    await worker.evaluate((standing) => chrome.storage.local.set({ standing }), atFirst);
    const page = await holdfast.open(FEED);
    await page.goto(PROFILE);
    await goOn(page);
    await expect(page).toHaveURL(PROFILE, SLOW);
    await expectNoPause(page);
    await expect(page.locator('[data-contact-page]')).toBeVisible();
  });

  await test.step('the options say what is not stopped before it loads, until all fits', async () => {
    const page = await holdfast.open(holdfast.address('options.html'));
    const sentence = page.getByText('lets Holdfast stop only so many addresses');
    // The count may still come to change, until all sites are in step.
    const isSaid = async () => {
      const count = Number(await holdfast.stored('beyondRules')).toLocaleString('en');
      return (await sentence.textContent())?.includes(` ${count} of your contacts`);
    };
    await expect.poll(isSaid, SLOW).toBe(true);

    expect(await page.getByRole('button', { name: 'Edit' }).count()).toBe(501);
    const card = page.getByRole('article').first();
    await expect(card.locator('.identity')).toHaveCount(0);
    await card.getByRole('button', { name: 'Show 10 things they are known by' }).click();
    await expect(card.locator('.identity')).toHaveCount(10);

    const worker = await holdfast.browser.worker();
    await worker.evaluate((contacts) => chrome.storage.local.set({ contacts }), [robin()]);
    await expect(sentence).toHaveCount(0, SLOW);
    expect(await holdfast.stored('beyondRules')).toBe(0);
  });
});
