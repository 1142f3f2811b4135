import { join } from 'node:path';
import type { Page } from 'playwright';
import { test as base, expect } from 'playwright/test';
import { outputOf } from '../../../scripts/build.ts';
import { type InventedWeb, serveInventedWeb } from '../../invented/server.ts';
import { type Chromium, insideWorker, startChromium } from './chromium.ts';
import { namingIn } from './naming.ts';
import type { OwnRequests } from './own-requests.ts';
import { watchRefused } from './refused.ts';
import type { Fresh } from './start-afresh.ts';
import { type RunInside, type StoredState, stateIn } from './stored-state.ts';

/** Holdfast in a real browser, and the invented web beside it. */
export interface Holdfast extends Omit<StoredState, 'beFresh'> {
  readonly web: InventedWeb;
  readonly browser: Chromium;
  /** Opens a page and forgets what was asked for it. */
  open(url: string): Promise<Page>;
  /** Runs in the extension's worker. */
  readonly run: RunInside;
  /** An address of the extension's own page. */
  address(page: string): string;
  /** Requests since the page was opened that name the contact. */
  naming(): string[];
  /** What the extension itself asks of others: nothing, or the test has failed when it ends. */
  readonly own: OwnRequests;
}

interface WorkerFixtures {
  shared: { web: InventedWeb; browser: Chromium; known: Map<string, Fresh> };
}

export const test = base.extend<{ holdfast: Holdfast }, WorkerFixtures>({
  shared: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
    async ({}, use) => {
      const web = await serveInventedWeb();
      const extension = join(import.meta.dirname, '../../../', outputOf('chrome', 'practice'));
      const browser = await startChromium({ port: web.port, extension, isStill: true });
      await use({ web, browser, known: new Map() });
      await browser.close();
      await web.close();
    },
    { scope: 'worker' },
  ],
  holdfast: async ({ shared: { web, browser, known } }, use) => {
    const refused = watchRefused(browser.context);
    const { own } = browser;
    await use({ ...controls(web, browser, known), own });
    refused.stop();
    // Whatever a test does with our own pages, they keep to their own policy, and nobody is asked.
    expect(refused.take()).toEqual([]);
    expect(own.take(), 'requests of the extension').toEqual([]);
    for (const page of browser.context.pages().slice(1)) await page.close();
  },
});

function controls(
  web: InventedWeb,
  browser: Chromium,
  known: Map<string, Fresh>,
): Omit<Holdfast, 'own'> {
  const run = insideWorker(browser);
  const { beFresh, ...facts } = stateIn(run, known);
  return {
    ...facts,
    web,
    async run(inside, argument) {
      await beFresh();
      return run(inside, argument);
    },
    browser: {
      ...browser,
      async worker() {
        await beFresh();
        return browser.worker();
      },
    },
    address: (page) => `chrome-extension://${browser.extensionId}/${page}`,
    async open(url) {
      await beFresh();
      const page = await browser.context.newPage();
      // A new tab is blank already.
      if (url !== 'about:blank') await page.goto(url);
      web.forget();
      return page;
    },
    naming: () => namingIn(web.requests),
  };
}
