import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Worker } from 'playwright';
import { outputOf } from '../../scripts/build.ts';
import { type Chromium, startChromium } from '../e2e/support/chromium.ts';
import { allowReloading, raiseVersion } from '../e2e/support/updatable.ts';

export const DISASTERS = ['worker', 'reload', 'update', 'browser'] as const;
export type Disaster = (typeof DISASTERS)[number];

/** A browser that is struck and comes back, with its profile and a copy of the extension. */
export class StruckBrowser {
  chromium: Chromium;
  /** Fulfilled when the browser is there; anew while it is being started again. */
  ready: Promise<void> = Promise.resolve();
  readonly struck: Record<Disaster, number> = { worker: 0, reload: 0, update: 0, browser: 0 };

  /** How often the extension itself has gone and come back, or is about to. */
  get goings(): number {
    return this.struck.reload + this.struck.update;
  }

  readonly #port: number;
  readonly #folder: string;

  private constructor(port: number, folder: string, chromium: Chromium) {
    this.#port = port;
    this.#folder = folder;
    this.chromium = chromium;
  }

  static async start(port: number): Promise<StruckBrowser> {
    const folder = await mkdtemp(join(tmpdir(), 'holdfast-chaos-'));
    const output = join(process.cwd(), outputOf('chrome', 'practice'));
    await cp(output, join(folder, 'extension'), { recursive: true });
    await allowReloading(join(folder, 'profile'));
    return new StruckBrowser(port, folder, await startIn(port, folder));
  }

  async strike(disaster: Disaster): Promise<void> {
    this.struck[disaster]++;
    if (disaster === 'worker') return this.chromium.killWorker();
    if (disaster === 'browser') return this.#kill();
    // Under load the driver may never hear of the new worker: the run goes on all the same.
    this.ready = Promise.race([this.#reload(disaster).catch(() => {}), delay(8000)]);
    await this.ready;
  }

  /** Over once every page that was open has its new guard. */
  async #reload(disaster: 'reload' | 'update'): Promise<void> {
    if (disaster === 'update') await raiseVersion(join(this.#folder, 'extension/manifest.json'));
    const worker = await this.chromium.worker();
    await worker.evaluate(() => chrome.runtime.reload()).catch(() => {});
    // The worker that is found first may be the one that is just going.
    const tryIt = async (): Promise<boolean> =>
      untilGuarded(await this.chromium.worker()).then(
        () => true,
        () => false,
      );
    for (let tries = 0; tries < 10 && !(await tryIt()); tries++);
  }

  /** As the system does when memory runs out: no handler runs, nothing is flushed. */
  async #kill(): Promise<void> {
    const session = await this.chromium.context.browser()?.newBrowserCDPSession();
    const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
    const pid = processInfo?.find(({ type }) => type === 'browser')?.id;
    if (pid === undefined) throw new Error('The browser does not tell its process');
    const gone = this.chromium.context.waitForEvent('close');
    this.ready = gone.then(async () => {
      this.chromium = await startIn(this.#port, this.#folder);
    });
    process.kill(pid, 'SIGKILL');
    await this.ready;
  }

  async close(): Promise<void> {
    await this.chromium.close();
    await rm(this.#folder, { recursive: true, force: true });
  }
}

/** A tab that has crashed never answers, so there is an end to the waiting. */
const untilGuarded = (worker: Worker): Promise<void> =>
  worker.evaluate(async () => {
    const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
    const isGuarded = async ({ id = -1 }: chrome.tabs.Tab) => {
      const answer = chrome.tabs.sendMessage(id, 'look').catch(() => undefined);
      return (await Promise.race([answer, pause(200)])) !== undefined;
    };
    for (let tries = 0; tries < 10; tries++) {
      const tabs = await chrome.tabs.query({ url: '*://*/*', status: 'complete' });
      if ((await Promise.all(tabs.map(isGuarded))).every(Boolean)) return;
      await pause(50);
    }
  });

const startIn = (port: number, folder: string): Promise<Chromium> =>
  startChromium({
    ...{ port, extension: join(folder, 'extension'), profile: join(folder, 'profile') },
  });
