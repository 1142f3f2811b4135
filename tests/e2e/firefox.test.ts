import { expect } from 'playwright/test';
import { ROBIN } from '../fixtures/fixture.ts';
import {
  framesIn,
  isPaused,
  pressOnPause,
  waitForNoPause,
  waitForPause,
  waitFrames,
} from './support/firefox-pause.ts';
import { FEED, test } from './support/firefox-test.ts';
import { namingIn } from './support/naming.ts';
import { WAYS } from './ways.ts';

/**
 * In Firefox the driver sees the sites' pages and the pause over them, but cannot look into the
 * extension's own pages: a stopped load is judged by the tab's address and by what the server was
 * asked, the record by what the next pause says of it.
 */
for (const { site, addresses, presses, changes, harmless } of WAYS) {
  test.describe(`${site} in Firefox`, () => {
    for (const { url } of addresses) {
      test(`typed: ${url}`, async ({ firefox }) => {
        const page = await firefox.open(FEED);
        // The load never ends for the driver: it ends on a page it cannot see.
        void page.goto(url).catch(() => {});
        await expect
          .poll(() => page.url(), { timeout: 30_000 })
          .toMatch(/^moz-extension:.*\/pause\.html/);
        expect(namingIn(firefox.web.requests)).toEqual([]);
        void page.close().catch(() => {});
      });
    }

    for (const { on, selector, isLink } of presses) {
      for (const button of isLink ? (['left', 'middle'] as const) : (['left'] as const)) {
        test(`${button} click on ${selector} of ${on}`, async ({ firefox }) => {
          const page = await firefox.open(on);
          await page.click(`>>> ${selector}`, { button });
          await waitForPause(page);
          expect(await page.evaluate('heard')).toEqual([]);
          await pressOnPause(page, '.hold');
          await waitForNoPause(page);
          expect(page.url()).toBe(on);
          await waitFrames(page);
          expect((await framesIn(page)).contact).toBe(0);
          expect(namingIn(firefox.web.requests)).toEqual([]);
          await page.close();
        });
      }
    }

    for (const { on, script } of changes) {
      test(`the page itself: ${script} on ${on}`, async ({ firefox }) => {
        const page = await firefox.open(on);
        await page.evaluate(`void ${script}`);
        await waitForPause(page);
        await waitFrames(page);
        expect((await framesIn(page)).contact).toBe(0);
        await page.close();
      });
    }

    for (const { on, selector } of harmless) {
      test(`no pause: ${selector} of ${on}`, async ({ firefox }) => {
        const page = await firefox.open(on);
        await page.click(`>>> ${selector}`);
        await page.waitForFunction('heard.length > 0');
        await waitFrames(page);
        expect(await isPaused(page)).toBe(false);
        await page.close();
      });
    }
  });
}

test(`Enter on a link, and ${ROBIN.x} in the shadow root of a chat`, async ({ firefox }) => {
  const page = await firefox.open('https://x.com/i/chat');
  const row = await page.waitForSelector('>>> #row-robin');
  await row?.focus();
  await page.keyboard.press('Enter');
  await waitForPause(page);
  expect(namingIn(firefox.web.requests)).toEqual([]);
  await page.close();
});
