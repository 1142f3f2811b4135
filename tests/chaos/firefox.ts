import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outputOf } from '../../scripts/build.ts';
import { type Firefox, startFirefox } from '../e2e/support/firefox.ts';
import { tellAddon } from '../e2e/support/firefox-addon.ts';
import type { FirefoxTab } from '../e2e/support/firefox-tab.ts';
import { packageOf } from '../e2e/support/package-of.ts';
import { until } from '../e2e/support/until.ts';
import { raiseVersion } from '../e2e/support/updatable.ts';
import { missingAfter, untilBegun } from './guarded.ts';
import { STRUCK } from './struck.ts';
import type { LaneTab, StruckBrowser } from './struck-browser.ts';
import { butOverdue, within } from './within.ts';

const PATIENCE_MS = 10_000;
const RETURN_MS = 60_000;
/** The driver speaks to one at a time, so none asks for longer at once. */
const LOOK_MS = 5000;

export class StruckFirefox implements StruckBrowser {
  readonly #port: number;
  readonly #folder: string;
  #firefox: Firefox | undefined;
  readonly #asked: string[] = [];
  readonly #tabs = new Set<FirefoxLaneTab>();

  private constructor(port: number, folder: string) {
    this.#port = port;
    this.#folder = folder;
  }

  static async start(port: number): Promise<StruckFirefox> {
    const folder = await mkdtemp(join(tmpdir(), 'holdfast-chaos-'));
    const browser = new StruckFirefox(port, folder);
    try {
      const built = join(process.cwd(), outputOf('firefox', 'practice'));
      await cp(built, join(folder, 'extension'), { recursive: true });
      await mkdir(join(folder, 'profile'));
      await browser.#start(await browser.#pack());
    } catch (error) {
      await rm(folder, { recursive: true, force: true });
      throw error;
    }
    return browser;
  }

  get #running(): Firefox {
    if (!this.#firefox) throw new Error('The browser is not there');
    return this.#firefox;
  }

  #pack = (): Promise<string> =>
    packageOf(join(this.#folder, 'extension'), join(this.#folder, 'holdfast.xpi'));

  async #start(extension?: string): Promise<void> {
    const starting = startFirefox({
      port: this.#port,
      profile: join(this.#folder, 'profile'),
      isStill: true,
      // The attempts that a killed browser takes along are not made again.
      tabs: 'dropped',
      ...(extension && { extension }),
    });
    this.#firefox = await within(RETURN_MS, 'the browser does not start', starting);
  }

  async openTab(): Promise<LaneTab> {
    const opening = this.#running.newTab();
    return new FirefoxLaneTab(await within(PATIENCE_MS, 'no tab opens', opening), this.#tabs);
  }

  inside: StruckBrowser['inside'] = async (run, argument) => {
    const asked = async () => ({ answer: await this.#running.inBackground(run, argument) });
    return (await until(asked, 'the extension answers', RETURN_MS)).answer;
  };

  async lookAtPopup(): Promise<void> {
    const tab = await this.#running.newTab();
    await tab.goto(this.#running.address('popup.html'));
    await tab.waitFor('.ring');
    await tab.close();
  }

  worker(): Promise<boolean> {
    const ending = this.#running.endBackground();
    return within(PATIENCE_MS, 'the browser does not end the background page', ending);
  }

  async hinder(): Promise<void> {
    await within(PATIENCE_MS, 'the background page does not begin', this.inside(untilBegun));
    await this.worker();
  }

  async reload(): Promise<void> {
    const reloading = tellAddon(this.#running, 'reload');
    await within(PATIENCE_MS, 'the browser does not reload the extension', reloading);
  }

  async update(): Promise<void> {
    await raiseVersion(join(this.#folder, 'extension/manifest.json'));
    const path = await this.#pack();
    const { marionette } = this.#running;
    const updating = marionette.send('Addon:Install', { path, temporary: false });
    await within(PATIENCE_MS, 'the browser does not take the next version', updating);
  }

  async browser(): Promise<void> {
    this.#tabs.clear();
    // One that goes as it starts again is not killed twice.
    const running = this.#firefox;
    this.#firefox = undefined;
    await running?.kill().catch((error: Error) => this.#asked.push(error.message));
    await this.#start();
  }

  async missing(rules?: readonly string[]): Promise<string[]> {
    let missing = ['an answer'];
    const look = async () => {
      await this.#running.inBrowser(CLOSE_CRASHED);
      missing = await this.inside(missingAfter, { ms: LOOK_MS, rules });
      return missing.length === 0;
    };
    await until(look, 'the rings are in their place', RETURN_MS).catch(() => {});
    return missing;
  }

  async asked(): Promise<readonly string[]> {
    const urls = await this.#running.takeOwnRequests();
    this.#asked.push(...urls.map((url) => `a request of the extension for ${url}`));
    return this.#asked;
  }

  async close(): Promise<void> {
    const closing = within(PATIENCE_MS, 'the browser does not close', this.#running.close());
    await closing
      .catch(butOverdue)
      .finally(() => rm(this.#folder, { recursive: true, force: true }));
  }
}

class FirefoxLaneTab implements LaneTab {
  readonly tab: FirefoxTab;
  readonly #all: Set<FirefoxLaneTab>;
  readonly #crashed = Promise.withResolvers<never>();

  /** `all`: the tabs of this browser, which may share a process. */
  constructor(tab: FirefoxTab, all: Set<FirefoxLaneTab>) {
    this.tab = tab;
    this.#all = all;
    all.add(this);
    this.#crashed.promise.catch(() => {});
  }

  async isClosed(): Promise<boolean> {
    const isClosed = await this.tab.isGone().catch(() => true);
    if (isClosed) this.#all.delete(this);
    return isClosed;
  }

  unlessCrashed = (steps: Promise<unknown>): Promise<void> =>
    Promise.race([steps.then(() => {}), this.#crashed.promise]);

  async watchLeaving(): Promise<() => Promise<boolean>> {
    const url = await this.tab.url();
    await this.tab.evaluate('void (window.isOfAttempt = true)');
    const isThere = `location.href === ${JSON.stringify(url)} && window.isOfAttempt === true`;
    return () => this.tab.evaluate<boolean>(isThere).catch(() => false);
  }

  async crash(): Promise<void> {
    process.kill(await this.tab.processId(), 'SIGKILL');
    this.#end();
    // The driver tells of no crash: whoever does not answer any more was in that process.
    for (const one of this.#all) await one.tab.evaluate('true').catch(() => one.#end());
  }

  #end(): void {
    this.#all.delete(this);
    this.#crashed.reject(new Error(STRUCK.crashed));
  }
}

/** They keep their address, and there is nobody in them to be guarded. */
const CLOSE_CRASHED = `
  for (const { gBrowser } of Services.wm.getEnumerator('navigator:browser'))
    for (const tab of [...gBrowser.tabs]) if (tab.hasAttribute('crashed')) gBrowser.removeTab(tab);`;
