import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Chromium, startChromium } from '../e2e/support/chromium.ts';
import { pauseOn } from '../e2e/support/pause.ts';

/** Another surface each time, so that no two in a row are one attempt. */
const PRESSES = ['#robin', '#robin-post', '#tray-robin'];

export interface Losses {
  readonly attempts: number;
  readonly recorded: number;
  readonly tallied: number;
  readonly killed: Record<'worker' | 'tab' | 'browser', number>;
}

/**
 * Attempts, each seen by the user, after which the worker, the tab or the whole browser is killed or
 * nothing is: how many are in the log in the end, and how many the tallies count.
 */
export async function countLosses(
  port: number,
  extension: string,
  attempts: number,
): Promise<Losses> {
  const profile = await mkdtemp(join(tmpdir(), 'holdfast-bench-'));
  const start = () => startChromium({ port, extension, profile });
  const killed = { worker: 0, tab: 0, browser: 0 };
  let chromium = await start();
  await untilGuarded(chromium);
  // Not Math.random: a run that fails can be run again.
  let seed = 42;
  const random = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return seed / 2 ** 31;
  };
  for (let attempt = 0; attempt < attempts; attempt++) {
    const page = await chromium.context.newPage();
    await page.goto('https://www.instagram.com/');
    await page.click(PRESSES[attempt % PRESSES.length] ?? '');
    await pauseOn(page).waitFor();
    // What the user has seen is written within the frame: give the write that frame.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    const fate = random();
    if (fate < 0.3) {
      killed.worker++;
      await chromium.killWorker();
      await pauseOn(page).click();
    } else if (fate < 0.6) {
      killed.tab++;
    } else if (fate < 0.65) {
      killed.browser++;
      const session = await chromium.context.browser()?.newBrowserCDPSession();
      await session?.send('Browser.crash').catch(() => {});
      await chromium.close().catch(() => {});
      chromium = await start();
      await untilGuarded(chromium);
      continue;
    } else {
      await pauseOn(page).click();
    }
    await page.close();
  }
  const { recorded, tallied } = await count(chromium);
  await chromium.close();
  await rm(profile, { recursive: true, force: true });
  return { attempts, recorded, tallied, killed };
}

async function untilGuarded({ context }: Chromium): Promise<void> {
  const page = await context.newPage();
  for (let tries = 0; tries < 100; tries++) {
    await page.goto('https://www.instagram.com/explore/');
    const isGuarded = await page.goto('https://web.whatsapp.com/send?phone=15555550123').then(
      () => page.url().startsWith('chrome-extension:'),
      () => false,
    );
    if (isGuarded) break;
  }
  await page.close();
}

/** The pauses that waited for the guard are chats, the attempts are not. */
async function count({
  context,
  extensionId,
}: Chromium): Promise<{ recorded: number; tallied: number }> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  await page.locator('.ring').waitFor();
  return page.evaluate(async () => {
    for (let tries = 0; tries < 200; tries++) {
      const stored = await chrome.storage.local.get(null);
      if (!Object.keys(stored).some((key) => key.startsWith('outbox:'))) break;
      await new Promise((done) => setTimeout(done, 50));
    }
    const open = indexedDB.open('holdfast');
    await new Promise((done) => {
      open.onsuccess = done;
    });
    const read = async (store: string) => {
      const all = open.result.transaction(store).objectStore(store).getAll();
      await new Promise((done) => {
        all.onsuccess = done;
      });
      return all.result;
    };
    const urges = await read('urges');
    const tallies = await read('tallies');
    open.result.close();
    const counts = tallies.flatMap(({ days }) =>
      Object.values(days as Record<string, Record<string, number>>).flatMap(Object.entries<number>),
    );
    return {
      recorded: urges.filter(({ surface }) => surface !== 'chat').length,
      tallied: counts.reduce((sum, [key, one]) => sum + (key.endsWith(' chat') ? 0 : one), 0),
    };
  });
}
