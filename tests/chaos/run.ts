import { chance as chanceOf } from '../unit/samples.ts';
import { StruckChromium } from './chromium.ts';
import { GO_ON_EVERY } from './fates.ts';
import { StruckFirefox } from './firefox.ts';
import { type Found, faultsIn, readFound } from './found.ts';
import { readRules } from './guarded.ts';
import { LANES, Lane, type Run } from './lane.ts';
import { type Attempt, type Comparison, Ledger, type Recorded } from './ledger.ts';
import { PEOPLE, SETTINGS } from './people.ts';
import { Strikes } from './strikes.ts';
import type { StruckBrowser } from './struck-browser.ts';
import { Turns } from './turns.ts';
import { within } from './within.ts';

/** How a run stands after some of its attempts. */
export interface Stand extends Comparison {
  readonly attempts: readonly Attempt[];
  readonly recorded: number;
  readonly strikes: Pick<Strikes, 'count' | 'failed' | 'unguarded'>;
  /** What else is not as it has to be, in words. */
  readonly faults: readonly string[];
}

const PATIENCE_MS = 60_000;
const BROWSERS = { chromium: StruckChromium, firefox: StruckFirefox };
export type StruckBrowserName = keyof typeof BROWSERS;

/**
 * So many attempts in tabs side by side, while the worker is killed, the extension reloaded and
 * updated, and the whole browser killed and started again. After each `round` of them all there is in
 * the browser is compared with what was seen; the profile stays the same. `seed` draws the attempts.
 * No attempt begins after so many `minutes`. Answers how it stands in the end; rejects where the
 * browser does not come back.
 */
export async function runChaos(options: {
  port: number;
  browserName?: StruckBrowserName;
  attempts: number;
  round: number;
  seed: number;
  minutes: number;
  goOnEvery?: number;
  storm?: number;
  onRound?: (stand: Stand) => void;
}): Promise<Stand> {
  const { port, attempts, round, seed, minutes, onRound } = options;
  const { browserName = 'chromium', goOnEvery = GO_ON_EVERY, storm = 1 } = options;
  const end = performance.now() + minutes * 60_000;
  const isLate = () => performance.now() > end;
  const browser = await BROWSERS[browserName].start(port);
  const strikes = new Strikes(browser, { attempts, storm });
  const chance = chanceOf(seed);
  const run = { browser, strikes, chance, goOnEvery, ledger: new Ledger(), turns: new Turns() };
  try {
    await prepare(browser);
    strikes.rules = await within(PATIENCE_MS, 'the rules do not rest', browser.inside(readRules));
    const lanes = Array.from({ length: LANES }, () => new Lane(run));
    let stand: Stand;
    let made = 0;
    do {
      const last = Math.min(attempts, made + round);
      const work = async (lane: Lane) => {
        while (made < last && !isLate()) {
          const at = ++made;
          await lane.attempt(at);
          strikes.after(at);
        }
      };
      await Promise.all(lanes.map(work));
      await strikes.over;
      stand = await judge(run);
      onRound?.(stand);
    } while (made < attempts && !isLate());
    return stand;
  } finally {
    await browser.close();
  }
}

async function prepare(browser: StruckBrowser): Promise<void> {
  const preparing = browser.inside(
    async (items) => {
      // The practice build writes its own contact first.
      while (!('settings' in (await chrome.storage.local.get('settings'))))
        await new Promise((done) => setTimeout(done, 20));
      await chrome.storage.local.set(items);
    },
    { contacts: JSON.stringify(PEOPLE), settings: SETTINGS },
  );
  await within(PATIENCE_MS, 'the extension does not take the contacts', preparing);
  const missing = await browser.missing();
  if (missing.length > 0) throw new Error(`the contacts are not guarded: ${missing.join(', ')}`);
}

async function judge({ browser, ledger, strikes }: Run): Promise<Stand> {
  await browser.lookAtPopup();
  const found: Found = await within(PATIENCE_MS, 'the log is not read', browser.inside(readFound));
  return {
    attempts: ledger.attempts,
    recorded: found.urges.length,
    ...ledger.compare(found.urges as Recorded[]),
    strikes,
    faults: [...faultsIn(found), ...(await browser.asked())],
  };
}
