import type { Chromium } from '../e2e/support/chromium.ts';
import { median } from './row.ts';

const OPENINGS = 11;

/** Milliseconds from the popup's start to the frame that shows the streak, with this many urges. */
export async function popupTime(
  { context, extensionId }: Chromium,
  urges: number,
): Promise<number> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  await page.locator('.ring').waitFor();
  await page.evaluate(fillLog, urges);
  await page.addInitScript(() => {
    const look = () => {
      if (!document.querySelector('.ring')) return requestAnimationFrame(look);
      // The frame after the one in which it was drawn: it has been on the screen.
      return requestAnimationFrame(() => Object.assign(window, { shownAt: performance.now() }));
    };
    requestAnimationFrame(look);
  });
  const times: number[] = [];
  for (let opening = 0; opening < OPENINGS; opening++) {
    await page.goto(`chrome-extension://${extensionId}/popup.html`);
    const shown = await page.waitForFunction(
      () => (window as unknown as { shownAt?: number }).shownAt,
    );
    times.push((await shown.jsonValue()) as number);
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
      reason: 'peace',
      revision: 1,
    });
    const counts = tallies.get(day) ?? {};
    counts[`${outcome} ${surface}`] = (counts[`${outcome} ${surface}`] ?? 0) + 1;
    tallies.set(day, counts);
  }
  for (const [day, counts] of tallies)
    transaction.objectStore('tallies').put({ day, contactId: 'robin', counts });
  await new Promise((done) => {
    transaction.oncomplete = done;
  });
  open.result.close();
}
