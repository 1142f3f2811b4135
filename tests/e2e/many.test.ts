import { SITES } from '../../content/sites/index.ts';
import { ROBIN } from '../fixtures/fixture.ts';
import { manyContacts } from '../invented/many-contacts.ts';
import { test } from './support/both-browsers-test.ts';
import { expect } from './support/expect.ts';
import { IN_MATRIX } from './support/matrix.ts';
import {
  expectNoPause,
  expectPause,
  expectUrl,
  frames,
  framesOf,
  goOn,
  hold,
} from './support/paused-tab.ts';
import { robin } from './support/people.ts';
import { withoutSiteWorker, withSiteWorker } from './support/site-worker.ts';

/**
 * More contacts than the browser has rules for; Robin, the last of them, has one for whole
 * profiles. In Firefox one expression has room for more of them.
 */
const OTHERS = { chromium: 200, firefox: 1500 };
const FEED = 'https://www.instagram.com/';
const PROFILE = `${FEED}${ROBIN.instagram}/`;
/** Passing strangers on to the log-in names them last of all. */
const LOG_IN = `${FEED}accounts/login/?next=${encodeURIComponent(PROFILE)}`;

// The browser takes its time over so many rules, the more so where another is at work beside it.
test.describe.configure({ timeout: 300_000 });
const SENTENCE = 'The browser lets Holdfast stop only so many addresses before they load.';
const SLOW = { timeout: 120_000 };

// In one test, since the browser takes seconds to take in so many rules.
test(
  'more contacts than the browser has rules for are all guarded',
  IN_MATRIX,
  async ({ holdfast }) => {
    const others = OTHERS[holdfast.runsIn];
    await holdfast.reset([...manyContacts(others), robin()], { sites: SITES.map(({ id }) => id) });
    await expect.poll(() => holdfast.stored('beyondRules'), SLOW).toBeGreaterThan(1000);
    const atFirst = await holdfast.stored('standing');

    await test.step('there is room left for rules of single addresses', async () => {
      // Chromium counts all expressions together, and refuses one too many.
      const number = await holdfast.run(async () => {
        const dnr = chrome.declarativeNetRequest;
        const condition = { regexFilter: '^https://lake\\.example/$' };
        const rule = { id: 20_000, action: { type: 'allow' as const }, condition };
        await dnr.updateSessionRules({ addRules: [rule] });
        await dnr.updateSessionRules({ removeRuleIds: [rule.id] });
        return (await dnr.getDynamicRules()).length;
      }, undefined);
      expect(number).toBe(900);
    });

    await test.step('where there is a rule, nothing is asked of the site', async () => {
      const page = await holdfast.open(FEED);
      await page.goto(PROFILE);
      await expectUrl(page, holdfast.address('pause.html'));
      await expectPause(page);
      expect(holdfast.naming()).toEqual([]);
      await hold(page);
      await expectUrl(page, FEED);
      expect(await holdfast.urges()).toEqual([expect.objectContaining({ ring: 'network' })]);
    });

    await test.step('where there is none, the page is covered before a frame shows it', async () => {
      // So soon after the last it would be the same attempt.
      await holdfast.run(() => chrome.storage.local.remove('latest'), undefined);
      const page = await holdfast.open(FEED);
      await page.goto(LOG_IN);
      await expectPause(page);
      await frames(page);
      expect((await framesOf(page)).contact).toBe(0);
      // No rule stopped it: the site was asked, as the options say.
      expect(holdfast.naming()).toHaveLength(1);
      await hold(page);
      await expectNoPause(page);
      expect(await holdfast.urges()).toContainEqual(
        expect.objectContaining({ ring: 'page', surface: 'profile', outcome: 'held' }),
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
      await page.goto(PROFILE);
      await expectUrl(page, holdfast.address('pause.html'));
      expect(holdfast.naming()).toEqual([]);
      await withoutSiteWorker(holdfast, `${FEED}explore/`);
    });

    await test.step('continuing lets through', async () => {
      // The wait grows with the day.
      await holdfast.run((standing) => chrome.storage.local.set({ standing }), atFirst);
      const page = await holdfast.open(FEED);
      await page.goto(PROFILE);
      await goOn(page);
      await expect.poll(() => page.url(), SLOW).toBe(PROFILE);
      await expectNoPause(page);
      await page.waitFor('[data-contact-page]');
    });

    await test.step('the options say what is not stopped before it loads, until all fits', async () => {
      const page = await holdfast.open(holdfast.address('options.html'));
      // The count may still come to change, until all sites are in step.
      const isSaid = async () => {
        const count = Number(await holdfast.stored('beyondRules')).toLocaleString('en');
        return (await page.text('body')).includes(`${SENTENCE} ${count} of your contacts`);
      };
      await expect.poll(isSaid, SLOW).toBe(true);

      expect(await page.count('article.card button:text-is("Edit")')).toBe(others + 1);
      const card = 'article.card:first-of-type';
      expect(await page.count(`${card} .identity`)).toBe(0);
      await page.click(`${card} button:text-is("Show 10 things they are known by")`);
      await expect.poll(() => page.count(`${card} .identity`)).toBe(10);

      await holdfast.run((contacts) => chrome.storage.local.set({ contacts }), [robin()]);
      await expect.poll(async () => (await page.text('body')).includes(SENTENCE), SLOW).toBe(false);
      expect(await holdfast.stored('beyondRules')).toBe(0);
    });
  },
);
