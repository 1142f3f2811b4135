import type { Page } from 'playwright';
import { addDays } from '../../src/days/day.ts';
import type { Language } from '../../src/locales/language.ts';
import { DEFAULT_SETTINGS } from '../../src/policy/settings.ts';
import { type Chromium, insideWorker } from '../../tests/e2e/support/chromium.ts';
import { keepInLog } from '../../tests/e2e/support/keep-in-log.ts';
import { unsentLetters, yearOfUrges } from '../../tests/invented/year-of-urges.ts';
import { seed } from '../screens/themes.ts';

const DAYS = 117;
const FEED = 'https://www.instagram.com/';

interface Screen {
  readonly size: { readonly width: number; readonly height: number };
  open(page: Page, ours: string): Promise<unknown>;
  /** Drawn last. */
  readonly drawn: string;
  /** What stands at the top of the picture. */
  readonly top?: string;
}

const WIDE = { width: 1160, height: 690 };

/** What is shown, by the name of its picture and in the order of the captions. */
export const SCREENS: Readonly<Record<string, Screen>> = {
  pause: {
    size: WIDE,
    async open(page) {
      await page.goto(FEED);
      await page.click('#robin');
    },
    drawn: '.chip',
  },
  record: {
    size: WIDE,
    open: (page, ours) => page.goto(`${ours}record.html`),
    drawn: '.months svg',
    top: '#months, .months',
  },
  popup: {
    size: { width: 340, height: 640 },
    async open(page, ours) {
      await page.goto(`${ours}popup.html?tab=${await guardedTab(page)}`);
    },
    drawn: '.tab .dot.on',
  },
  settings: {
    size: WIDE,
    open: (page, ours) => page.goto(`${ours}options.html`),
    drawn: '#contacts article',
    top: '#cooling',
  },
};

/** The screens in this language, as JPEGs; of somebody who held out for four months. */
export async function takeScreens(browser: Chromium, language: Language): Promise<Buffer[]> {
  await seed(browser, { language }, { offers: ['reason'], waitSeconds: 20 }, DAYS);
  const today = new Date().toISOString().slice(0, 10);
  // No slip in them, so that the days are the same on all pictures.
  const urges = yearOfUrges(today).filter(
    ({ day, outcome, surface }) =>
      day >= addDays(today, -DAYS) &&
      !(outcome === 'continued' && DEFAULT_SETTINGS.slipSurfaces.includes(surface)),
  );
  await keepInLog(insideWorker(browser), urges, unsentLetters(today));
  const taken: Buffer[] = [];
  for (const { size, open, drawn, top } of Object.values(SCREENS)) {
    const page = await browser.context.newPage();
    await page.setViewportSize(size);
    await open(page, `chrome-extension://${browser.extensionId}/`);
    await page.locator(drawn).first().waitFor();
    await page.evaluate(settle, top);
    taken.push(await page.screenshot({ type: 'jpeg', quality: 92 }));
    await page.close();
  }
  return taken;
}

/** The number of a tab in which the site is guarded, opened beside this page. */
async function guardedTab(page: Page): Promise<number> {
  const feed = await page.context().newPage();
  await feed.goto(FEED);
  const [worker] = page.context().serviceWorkers();
  const tab = await worker?.evaluate(
    async (url) => (await chrome.tabs.query({ url: `${url}*` })).at(-1)?.id,
    FEED,
  );
  return tab ?? -1;
}

/** In the page: what comes in has come, the breath is at its widest, and `top` is at the top. */
async function settle(top: string | undefined): Promise<void> {
  const end = (one: Animation) => Number(one.effect?.getComputedTiming().endTime);
  const roots = [...document.querySelectorAll('*')].flatMap((one) => one.shadowRoot ?? []);
  const all = [document, ...roots].flatMap((root) => root.getAnimations());
  await Promise.all(
    all.filter((one) => end(one) < 60_000).map((one) => one.finished.catch(() => {})),
  );
  for (const one of all.filter((one) => end(one) === Infinity)) {
    one.pause();
    one.currentTime = 4000;
  }
  const section = top && document.querySelector(top)?.closest('section, main, body');
  if (section) scrollTo(0, section.getBoundingClientRect().top + scrollY - 24);
}
