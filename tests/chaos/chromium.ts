import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright';
import { outputOf } from '../../scripts/build.ts';
import { type Chromium, processOf, startChromium } from '../e2e/support/chromium.ts';
import { ChromiumTab } from '../e2e/support/chromium-tab.ts';
import { allowReloading, turnOnAgain } from '../e2e/support/profile.ts';
import { raiseVersion } from '../e2e/support/updatable.ts';
import { missingAfter, untilBegun } from './guarded.ts';
import { STRUCK } from './struck.ts';
import type { LaneTab, StruckBrowser } from './struck-browser.ts';
import { butOverdue, within } from './within.ts';

const PATIENCE_MS = 10_000;
const RETURN_MS = 60_000;

export class StruckChromium implements StruckBrowser {
  readonly #port: number;
  readonly #folder: string;
  #chromium: Chromium | undefined;
  #process: number | undefined;
  readonly #asked: string[] = [];

  private constructor(port: number, folder: string) {
    this.#port = port;
    this.#folder = folder;
  }

  static async start(port: number): Promise<StruckChromium> {
    const folder = await mkdtemp(join(tmpdir(), 'holdfast-chaos-'));
    const output = join(process.cwd(), outputOf('chrome', 'practice'));
    await cp(output, join(folder, 'extension'), { recursive: true });
    await allowReloading(join(folder, 'profile'));
    const browser = new StruckChromium(port, folder);
    await browser.#start().catch(async (error) => {
      await rm(folder, { recursive: true, force: true });
      throw error;
    });
    return browser;
  }

  get #running(): Chromium {
    if (!this.#chromium) throw new Error('The browser is not there');
    return this.#chromium;
  }

  /** On a busy machine the first try may hear nothing of the extension. */
  #start = (): Promise<void> => this.#startOnce().catch(() => this.#startOnce());

  async #startOnce(): Promise<void> {
    const starting = startChromium({
      port: this.#port,
      extension: join(this.#folder, 'extension'),
      profile: join(this.#folder, 'profile'),
      // Many pauses are up at once.
      isStill: true,
    });
    this.#chromium = await within(RETURN_MS, 'the browser does not start', starting);
    this.#chromium.context.setDefaultTimeout(PATIENCE_MS);
    const asking = processOf(this.#chromium.context);
    this.#process = await within(PATIENCE_MS, 'the browser does not tell its process', asking);
  }

  async openTab(): Promise<LaneTab> {
    return new ChromiumLaneTab(
      await within(PATIENCE_MS, 'no tab opens', this.#running.context.newPage()),
    );
  }

  inside: StruckBrowser['inside'] = async (run, argument) => {
    const page = await this.#ownPage();
    try {
      return await page.evaluate(run as (argument: unknown) => never, argument);
    } finally {
      await page.close().catch(() => {});
    }
  };

  async lookAtPopup(): Promise<void> {
    const page = await this.#ownPage();
    await page.goto(new URL('popup.html', page.url()).href);
    await page.locator('.ring').waitFor();
    await page.close();
  }

  worker(): Promise<boolean> {
    return within(PATIENCE_MS, 'the browser does not end the worker', this.#running.killWorker());
  }

  async hinder(): Promise<void> {
    const page = await this.#ownPage();
    const begun = page.evaluate(untilBegun);
    await within(PATIENCE_MS, 'the worker does not begin', begun);
    await this.worker();
    await page.close();
  }

  async reload(): Promise<void> {
    const page = await this.#ownPage();
    // The browser may end its process before it closes the tab.
    const gone = Promise.any([page.waitForEvent('close'), page.waitForEvent('crash')]);
    void page.evaluate(() => chrome.runtime.reload()).catch(() => {});
    await gone;
    await page.close().catch(() => {});
    await (await this.#ownPage()).close();
  }

  async update(): Promise<void> {
    await raiseVersion(join(this.#folder, 'extension/manifest.json'));
    await this.reload();
  }

  async browser(): Promise<void> {
    const { context, own } = this.#running;
    const gone = context.waitForEvent('close');
    if (this.#process !== undefined) process.kill(this.#process, 'SIGKILL');
    this.#process = undefined;
    await gone.catch(() => {});
    this.#asked.push(...own.take());
    await turnOnAgain(join(this.#folder, 'profile'));
    await this.#start();
  }

  missing(rules?: readonly string[]): Promise<string[]> {
    const asking = this.inside(missingAfter, { ms: RETURN_MS, rules });
    return within(2 * RETURN_MS, 'no page of the extension answers', asking);
  }

  /** A page of the extension that does nothing by itself, as soon as there can be one. */
  async #ownPage(): Promise<Page> {
    const { context, extensionId } = this.#running;
    const page = await within(PATIENCE_MS, 'no tab opens', context.newPage());
    const end = performance.now() + PATIENCE_MS;
    for (;;) {
      try {
        await page.goto(`chrome-extension://${extensionId}/manifest.json`);
        return page;
      } catch (error) {
        if (performance.now() > end) throw error;
        await delay(50);
      }
    }
  }

  async asked(): Promise<readonly string[]> {
    this.#asked.push(...this.#running.own.take());
    return this.#asked.map((url) => `a request of the extension for ${url}`);
  }

  async close(): Promise<void> {
    const closing = within(PATIENCE_MS, 'the browser does not close', this.#running.close());
    await closing
      .catch(butOverdue)
      .finally(() => rm(this.#folder, { recursive: true, force: true }));
  }
}

class ChromiumLaneTab implements LaneTab {
  readonly tab: ChromiumTab;

  constructor(page: Page) {
    this.tab = new ChromiumTab(page);
  }

  isClosed = (): Promise<boolean> => Promise.resolve(this.tab.page.isClosed());

  async unlessCrashed(steps: Promise<unknown>): Promise<void> {
    const { page } = this.tab;
    const { promise, reject } = Promise.withResolvers<never>();
    const onCrash = () => reject(new Error(STRUCK.crashed));
    page.once('crash', onCrash);
    try {
      await Promise.race([steps, promise]);
    } finally {
      page.off('crash', onCrash);
    }
  }

  watchLeaving(): Promise<() => Promise<boolean>> {
    let isSame = true;
    this.tab.page.once('framenavigated', () => {
      isSame = false;
    });
    return Promise.resolve(async () => isSame && !this.tab.page.isClosed());
  }

  async crash(): Promise<void> {
    const session = await this.tab.page.context().newCDPSession(this.tab.page);
    const crashed = this.tab.page.waitForEvent('crash');
    // It never answers: there is nobody left who could.
    void session.send('Page.crash').catch(() => {});
    await crashed;
  }
}
