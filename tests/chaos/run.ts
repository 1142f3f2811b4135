import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright';
import type { Urge } from '../../src/log/urge.ts';
import { chance as chanceOf } from '../unit/samples.ts';
import { attempt } from './attempt.ts';
import { type Disaster, StruckBrowser } from './browser.ts';
import { faultsIn, readFound } from './found.ts';
import { Ledger } from './ledger.ts';
import { PEOPLE, SETTINGS } from './people.ts';

export interface ChaosRun {
  readonly seen: number;
  readonly unclear: number;
  readonly recorded: number;
  readonly lost: number;
  readonly doubled: number;
  /** Attempts that met no pause: how they were made. */
  readonly missed: readonly string[];
  readonly struck: Readonly<Record<Disaster, number>>;
  readonly faults: readonly string[];
}

const LANES = 6;
/** Of each so many attempts one is followed by this. */
const EVERY: Record<Disaster, number> = { worker: 15, reload: 90, update: 130, browser: 160 };

/**
 * So many attempts in tabs side by side, while at moments that `seed` draws the worker is killed, the
 * extension reloaded and updated, and the whole browser killed and started again. Then all there is
 * in the browser is compared with what was seen.
 */
export async function runChaos(options: {
  port: number;
  attempts: number;
  seed: number;
  every?: Record<Disaster, number>;
  onProgress?: (attempts: number) => void;
}): Promise<ChaosRun> {
  const { port, attempts, seed, every = EVERY, onProgress } = options;
  const browser = await StruckBrowser.start(port);
  const ledger = new Ledger();
  const chance = chanceOf(seed);
  await prepare(browser);
  let made = 0;
  let striking: Promise<void> | undefined;

  const strikeSometimes = (at: number) => {
    const due = (Object.keys(every) as Disaster[]).filter((one) => at % every[one] === 0);
    const worst = due.at(-1);
    if (!worst || striking) return;
    striking = browser
      .strike(worst)
      .catch(() => {})
      .then(() => {
        striking = undefined;
      });
  };
  const lane = async () => {
    let page: Page | undefined;
    while (made < attempts) {
      const at = ++made;
      await browser.ready;
      try {
        if (!page || page.isClosed()) page = await browser.chromium.context.newPage();
        const before = browser.goings;
        const wasGone = () => browser.goings > before;
        await attempt(page, PEOPLE[at % PEOPLE.length]?.id ?? '', { ledger, chance, wasGone });
      } catch {
        await Promise.race([page?.close().catch(() => {}), delay(3000)]);
        page = undefined;
      }
      strikeSometimes(at);
      onProgress?.(at);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  await striking;
  await browser.ready;
  const result = await judge(browser, ledger);
  await browser.close();
  return result;
}

async function prepare({ chromium }: StruckBrowser): Promise<void> {
  const worker = await chromium.worker();
  await worker.evaluate(
    async (items) => {
      // The practice build writes its own contact first.
      while (!('settings' in (await chrome.storage.local.get('settings'))))
        await new Promise((done) => setTimeout(done, 20));
      await chrome.storage.local.set(items);
      const isGuarded = async () =>
        (await chrome.scripting.getRegisteredContentScripts()).some(({ id }) => id === 'guard x') &&
        (await chrome.declarativeNetRequest.getDynamicRules()).length > 1;
      while (!(await isGuarded())) await new Promise((done) => setTimeout(done, 20));
    },
    { contacts: JSON.stringify(PEOPLE), settings: SETTINGS },
  );
}

async function judge({ chromium, struck }: StruckBrowser, ledger: Ledger): Promise<ChaosRun> {
  const page = await chromium.context.newPage();
  await page.goto(`chrome-extension://${chromium.extensionId}/popup.html`);
  await page.locator('.ring').waitFor();
  const found = await page.evaluate(readFound);
  const recorded = new Map<string, number>();
  for (const { contactId } of found.urges as Urge[])
    recorded.set(contactId, (recorded.get(contactId) ?? 0) + 1);
  return {
    ...ledger.attempts,
    ...ledger.compare(recorded),
    recorded: found.urges.length,
    missed: ledger.missed,
    struck,
    faults: faultsIn(found),
  };
}
