import type { Chance } from '../unit/samples.ts';
import { makeAttempt } from './attempt.ts';
import { drawFate } from './fates.ts';
import type { Ledger } from './ledger.ts';
import { handleOf } from './people.ts';
import { howRingsStand } from './standing.ts';
import type { Strikes } from './strikes.ts';
import { STRUCK } from './struck.ts';
import type { LaneTab, StruckBrowser } from './struck-browser.ts';
import type { Turns } from './turns.ts';
import { WAYS_IN } from './ways.ts';
import { within } from './within.ts';

/** How many tabs there are side by side. */
export const LANES = 6;
const HOMES = ['https://www.instagram.com/', 'https://x.com/home'] as const;
/** Another site is another process: only one attempt in so many changes it. */
const MOVE_EVERY = 8;
const PATIENCE_MS = 10_000;

/** What all lanes of a run share. */
export interface Run {
  readonly browser: StruckBrowser;
  readonly strikes: Strikes;
  readonly ledger: Ledger;
  readonly turns: Turns;
  readonly chance: Chance;
  /** One attempt in so many is gone on with. */
  readonly goOnEvery: number;
}

/** Makes one attempt after another in one tab, and opens another where that was lost. */
export class Lane {
  #tab: LaneTab | undefined;
  #home: string;
  readonly #run: Run;

  constructor(run: Run) {
    this.#run = run;
    this.#home = run.chance.oneOf(HOMES);
  }

  /**
   * The attempt with this number, whatever becomes of it. Rejects only where the browser does not
   * come back.
   */
  async attempt(at: number): Promise<void> {
    const { browser, strikes, ledger, turns, chance, goOnEvery } = this.#run;
    await untilReady(strikes);
    const { kills, goings } = strikes;
    if (chance.below(MOVE_EVERY) === 0) this.#home = chance.oneOf(HOMES);
    const plan = { way: chance.oneOf(WAYS_IN), fate: drawFate(at, chance, goOnEvery) };
    const contactId = turns.next(Date.now());
    const attempt = ledger.begin({
      contactId,
      since: Date.now(),
      how: `${plan.way}, ${plan.fate}, after ${strikes.latest}`,
      fate: plan.fate,
    });
    const url = new URL(`/${handleOf(contactId)}/`, this.#home).href;
    const struck = { wasGone: () => strikes.goings > goings, untilBack: () => untilReady(strikes) };
    try {
      await makeAttempt(await this.#opened(), { ...plan, url }, attempt, struck);
    } catch {
      if (attempt.known === 'missed') attempt.why = await howRingsStand(browser, url);
      else if (strikes.goings > goings) attempt.why = STRUCK.away;
      if (strikes.kills > kills) attempt.why = STRUCK.killed;
      await this.#leave();
    }
    // Where it was gone on, a pause returns as the pass ends, and an attempt below that is part of it.
    if (plan.fate === 'goOn') await this.#leave();
    const isOver = attempt.known === 'seen' && plan.fate !== 'goOn';
    turns.rest(contactId, Date.now(), isOver ? 'short' : 'long');
  }

  /** The lane's tab, at its site. */
  async #opened(): Promise<LaneTab> {
    if (!this.#tab || (await this.#tab.isClosed())) this.#tab = await this.#run.browser.openTab();
    const { tab } = this.#tab;
    if (!(await tab.url()).startsWith(this.#home)) await tab.goto(this.#home);
    return this.#tab;
  }

  async #leave(): Promise<void> {
    const closing = this.#tab?.tab.close() ?? Promise.resolve();
    await within(PATIENCE_MS, 'its tab does not close', closing).catch(() => {});
    this.#tab = undefined;
  }
}

/** While it waited for one strike, the next may have been decided on. */
async function untilReady(strikes: Strikes): Promise<void> {
  let waited: Promise<void>;
  do {
    waited = strikes.ready;
    await waited;
  } while (waited !== strikes.ready);
}
