import { join } from 'node:path';
import type { Page } from 'playwright';
import { test as base } from 'playwright/test';
import { outputOf } from '../../../scripts/build.ts';
import { type InventedWeb, serveInventedWeb } from '../../invented/server.ts';
import { insideWorker, startChromium } from './chromium.ts';
import { ChromiumTab } from './chromium-tab.ts';
import { expect } from './expect.ts';
import { startFirefox } from './firefox.ts';
import { FirefoxPage } from './firefox-page/page.ts';
import { changePermissions } from './firefox-permissions.ts';
import { FirefoxTab } from './firefox-tab.ts';
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
  /** Gives the permissions again that were given back: Firefox lets an extension do without any. */
  permitAgain?(): Promise<void>;
  readonly run: RunInside;
  /** What the extension itself has asked of others since this was called last. */
  takeOwnRequests(): Promise<string[]>;
  /** What its own pages asked for against their own policy, where the browser tells. */
  readonly refused?: Refused;
  address(page: string): string;
  newTab(): Promise<Tab>;
  /** Begins to watch; what it answers waits for the tab that was opened since. */
  nextTab(): Promise<() => Promise<Tab>>;
  chooseInLinkMenu(url: string): Promise<void>;
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
  /** The same, to be spoken to in Playwright's words: for our own pages. */
  openPage(url: string): Promise<Page>;
  /** Begins to watch; what it answers waits for the page that something else has opened since. */
  nextPage(): Promise<() => Promise<Page>>;
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
  /**
   * Chooses what Holdfast offers in the menu of a link that leads to `url`: the browser's own menu cannot
   * be pressed without a window, so the worker is told as the browser tells it.
   */
  chooseInLinkMenu(url: string): Promise<void>;
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
    const open = async (url: string) => {
      await beFresh();
      const tab = await guarded.newTab();
      // A new tab is blank already.
      if (url !== 'about:blank') await tab.goto(url);
      web.forget();
      return tab;
    };
    await use({
      ...facts,
      web,
      runsIn,
      address: guarded.address,
      async run(inside, argument) {
        await beFresh();
        return guarded.run(inside, argument);
      },
      open,
      openPage: async (url) => pageOf(await open(url)),
      async nextPage() {
        const next = await guarded.nextTab();
        return async () => pageOf(await next());
      },
      naming: () => namingIn(web.requests),
      async chooseInLinkMenu(url) {
        await beFresh();
        await guarded.chooseInLinkMenu(url);
      },
      tabs: guarded.otherTabs,
      endWorker: guarded.endWorker,
    });
    // Whatever a test does with our own pages, they keep to their own policy, and nobody is asked.
    expect(guarded.refused?.take() ?? []).toEqual([]);
    expect(await guarded.takeOwnRequests(), 'requests of the extension').toEqual([]);
    for (const tab of await guarded.otherTabs()) await tab.close();
    await guarded.permitAgain?.();
  },
});

/** Firefox's is a page as far as tests use it: what it has not throws. */
function pageOf(tab: Tab): Page {
  if (tab instanceof ChromiumTab) return tab.page;
  if (tab instanceof FirefoxTab) return new FirefoxPage(tab) as unknown as Page;
  throw new Error('A tab of neither browser');
}

const built = (browser: 'chrome' | 'firefox') =>
  join(import.meta.dirname, '../../../', outputOf(browser, 'practice'));

async function inChromium(port: number): Promise<Guarded> {
  const browser = await startChromium({ port, extension: built('chrome'), isStill: true });
  const { context } = browser;
  return {
    run: insideWorker(browser),
    chooseInLinkMenu: (url) =>
      insideWorker(browser)((linkUrl) => {
        const { onClicked } = chrome.contextMenus as unknown as {
          onClicked: { dispatch(info: object): void };
        };
        onClicked.dispatch({ menuItemId: 'add', linkUrl });
      }, url),
    takeOwnRequests: async () => browser.own.take(),
    refused: watchRefused(context),
    address: (page) => `chrome-extension://${browser.extensionId}/${page}`,
    newTab: async () => new ChromiumTab(await context.newPage()),
    async nextTab() {
      const opened = context.waitForEvent('page');
      return async () => new ChromiumTab(await opened);
    },
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
  const permitted = () => firefox.inBackground(() => chrome.permissions.getAll(), null);
  const { origins: all = [] } = await permitted();
  return {
    async permitAgain() {
      const { origins: left = [] } = await permitted();
      const missing = all.filter((origin) => !left.includes(origin));
      if (missing.length > 0) await changePermissions(firefox, 'add', [], missing);
    },
    run: firefox.inBackground,
    takeOwnRequests: firefox.takeOwnRequests,
    address: firefox.address,
    newTab: firefox.newTab,
    nextTab: firefox.nextTab,
    chooseInLinkMenu: (url) =>
      firefox.inBrowser(
        `extension.emit('webext-menu-menuitem-click', { menuItemId: 'add', linkUrl: values[0] })`,
        url,
      ),
    otherTabs: firefox.otherTabs,
    async endWorker() {
      if (!(await firefox.endBackground())) throw new Error('There was no background page to end');
    },
    close: firefox.close,
  };
}
