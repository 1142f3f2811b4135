import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Chromium } from '../e2e/support/chromium.ts';
import { type Bench, inBrowser } from './browsers.ts';

/** The browser goes on putting what was just written in order; that is no part of opening a page. */
const SETTLING_MS = 8000;

/** Measures in a browser that is started on a record of so many urges. */
export async function onLog<T>(
  bench: Bench,
  urges: number,
  measure: (chromium: Chromium) => Promise<T>,
): Promise<T> {
  const profile = await mkdtemp(join(tmpdir(), 'holdfast-'));
  try {
    await inBrowser(bench, bench.extension, (chromium) => fill(chromium, urges), profile);
    return await inBrowser(bench, bench.extension, measure, profile);
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}

async function fill({ context, extensionId }: Chromium, urges: number): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/record.html`);
  await page.locator('.sentences').waitFor();
  await page.evaluate(fillLog, urges);
  await page.waitForTimeout(SETTLING_MS);
}

/** Runs in the extension's page: three years of urges, with their tallies, as the worker keeps them. */
async function fillLog(count: number): Promise<void> {
  const open = indexedDB.open('holdfast');
  await new Promise((done) => {
    open.onsuccess = done;
  });
  const begin = () => open.result.transaction(['urges', 'tallies'], 'readwrite');
  let transaction = begin();
  const finish = () =>
    new Promise((done) => {
      transaction.oncomplete = done;
      transaction.commit();
    });
  const tallies = new Map<string, Record<string, number>>();
  for (let at = 0; at < count; at++) {
    if (at % 50_000 === 49_999) {
      await finish();
      transaction = begin();
    }
    const moment = Date.now() - ((at * 7919) % 1000) * 86_400_000;
    const day = new Date(moment).toISOString().slice(0, 10);
    const outcome = at % 50 === 0 ? 'continued' : 'held';
    const surface = at % 3 === 0 ? 'chat' : 'profile';
    transaction.objectStore('urges').put({
      id: `u${at}`,
      moment,
      day,
      zone: 'UTC',
      contactId: 'robin',
      site: 'instagram',
      surface,
      ring: 'page',
      outcome,
      secondsHeld: 4,
      words: '',
      offer: 'reason:peace',
      feeling: null,
      strength: null,
      minutes: null,
      purpose: null,
      note: '',
      revision: 10,
    });
    const counts = tallies.get(day) ?? {};
    counts[`${outcome} ${surface}`] = (counts[`${outcome} ${surface}`] ?? 0) + 1;
    tallies.set(day, counts);
  }
  const months = Map.groupBy(tallies, ([day]) => day.slice(0, 7));
  for (const [month, days] of months)
    transaction
      .objectStore('tallies')
      .put({ month, contactId: 'robin', days: Object.fromEntries(days) });
  await finish();
  open.result.close();
}
