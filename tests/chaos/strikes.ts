import type { StruckBrowser } from './struck-browser.ts';

const DISASTERS = ['worker', 'reload', 'update', 'browser'] as const;
export type Disaster = (typeof DISASTERS)[number];

/** After each so many attempts comes this, divided by the run's `storm`; in a short run at least once. */
const EVERY: Record<Disaster, number> = { worker: 15, reload: 145, update: 150, browser: 220 };
/** The first and then one in so many returns: the worker is killed in the midst of it. */
const HINDERED = 8;

/** What strikes the browser, one after another, while attempts go on in it. */
export class Strikes {
  readonly count: Record<Disaster, number> = { worker: 0, reload: 0, update: 0, browser: 0 };
  /** What went wrong with a strike, in words; the browser was then started anew. */
  readonly failed: string[] = [];
  /** After what the guard did not come back, and what was missing. */
  readonly unguarded: string[] = [];
  /** How often the extension itself has gone, and the browser been killed, or is about to be. */
  goings = 0;
  kills = 0;
  /** The rules that there have to be once everything is back. */
  rules: readonly string[] | undefined;
  /** The last strike, and when it began and was over. */
  latest = 'nothing yet';
  /** Fulfilled when the browser is there and guarded; rejects where it does not come back. */
  ready: Promise<void> = Promise.resolve();
  /** Fulfilled when nothing strikes any more. */
  over: Promise<void> = Promise.resolve();
  #returns = 0;
  readonly #browser: StruckBrowser;
  readonly #attempts: number;
  readonly #storm: number;

  /** `storm`: how many times as often as usual everything comes. */
  constructor(browser: StruckBrowser, { attempts, storm }: { attempts: number; storm: number }) {
    this.#browser = browser;
    this.#attempts = attempts;
    this.#storm = storm;
  }

  /** The strikes that follow the attempt with this number; each kind begins at another. */
  after(at: number): void {
    for (const [index, disaster] of DISASTERS.entries()) {
      const every = Math.min(Math.ceil(EVERY[disaster] / this.#storm), this.#attempts);
      if (at % every !== Math.floor((every * index) / DISASTERS.length)) continue;
      this.over = this.over.then(() => this.#strike(disaster));
      // Whoever waits for it next hears of it.
      this.over.catch(() => {});
      // Attempts begin while the worker is being killed.
      if (disaster !== 'worker') this.ready = this.over;
    }
  }

  async #strike(disaster: Disaster): Promise<void> {
    const browser = this.#browser;
    const since = new Date().toISOString().slice(11, 23);
    if (disaster === 'reload' || disaster === 'update') this.goings++;
    if (disaster === 'browser') this.kills++;
    try {
      // A worker that sleeps is not ended.
      if ((await browser[disaster]()) !== false) this.count[disaster]++;
      if (disaster === 'worker') return;
      if (this.#returns++ % HINDERED === 0) await browser.hinder();
      const missing = await browser.missing(this.rules);
      if (missing.length > 0) this.unguarded.push(`${disaster}: ${missing.join(', ')}`);
    } catch (error) {
      this.failed.push(`${disaster}: ${(error as Error).message.split('\n')[0]}`);
      this.kills++;
      await browser.browser();
    } finally {
      this.latest = `${disaster} ${since} to ${new Date().toISOString().slice(11, 23)}`;
    }
  }
}
