import { expect } from 'playwright/test';
import type { Page } from 'puppeteer-core';
import type { FixturePage } from '../fixtures/fixture.ts';
import { FIXTURES } from '../fixtures/index.ts';
import {
  framesIn,
  isPaused,
  pressOnPause,
  waitForNoPause,
  waitForPause,
  waitFrames,
} from './support/firefox-pause.ts';
import { test } from './support/firefox-test.ts';
import { pointOfItsOwn, waysIn } from './support/fixture-ways.ts';
import { askedOf } from './support/naming.ts';

test.use({ own: 'each kind' });

/** One site of each kind beside the first four: the practice contact is known on these. */
for (const site of ['reddit', 'discord', 'gmail', 'venmo']) {
  const fixture = FIXTURES.find((one) => one.site === site);
  if (!fixture) throw new Error(`There is no fixture of ${site}.`);
  const { others, pressed, theirs } = waysIn(fixture);

  test.describe(`${site} in Firefox`, () => {
    for (const { page: shown, selector, isTheirs } of pressed) {
      test(`${isTheirs ? 'stopped' : 'let be'}: ${selector} of ${shown.url}`, async ({
        firefox,
      }) => {
        firefox.web.prefer(shown);
        const page = await firefox.open(shown.url);
        await press(page, selector);
        if (isTheirs) {
          await waitForPause(page);
          expect(askedOf(firefox.web.requests, shown.url)).toEqual([]);
          await pressOnPause(page, '.hold');
          await waitForNoPause(page);
        } else {
          await waitFrames(page);
          expect(await isPaused(page)).toBe(false);
        }
        await page.close();
      });
    }

    for (const shown of theirs) {
      test(`never shown: ${shown.layout}`, async ({ firefox }) => {
        const page = await openCovered(firefox, shown);
        if (!page.url().startsWith('moz-extension:')) {
          await waitForPause(page);
          await waitFrames(page);
          expect((await framesIn(page)).contact).toBe(0);
        }
        void page.close().catch(() => {});
      });
    }

    test('pages that are not theirs are let be', async ({ firefox }) => {
      for (const shown of others) {
        firefox.web.prefer(shown);
        const page = await firefox.open(shown.url);
        await waitFrames(page);
        expect(await isPaused(page), shown.layout).toBe(false);
        await page.close();
      }
    });
  });
}

/** A load that is stopped never ends for the driver: it ends on a page that it cannot see. */
async function openCovered(
  {
    browser,
    web,
  }: { browser: { newPage(): Promise<Page> }; web: { prefer(page: FixturePage): void } },
  shown: FixturePage,
): Promise<Page> {
  const page = await browser.newPage();
  web.prefer(shown);
  void page.goto(shown.url).catch(() => {});
  await expect.poll(() => page.url(), { timeout: 30_000 }).not.toBe('about:blank');
  return page;
}

/** Presses it where it is itself, as a user would. */
async function press(page: Page, selector: string): Promise<void> {
  const element = await page.waitForSelector(`>>> ${selector}`, { visible: true });
  const offset = await element?.evaluate(pointOfItsOwn);
  await element?.click(offset && { offset });
}
