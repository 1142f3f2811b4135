import type { Page } from 'playwright';
import type { Chromium } from '../e2e/support/chromium.ts';
import type { Bench } from './browsers.ts';
import { onLog } from './fill-log.ts';
import { median, ms, type Row } from './row.ts';

const OPENINGS = 5;

interface RecordTime {
  /** Milliseconds from the page's start to its sentences and its months on the screen. */
  readonly first: number;
  /** And to all of it: the charts and the whole list. */
  readonly whole: number;
  /** The longest that the page did not answer meanwhile, in ms. */
  readonly longest: number;
  /** The longest time between two frames while the whole page is scrolled through, in ms. */
  readonly scrolled: number;
}

/** How soon the record is there, medians of a few openings, and how it answers meanwhile, at worst. */
export async function benchRecord(bench: Bench): Promise<Row[]> {
  const at = (urges: number) => onLog(bench, urges, recordTime);
  const [few, many, most] = [await at(100), await at(100_000), await at(1_000_000)];
  const said = ({ first, whole, longest, scrolled }: RecordTime) =>
    `${ms(first)}, all after ${ms(whole)}; busy for ${ms(longest)} at most; longest frame of scrolling ${ms(scrolled)}`;
  return [
    {
      what: 'record: start to sentences and months, 100,000 urges',
      bar: '≤ 1,000 ms',
      holdfast: said(many),
      beside: `100 urges: ${said(few)}`,
      isMet: many.first <= 1000,
    },
    {
      what: 'the same with 1,000,000 urges',
      bar: '≤ 1,000 ms',
      holdfast: said(most),
      beside: `100 urges: ${said(few)}`,
      isMet: most.first <= 1000,
    },
  ];
}

async function recordTime({ context, extensionId }: Chromium): Promise<RecordTime> {
  const page = await context.newPage();
  const address = `chrome-extension://${extensionId}/record.html`;
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
      if (isThere('.pictures[aria-busy=false] .chart svg')) times['whole'] ??= performance.now();
    }).observe(document, { childList: true, subtree: true });
  });
  const openings: RecordTime[] = [];
  for (let opening = 0; opening < OPENINGS; opening++) {
    await page.goto(address);
    await page
      .locator('.pictures[aria-busy=false] .chart svg')
      .first()
      .waitFor({ timeout: 60_000 });
    await page.waitForTimeout(500);
    const times = await page.evaluate(
      () => (window as unknown as { times: Omit<RecordTime, 'scrolled'> }).times,
    );
    openings.push({ ...times, scrolled: await scrolledFrame(page) });
  }
  await page.close();
  const all = (of: keyof RecordTime) => openings.map((one) => one[of]);
  return {
    first: median(all('first')),
    whole: median(all('whole')),
    longest: Math.max(...all('longest')),
    scrolled: Math.max(...all('scrolled')),
  };
}

/** Has more of the list shown first, then goes through all of the page by the wheel. */
async function scrolledFrame(page: Page): Promise<number> {
  const more = page.locator('.urges ~ .start');
  for (let press = 0; press < 4 && (await more.count()) > 0; press++) await more.click();
  await page.evaluate(() => {
    scrollTo(0, 0);
    let last = performance.now();
    let longest = 0;
    const look = (now: number) => {
      longest = Math.max(longest, now - last);
      last = now;
      Object.assign(window, { longestFrame: longest });
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.mouse.move(500, 400);
  for (let turn = 0; turn < 60; turn++) {
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(16);
  }
  return page.evaluate(() => (window as unknown as { longestFrame: number }).longestFrame);
}
