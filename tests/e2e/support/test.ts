import { join } from 'node:path';
import type { ConsoleMessage, Page, Worker } from 'playwright';
import { test as base, expect } from 'playwright/test';
import { outputOf } from '../../../scripts/build.ts';
import type { Contact } from '../../../src/contacts/contact.ts';
import type { Urge } from '../../../src/log/urge.ts';
import { packList } from '../../../src/platform/packed-list.ts';
import type { Settings } from '../../../src/policy/settings.ts';
import { type InventedWeb, serveInventedWeb } from '../../invented/server.ts';
import { type Chromium, startChromium } from './chromium.ts';
import { namingIn } from './naming.ts';
import { robin } from './people.ts';
import { type Fresh, startAfresh } from './start-afresh.ts';
import { storedUrges } from './stored-urges.ts';

const ALL_SITES = ['instagram', 'whatsapp', 'facebook', 'x'];

/** Holdfast in a real browser, and the invented web beside it. */
export interface Holdfast {
  readonly web: InventedWeb;
  readonly browser: Chromium;
  /** Opens a page and forgets what was asked for it. */
  open(url: string): Promise<Page>;
  /** An address of the extension's own page. */
  address(page: string): string;
  /** Requests since the page was opened that name the contact. */
  naming(): string[];
  urges(): Promise<Urge[]>;
  stored(key: string): Promise<unknown>;
  /** Starts afresh with these contacts and settings, and waits until the rings are in step. */
  reset(contacts?: readonly Contact[], settings?: Partial<Settings>): Promise<void>;
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
      const browser = await startChromium({ port: web.port, extension });
      await use({ web, browser, known: new Map() });
      await browser.close();
      await web.close();
    },
    { scope: 'worker' },
  ],
  holdfast: async ({ shared: { web, browser, known } }, use) => {
    const refused: string[] = [];
    const hear = (message: ConsoleMessage) => {
      const isOurs = message.page()?.url().startsWith('chrome-extension:');
      if (isOurs && /Content Security Policy|Trusted(HTML|Script)/.test(message.text()))
        refused.push(message.text());
    };
    browser.context.on('console', hear);
    await use(controls(web, browser, known));
    browser.context.off('console', hear);
    // Whatever a test does with our own pages, they keep to their own policy.
    expect(refused).toEqual([]);
    for (const page of browser.context.pages().slice(1)) await page.close();
  },
});

function controls(web: InventedWeb, browser: Chromium, known: Map<string, Fresh>): Holdfast {
  const address = (page: string) => `chrome-extension://${browser.extensionId}/${page}`;
  const inWorker = async <T, A>(run: (argument: A) => Promise<T>, argument: A): Promise<T> =>
    (await browser.worker()).evaluate(run as Parameters<Worker['evaluate']>[0], argument) as T;
  const reset: Holdfast['reset'] = async (contacts = [robin()], settings = {}) => {
    isFresh = true;
    const after = {
      contacts: packList(contacts),
      // What guards less waits for nothing here: that it does is told by `cooling.test.ts`.
      settings: { sites: ALL_SITES, waitSeconds: 3, coolingHours: 0, ...settings },
    };
    // What is said of today is another tomorrow.
    const name = JSON.stringify([after, new Date().toDateString()]);
    known.set(name, await inWorker(startAfresh, { after, before: known.get(name) }));
  };
  /** A test that asks for nothing of its own starts with one contact; only once, as it takes its time. */
  let isFresh = false;
  const beFresh = () => (isFresh ? undefined : reset());
  const worker = async () => {
    await beFresh();
    return browser.worker();
  };
  return {
    web,
    browser: { ...browser, worker },
    address,
    async open(url) {
      await beFresh();
      const page = await browser.context.newPage();
      await page.goto(url);
      web.forget();
      return page;
    },
    naming: () => namingIn(web.requests),
    async urges() {
      await beFresh();
      return inWorker(storedUrges, undefined);
    },
    async stored(key) {
      await beFresh();
      return inWorker(async (name) => (await chrome.storage.local.get(name))[name], key);
    },
    reset,
  };
}
