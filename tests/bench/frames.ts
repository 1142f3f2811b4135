import type { Page } from 'playwright';
import type { Chromium } from '../e2e/support/chromium.ts';
import { namingIn } from '../e2e/support/naming.ts';
import { ROBIN } from '../fixtures/fixture.ts';
import type { InventedWeb } from '../invented/server.ts';

const FEED = 'https://www.instagram.com/';
const PROFILE = `${FEED}${ROBIN.instagram}/`;
const OTHER_CASE = `${FEED}Robin.VALE/`;
/** Animation frames to watch after each attempt. */
const WATCHED = 12;

export interface FrameCount {
  readonly attempts: number;
  /** Attempts with at least one frame in which the contact's page was on top. */
  readonly seen: number;
  readonly frames: number;
  readonly requests: number;
}

type Way = (page: Page, chromium: Chromium) => Promise<void>;

/** Ways to the contact's page in which a frame could show. */
export const FRAME_WAYS: Record<string, { start: string; go: Way; userAct: boolean }> = {
  'direct load': { start: FEED, go: (page) => visit(page, PROFILE), userAct: true },
  'in-app change': {
    start: FEED,
    go: (page) => page.evaluate(`void go('/${ROBIN.instagram}/')`),
    userAct: false,
  },
  'chat without address': {
    start: 'https://web.whatsapp.com/',
    go: (page) => page.evaluate(`openChat('row-robin')`),
    userAct: false,
  },
  'site’s own worker': {
    start: `${FEED}?worker`,
    go: (page) => visit(page, OTHER_CASE),
    userAct: false,
  },
  'extension’s worker just killed': {
    start: FEED,
    go: async (page, chromium) => {
      await chromium.killWorker();
      await page.evaluate(`void go('/${ROBIN.instagram}/')`);
    },
    userAct: false,
  },
  click: { start: FEED, go: (page) => page.click('#robin'), userAct: true },
  'middle click': {
    start: FEED,
    go: (page) => page.click('#robin', { button: 'middle' }),
    userAct: true,
  },
  keyboard: {
    start: FEED,
    go: (page) => page.focus('#robin').then(() => page.keyboard.press('Enter')),
    userAct: true,
  },
  row: {
    start: 'https://web.whatsapp.com/',
    go: (page) => page.click('#row-robin'),
    userAct: true,
  },
};

const visit = (page: Page, url: string) =>
  page.goto(url).then(
    () => {},
    () => {},
  );

export async function countFrames(
  chromium: Chromium,
  web: InventedWeb,
  name: string,
  attempts: number,
): Promise<FrameCount> {
  const way = FRAME_WAYS[name];
  if (!way) throw new Error(`There is no way called ${name}`);
  let [seen, frames, requests] = [0, 0, 0];
  const page = await chromium.context.newPage();
  await page.goto(way.start);
  if (way.start.includes('?worker')) {
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload();
  }
  for (let attempt = 0; attempt < attempts; attempt++) {
    await page.goto(way.start);
    web.forget();
    await way.go(page, chromium);
    const count = await watch(page);
    if (count > 0) seen++;
    frames += count;
    requests += namingIn(web.requests).length;
  }
  await page.close();
  return { attempts, seen, frames, requests };
}

/** Frames with the contact on top, after a dozen more; none on a page that is not the site's. */
const watch = (page: Page): Promise<number> =>
  page
    .evaluate(
      (more) =>
        new Promise<number>((done) => {
          const count = (window as unknown as { frames_?: { all: number; contact: number } })
            .frames_;
          if (!count) return done(0);
          const until = count.all + more;
          const look = () =>
            count.all >= until ? done(count.contact) : requestAnimationFrame(look);
          look();
        }),
      WATCHED,
    )
    .catch(() => 0);
