import { join } from 'node:path';
import { test as base, expect } from 'playwright/test';
import type { Page } from 'puppeteer-core';
import { outputOf } from '../../../scripts/build.ts';
import { type InventedWeb, serveInventedWeb } from '../../invented/server.ts';
import { type Firefox, startFirefox } from './firefox.ts';
import { isPaused } from './firefox-pause.ts';

export const FEED = 'https://www.instagram.com/';
const extension = join(import.meta.dirname, '../../../', outputOf('firefox', 'practice'));

interface Fixtures {
  /** Files that name another share no browser: the passes of one would let through in the other. */
  own: string;
  firefox: Firefox & { web: InventedWeb; open(url: string): Promise<Page> };
}
/** Holdfast in Firefox, one for each file: its record cannot be wiped from outside. */
export const test = base.extend<object, Fixtures>({
  own: ['', { scope: 'worker', option: true }],
  firefox: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
    async ({}, use) => {
      const web = await serveInventedWeb();
      const firefox = await startFirefox({ port: web.port, extension });
      const open = async (url: string) => {
        const page = await firefox.browser.newPage();
        await page.goto(url);
        web.forget();
        return page;
      };
      // The extension is in once it pauses.
      const first = await open(FEED);
      await expect
        .poll(async () => {
          await first.goto(FEED);
          await first.evaluate(`document.querySelector('#robin').click()`);
          return isPaused(first);
        })
        .toBe(true);
      await first.close();
      await use({ ...firefox, web, open });
      await firefox.close();
      await web.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});
