import type { Chromium } from '../e2e/support/chromium.ts';
import { median } from './row.ts';

const OPENINGS = 15;
const SETTLING_MS = 8000;

/** Milliseconds from the popup's start to the paint that shows the streak, with this many urges. */
export async function popupTime(
  { context, extensionId }: Chromium,
  urges: number,
): Promise<number> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  await page.locator('.ring').waitFor();
  await page.evaluate(fillLog, urges);
  // The browser goes on putting what was just written in order; that is no part of opening a popup.
  await page.waitForTimeout(SETTLING_MS);
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('.ring')) return;
      Object.assign(window, { drawnAt: performance.now() });
      observer.disconnect();
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  const times: number[] = [];
  for (let opening = 0; opening < OPENINGS; opening++) {
    await page.goto(`chrome-extension://${extensionId}/popup.html`);
    const shown = await page.waitForFunction(() => {
      const { drawnAt } = window as unknown as { drawnAt?: number };
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return drawnAt && paint && { drawnAt, paintedAt: paint.startTime };
    });
    const { drawnAt, paintedAt } = (await shown.jsonValue()) as Record<string, number>;
    // The first content that is painted has to be the streak, or another thing was measured.
    if (!(Number(paintedAt) >= Number(drawnAt)))
      throw new Error('Something was on the screen before the streak');
    times.push(Number(paintedAt));
  }
  await page.close();
  return median(times.slice(1));
}

/** Runs in the extension's page: three years of urges, with their tallies, as the worker keeps them. */
async function fillLog(count: number): Promise<void> {
  const open = indexedDB.open('holdfast');
  await new Promise((done) => {
    open.onsuccess = done;
  });
  const transaction = open.result.transaction(['urges', 'tallies'], 'readwrite');
  const tallies = new Map<string, Record<string, number>>();
  for (let at = 0; at < count; at++) {
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
  await new Promise((done) => {
    transaction.oncomplete = done;
  });
  open.result.close();
}
