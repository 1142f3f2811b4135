import type { Page } from 'playwright';
import type { Chromium } from '../e2e/support/chromium.ts';
import { contactPixels } from '../e2e/support/contact-pixels.ts';
import { namingIn } from '../e2e/support/naming.ts';
import { pauseOn } from '../e2e/support/paused-page.ts';
import { pixelsOf } from '../e2e/support/png-pixels.ts';
import { ROBIN } from '../fixtures/fixture.ts';
import { type Bench, inBrowser, inEach } from './browsers.ts';
import { wake } from './guarding.ts';
import type { Row } from './row.ts';

const FEED = 'https://www.instagram.com/';
const PROFILE = `${FEED}${ROBIN.instagram}/`;
const OTHER_CASE = `${FEED}Robin.VALE/`;
/** Animation frames to watch after each attempt. */
const WATCHED = 12;
const PAUSE_MS = 10_000;
const LOOKED_AT_EVERY = 10;
/** Attempts at most, of ways whose bar speaks of none; and beside Holdfast. */
const [FEWER, BESIDE] = [100, 20];

interface FrameCount {
  readonly attempts: number;
  /** Attempts with at least one frame in which the contact's page was on top. */
  readonly seen: number;
  readonly requests: number;
  /** Attempts that a pause came up for; not looked for beside Holdfast. */
  readonly paused: number;
}

type Way = (page: Page, chromium: Chromium) => Promise<void>;

interface FrameWay {
  readonly start: string;
  readonly go: Way;
  /** Pressed or typed by the user, who is stopped before anything is asked for. */
  readonly userAct: boolean;
  /** One of those of which 1,000 attempts are to show no frame. */
  readonly isInBar?: boolean;
}

/** Ways to the contact's page in which a frame could show. */
const WAYS: Record<string, FrameWay> = {
  'direct load': { start: FEED, go: (page) => visit(page, PROFILE), userAct: true, isInBar: true },
  'in-app change': {
    start: FEED,
    go: (page) => page.evaluate(`void go('/${ROBIN.instagram}/')`),
    userAct: false,
    isInBar: true,
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
    isInBar: true,
  },
  'extension’s worker just killed': {
    start: FEED,
    go: async (page, chromium) => {
      await killAwake(chromium);
      await page.evaluate(`void go('/${ROBIN.instagram}/')`);
    },
    userAct: false,
    isInBar: true,
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

/** A worker that sleeps is woken first: nothing is shown by one that was not there before, either. */
async function killAwake(chromium: Chromium): Promise<void> {
  if (await chromium.killWorker()) return;
  await wake(chromium);
  if (!(await chromium.killWorker())) throw new Error('There was no worker to end');
}

const visit = (page: Page, url: string) =>
  page.goto(url).then(
    () => {},
    () => {},
  );

/**
 * How often a frame of the contact shows, on each way to them, and what is asked for meanwhile. Each
 * way takes minutes, and is told as soon as it is measured.
 */
export async function* benchFrames(bench: Bench): AsyncGenerator<Row> {
  for (const [what, way] of Object.entries(WAYS)) {
    // Beside Holdfast a few attempts tell enough.
    const { bare, peer } = await inEach(bench, (chromium) =>
      countFrames(chromium, bench, way, Math.min(bench.runs, BESIDE)),
    );
    const attempts = way.isInBar ? bench.runs : Math.min(bench.runs, FEWER);
    const ours = await inBrowser(bench, bench.extension, (chromium) =>
      countFrames(chromium, bench, way, attempts, 'guarded'),
    );
    const unpaused = ours.attempts - ours.paused;
    yield {
      what: `${what}: attempts with a frame of the contact · requests naming them`,
      bar: way.userAct ? '0 · 0' : '0 · reported',
      holdfast: unpaused === 0 ? said(ours) : `${said(ours)}, ${unpaused} without a pause`,
      beside: said(bare),
      ...(peer ? { peer: said(peer) } : {}),
      // Where the browser alone shows nothing, or no pause came up, nothing was measured.
      isMet:
        ours.seen === 0 &&
        (!way.userAct || ours.requests === 0) &&
        unpaused === 0 &&
        bare.seen >= bare.attempts,
    };
  }
}

const said = ({ seen, attempts, requests }: FrameCount) => `${seen} of ${attempts} · ${requests}`;

async function countFrames(
  chromium: Chromium,
  { web }: Bench,
  { start, go }: FrameWay,
  attempts: number,
  how: 'guarded' | 'beside' = 'beside',
): Promise<FrameCount> {
  let [seen, requests, paused] = [0, 0, 0];
  const page = await chromium.context.newPage();
  await page.goto(start);
  if (start.includes('?worker')) {
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload();
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  }
  for (let attempt = 0; attempt < attempts; attempt++) {
    await page.evaluate(() => sessionStorage.clear());
    web.forget();
    await go(page, chromium);
    let frames = await watch(page);
    const opened = chromium.context.pages().filter((one) => one !== page);
    for (const one of opened) {
      await one.bringToFront();
      frames += await watch(one);
    }
    if (how === 'guarded' && (await isPaused([page, ...opened]))) paused++;
    // What shines through takes no hit: now and then the picture is looked at, too.
    if (how === 'guarded' && attempt % LOOKED_AT_EVERY === 0)
      frames += contactPixels(pixelsOf(await page.screenshot()));
    for (const one of opened) await one.close();
    requests += namingIn(web.requests).length;
    await page.goto(start);
    // What a document showed before it was left.
    frames += await page.evaluate(() => Number(sessionStorage.getItem('contactFrames') ?? 0));
    if (frames > 0) seen++;
  }
  await page.close();
  return { attempts, seen, requests, paused };
}

/** As soon as a pause is up in one of them. */
const isPaused = (pages: readonly Page[]): Promise<boolean> =>
  Promise.any(pages.map((one) => pauseOn(one).waitFor({ timeout: PAUSE_MS }))).then(
    () => true,
    () => false,
  );

/** Frames with the contact on top, after a dozen more; none on a page that is not the site's. */
const watch = (page: Page): Promise<number> =>
  page
    .evaluate(
      (more) =>
        new Promise<number>((done) => {
          const count = (window as unknown as { frames_?: { contact: number } }).frames_;
          if (!count) return done(0);
          let left = more;
          const look = () => (left-- > 0 ? requestAnimationFrame(look) : done(count.contact));
          look();
        }),
      WATCHED,
    )
    .catch(() => 0);
