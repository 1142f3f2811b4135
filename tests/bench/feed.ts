import type { Chromium } from '../e2e/support/chromium.ts';

/** What a feed of 50,000 nodes costs while it changes 200 times a second. */
export interface FeedCost {
  /** Milliseconds of the page's main thread for 200 changes. */
  readonly perSecond: number;
  /** Milliseconds of the longest task; 0 if none took 50 ms. */
  readonly longestTask: number;
  /** Megabytes of what the page's scripts keep, after a collection. */
  readonly heap: number;
}

const CHANGES = 1600;
const EVERY_MS = 5;

export async function feedCost({ context }: Chromium, url: string): Promise<FeedCost> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const metric = async (name: string) => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  };
  await page.goto(`${url}?still`);
  await page.evaluate(fillFeed);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 1500)));
  const before = await metric('TaskDuration');
  const longestTask = await page.evaluate(changeFeed, { changes: CHANGES, every: EVERY_MS });
  const seconds = (await metric('TaskDuration')) - before;
  await session.send('HeapProfiler.collectGarbage');
  const heap = (await metric('JSHeapUsedSize')) / 1e6;
  await page.close();
  return { perSecond: (seconds * 1000) / (CHANGES / 200), longestTask, heap };
}

/**
 * Runs in the page. Ten nodes to a post; posts out of view are not drawn, as in any feed of that
 * length: what the browser takes to draw them would hide what is measured.
 */
function fillFeed(): void {
  const feed = Object.assign(document.createElement('main'), { id: 'feed' });
  feed.style.cssText = 'height: 400px; contain: strict; content-visibility: hidden';
  for (let at = 0; at < 5000; at++) {
    const post = document.createElement('article');
    for (let part = 0; part < 3; part++) {
      const row = document.createElement('div');
      const link = Object.assign(document.createElement('a'), { href: `/somebody.${at}/` });
      link.append(document.createElement('span'));
      row.append(link);
      post.append(row);
    }
    feed.append(post);
  }
  document.body.append(feed);
}

/** Runs in the page: a post comes at the end and one goes at the beginning. Answers the longest task. */
function changeFeed({ changes, every }: { changes: number; every: number }): Promise<number> {
  const feed = document.querySelector('#feed');
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  let count = 0;
  return new Promise((done) => {
    const timer = setInterval(() => {
      const post = document.createElement('article');
      post.innerHTML = `<div><a href="/somebody.new.${count}/" aria-label="somebody"><span>new</span></a></div>`;
      feed?.append(post);
      feed?.firstElementChild?.remove();
      if (++count < changes) return;
      clearInterval(timer);
      observer.disconnect();
      done(longest);
    }, every);
  });
}
