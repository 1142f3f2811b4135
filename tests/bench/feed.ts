import type { Page } from 'playwright';
import type { Chromium } from '../e2e/support/chromium.ts';
import { type Bench, type Beside, inEach } from './browsers.ts';
import { median, ms, type Row, times } from './row.ts';

const FEED = 'https://www.instagram.com/';
const CHANGES = 1600;
const EVERY_MS = 5;
/** What one browser takes differs from what the next does by as much as Holdfast costs. */
const ROUNDS = 5;
/** A busy machine draws fewer of them in the same time. */
const FRAMES = 480;

/** What a feed of 50,000 nodes costs while it changes 200 times a second, and while it is scrolled. */
export const benchFeed = async (bench: Bench): Promise<Row[]> => [
  await costOf(bench, {
    what: 'main thread in a feed of 50,000 nodes with 200 changes a second',
    feed: { isDrawn: false },
    use: (page) => page.evaluate(changeFeed, { changes: CHANGES, every: EVERY_MS }),
    seconds: CHANGES / 200,
  }),
  await costOf(bench, {
    what: 'the same feed drawn and scrolled, with more of it at each end that is reached',
    feed: { isDrawn: true },
    use: (page) => page.evaluate(scrollFeed, { frames: FRAMES }),
    seconds: FRAMES / 60,
  }),
];

interface Use {
  readonly what: string;
  readonly feed: { readonly isDrawn: boolean };
  /** Answers the longest task. */
  use(page: Page): Promise<number>;
  /** How much of the page's time it stands for. */
  readonly seconds: number;
}

async function costOf(bench: Bench, use: Use): Promise<Row> {
  const rounds: Beside<FeedCost>[] = [];
  for (let round = 0; round < ROUNDS; round++)
    rounds.push(await inEach(bench, (chromium) => feedCost(chromium, use)));
  const ours = middle(rounds.map((round) => round.ours));
  const bare = middle(rounds.map((round) => round.bare));
  const peers = rounds.flatMap((round) => round.peer ?? []);
  const said = ({ perSecond, longestTask, heap }: FeedCost) =>
    `${ms(perSecond)} a second, longest task ${longestTask || '< 50'} ms, ${heap.toFixed(1)} MB`;
  return {
    what: use.what,
    bar: '≤ 20 ms a second more, no longer task',
    holdfast: `${said(ours)} (${times(ours.perSecond, bare.perSecond)})`,
    beside: said(bare),
    ...(peers.length > 0 ? { peer: said(middle(peers)) } : {}),
    isMet:
      ours.perSecond - bare.perSecond <= 20 && ours.longestTask <= Math.max(bare.longestTask, 50),
  };
}

interface FeedCost {
  /** Milliseconds of the page's main thread, where it draws 60 frames a second. */
  readonly perSecond: number;
  /** Milliseconds of the longest task; 0 if none took 50 ms. */
  readonly longestTask: number;
  /** Megabytes of what the page's scripts keep, after a collection. */
  readonly heap: number;
}

/** The medians of all; of the longest tasks the second: one alone may be the machine's, two are not. */
const middle = (costs: readonly FeedCost[]): FeedCost => ({
  perSecond: median(costs.map(({ perSecond }) => perSecond)),
  longestTask: costs.map(({ longestTask }) => longestTask).toSorted((a, b) => b - a)[1] ?? 0,
  heap: median(costs.map(({ heap }) => heap)),
});

async function feedCost({ context }: Chromium, { feed, use, seconds }: Use): Promise<FeedCost> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const metric = async (name: string) => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  };
  await page.goto(`${FEED}?still`);
  await page.evaluate(fillFeed, feed);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 1500)));
  const before = await metric('TaskDuration');
  const longestTask = await use(page);
  const taken = (await metric('TaskDuration')) - before;
  await session.send('HeapProfiler.collectGarbage');
  const heap = (await metric('JSHeapUsedSize')) / 1e6;
  await page.close();
  return { perSecond: (taken * 1000) / seconds, longestTask, heap };
}

/**
 * Runs in the page. Ten nodes to a post. Where changes are measured none is drawn: what the browser
 * takes for that would hide what they cost.
 */
function fillFeed({ isDrawn }: { isDrawn: boolean }): void {
  const feed = Object.assign(document.createElement('main'), { id: 'feed' });
  feed.style.cssText = `height: 400px; contain: strict; ${isDrawn ? 'overflow-y: scroll' : 'content-visibility: hidden'}`;
  for (let at = 0; at < 5000; at++) {
    const post = document.createElement('article');
    for (let part = 0; part < 3; part++) {
      const row = document.createElement('div');
      const link = Object.assign(document.createElement('a'), { href: `/somebody.${at}/` });
      link.append(Object.assign(document.createElement('span'), { textContent: 'somebody' }));
      row.append(link);
      post.append(row);
    }
    feed.append(post);
  }
  document.body.append(feed);
}

/**
 * Runs in the page: a post comes at the end and one goes at the beginning. Answers the longest
 * task.
 */
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

/**
 * Runs in the page: a third of a screen at each frame, and as many posts more as the user comes near
 * the end, as apps do that never end. Answers the longest task.
 */
function scrollFeed({ frames }: { frames: number }): Promise<number> {
  const feed = document.querySelector('#feed');
  if (!feed) throw new Error('There is no feed');
  let longest = 0;
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  tasks.observe({ type: 'longtask' });
  feed.scrollTop = feed.scrollHeight - 4000;
  return new Promise((done) => {
    const next = () => {
      feed.scrollTop += 130;
      if (feed.scrollTop + 3 * feed.clientHeight > feed.scrollHeight)
        for (const post of [...feed.children].slice(0, 20)) feed.append(post.cloneNode(true));
      if (--frames > 0) return requestAnimationFrame(next);
      tasks.disconnect();
      done(longest);
    };
    requestAnimationFrame(next);
  });
}
