import { join } from 'node:path';
import type { Worker } from 'playwright';
import { test as base } from 'playwright/test';
import { outputOf } from '../../../scripts/build.ts';
import { type InventedWeb, serveInventedWeb } from '../../invented/server.ts';
import { startChromium } from './chromium.ts';
import { ChromiumTab } from './chromium-tab.ts';
import { expect } from './expect.ts';
import { startFirefox } from './firefox.ts';
import { namingIn } from './naming.ts';
import { type Refused, watchRefused } from './refused.ts';
import type { Fresh } from './start-afresh.ts';
import { type RunInside, type StoredState, stateIn } from './stored-state.ts';
import type { Tab } from './tab.ts';

export type BrowserName = 'chromium' | 'firefox';

/**
 * One browser with the extension, shared by all tests of a worker. Without a graphics card a breath
 * that moves takes a third of a processor for as long as its pause is up, so most pauses are still.
 */
interface Guarded {
  readonly run: RunInside;
  /** What the extension itself has asked of others since this was called last. */
  takeOwnRequests(): Promise<string[]>;
  /** What its own pages asked for against their own policy, where the browser tells. */
  readonly refused?: Refused;
  address(page: string): string;
  newTab(): Promise<Tab>;
  /** All but the one that is open from the start. */
  otherTabs(): Promise<Tab[]>;
  endWorker(): Promise<void>;
  close(): Promise<void>;
}

/** Holdfast in the browser that the project says, and the invented web beside it. */
export interface Holdfast extends Omit<StoredState, 'beFresh'> {
  readonly web: InventedWeb;
  readonly runsIn: BrowserName;
  /** Opens a tab and forgets what was asked for it. */
  open(url: string): Promise<Tab>;
  address(page: string): string;
  /** Requests since the tab was opened that name the contact. */
  naming(): string[];
  tabs(): Promise<Tab[]>;
  /**
   * Ends the extension's worker (in Firefox its background page), as a browser does with one that
   * rests.
   */
  endWorker(): Promise<void>;
  /** Runs there. */
  run: RunInside;
}

interface WorkerFixtures {
  runsIn: BrowserName;
  shared: { web: InventedWeb; guarded: Guarded; known: Map<string, Fresh> };
}

/** Tests that run in both browsers, once in each project of `playwright.config.ts`. */
export const test = base.extend<{ holdfast: Holdfast }, WorkerFixtures>({
  runsIn: ['chromium', { scope: 'worker', option: true }],
  shared: [
    async ({ runsIn }, use) => {
      const web = await serveInventedWeb();
      const guarded = await (runsIn === 'firefox' ? inFirefox : inChromium)(web.port);
      await use({ web, guarded, known: new Map() });
      await guarded.close();
      await web.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  holdfast: async ({ runsIn, shared: { web, guarded, known } }, use) => {
    const { beFresh, ...facts } = stateIn(guarded.run, known);
    await use({
      ...facts,
      web,
      runsIn,
      address: guarded.address,
      run: guarded.run,
      async open(url) {
        await beFresh();
        const tab = await guarded.newTab();
        // A new tab is blank already.
        if (url !== 'about:blank') await tab.goto(url);
        web.forget();
        return tab;
      },
      naming: () => namingIn(web.requests),
      tabs: guarded.otherTabs,
      endWorker: guarded.endWorker,
    });
    // Whatever a test does with our own pages, they keep to their own policy, and nobody is asked.
    expect(guarded.refused?.take() ?? []).toEqual([]);
    expect(await guarded.takeOwnRequests(), 'requests of the extension').toEqual([]);
    for (const tab of await guarded.otherTabs()) await tab.close();
  },
});

const built = (browser: 'chrome' | 'firefox') =>
  join(import.meta.dirname, '../../../', outputOf(browser, 'practice'));

async function inChromium(port: number): Promise<Guarded> {
  const browser = await startChromium({ port, extension: built('chrome'), isStill: true });
  const { context } = browser;
  return {
    run: async (inside, argument) =>
      (await browser.worker()).evaluate(
        inside as Parameters<Worker['evaluate']>[0],
        argument,
      ) as ReturnType<typeof inside>,
    takeOwnRequests: async () => browser.own.take(),
    refused: watchRefused(context),
    address: (page) => `chrome-extension://${browser.extensionId}/${page}`,
    newTab: async () => new ChromiumTab(await context.newPage()),
    otherTabs: async () =>
      context
        .pages()
        .slice(1)
        .map((page) => new ChromiumTab(page)),
    async endWorker() {
      if (!(await browser.killWorker())) throw new Error('There was no worker to end');
    },
    close: browser.close,
  };
}

async function inFirefox(port: number): Promise<Guarded> {
  const firefox = await startFirefox({ port, extension: built('firefox'), isStill: true });
  // It is in once its background page has begun with the practice build's own contact.
  const begun = () =>
    firefox.inBackground(async () => Object.keys(await chrome.storage.local.get('standing')), null);
  await expect.poll(begun).toEqual(['standing']);
  return {
    run: firefox.inBackground,
    takeOwnRequests: firefox.takeOwnRequests,
    address: firefox.address,
    newTab: firefox.newTab,
    otherTabs: firefox.otherTabs,
    endWorker: firefox.endBackground,
    close: firefox.close,
  };
}
