import type { Chromium } from '../e2e/support/chromium.ts';
import { fillLog, SETTLING_MS } from './fill-log.ts';
import { median } from './row.ts';

const OPENINGS = 5;

export interface RecordTime {
  /** Milliseconds from the page's start to its sentences and its months on the screen. */
  readonly first: number;
  /** And to all of it: the charts and the whole list. */
  readonly whole: number;
  /** The longest that the page did not answer meanwhile, in ms. */
  readonly longest: number;
}

/** How soon the record is there with this many urges; medians of a few openings. */
export async function recordTime(
  { context, extensionId }: Chromium,
  urges: number,
): Promise<RecordTime> {
  const page = await context.newPage();
  const address = `chrome-extension://${extensionId}/record.html`;
  await page.goto(address);
  await page.locator('.sentences').waitFor();
  await page.evaluate(fillLog, urges);
  await page.waitForTimeout(SETTLING_MS);
  await page.addInitScript(() => {
    const times: Record<string, number> = { longest: 0 };
    Object.assign(window, { times });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        times['longest'] = Math.max(times['longest'] ?? 0, duration);
    }).observe({ type: 'longtask', buffered: true });
    new MutationObserver(() => {
      const isThere = (selector: string) => document.querySelector(selector) !== null;
      if (isThere('.sentences') && isThere('.months svg')) times['first'] ??= performance.now();
      if (isThere('.chart svg')) times['whole'] ??= performance.now();
    }).observe(document, { childList: true, subtree: true });
  });
  const openings: RecordTime[] = [];
  for (let opening = 0; opening < OPENINGS; opening++) {
    await page.goto(address);
    await page.locator('.chart svg').first().waitFor({ timeout: 60_000 });
    await page.waitForTimeout(500);
    openings.push(await page.evaluate(() => (window as unknown as { times: RecordTime }).times));
  }
  await page.close();
  const medianOf = (of: keyof RecordTime) => median(openings.map((one) => one[of]));
  return { first: medianOf('first'), whole: medianOf('whole'), longest: medianOf('longest') };
}
