import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright';
import { outputOf } from '../../scripts/build.ts';
import { type Chromium, processOf, startChromium } from '../e2e/support/chromium.ts';
import { allowReloading, raiseVersion } from '../e2e/support/updatable.ts';
import { untilBegun, untilGuarded } from './guarded.ts';
import { within } from './within.ts';

const PATIENCE_MS = 10_000;
const RETURN_MS = 60_000;

/** A browser with a profile and a copy of the extension, which is struck and comes back. */
export class StruckBrowser {
  readonly #port: number;
  readonly #folder: string;
  #chromium: Chromium | undefined;
  #process: number | undefined;

  private constructor(port: number, folder: string) {
    this.#port = port;
    this.#folder = folder;
  }

  static async start(port: number): Promise<StruckBrowser> {
    const folder = await mkdtemp(join(tmpdir(), 'holdfast-chaos-'));
    const output = join(process.cwd(), outputOf('chrome', 'practice'));
    await cp(output, join(folder, 'extension'), { recursive: true });
    await allowReloading(join(folder, 'profile'));
    const browser = new StruckBrowser(port, folder);
    await browser.#start().catch(async (error) => {
      await rm(folder, { recursive: true, force: true });
      throw error;
    });
    return browser;
  }

  get chromium(): Chromium {
    if (!this.#chromium) throw new Error('The browser is not there');
    return this.#chromium;
  }

  async #start(): Promise<void> {
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

  /** Ends the extension's worker, if it is awake. */
  async worker(): Promise<void> {
    await within(PATIENCE_MS, 'the browser does not end the worker', this.chromium.killWorker());
  }

  /** Ends the worker in the midst of what it does when it wakes for the first time. */
  async hinder(): Promise<void> {
    const page = await this.ownPage();
    const begun = page.evaluate(untilBegun);
    await within(PATIENCE_MS, 'the worker does not begin', begun);
    await this.worker();
    await page.close();
  }

  /** Over once the extension is there again. */
  async reload(): Promise<void> {
    const page = await this.ownPage();
    // The browser may end its process before it closes the tab.
    const gone = Promise.any([page.waitForEvent('close'), page.waitForEvent('crash')]);
    void page.evaluate(() => chrome.runtime.reload()).catch(() => {});
    await gone;
    await page.close().catch(() => {});
    await (await this.ownPage()).close();
  }

  /** The same, as the next version. */
  async update(): Promise<void> {
    await raiseVersion(join(this.#folder, 'extension/manifest.json'));
    await this.reload();
  }

  /** As the system does when memory runs out: no handler runs, nothing is flushed. */
  async browser(): Promise<void> {
    const gone = this.chromium.context.waitForEvent('close');
    if (this.#process !== undefined) process.kill(this.#process, 'SIGKILL');
    this.#process = undefined;
    await gone.catch(() => {});
    // On a busy machine the first try may hear nothing of the extension.
    await this.#start().catch(() => this.#start());
  }

  /** Whether the rings are in their place, and every page has its guard, within a minute. */
  async isGuarded(): Promise<boolean> {
    const page = await this.ownPage();
    const asking = page.evaluate(untilGuarded, RETURN_MS);
    const isGuarded = await within(2 * RETURN_MS, 'no page of the extension answers', asking);
    await page.close();
    return isGuarded;
  }

  /** A page of the extension that does nothing by itself, as soon as there can be one. */
  async ownPage(): Promise<Page> {
    const { context, extensionId } = this.chromium;
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

  async close(): Promise<void> {
    await within(PATIENCE_MS, 'the browser does not close', this.chromium.close()).catch(() => {});
    await rm(this.#folder, { recursive: true, force: true });
  }
}
