import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { type Chromium, startChromium } from '../tests/e2e/support/chromium.ts';
import { keepInLog } from '../tests/e2e/support/keep-in-log.ts';
import { serveInventedWeb } from '../tests/invented/server.ts';
import { unsentLetters, yearOfUrges } from '../tests/invented/year-of-urges.ts';
import { build, outputOf } from './build.ts';
import { LOOKS, seed } from './screens/look.ts';
import { screenPage, signPage, tilePage } from './store/picture-page.ts';
import { STORE_TEXTS } from './store/store-texts.ts';

const FOLDER = 'docs/store/pictures';

/**
 * The screens that are shown, in the order of the captions: what opens it, its size, what of it is
 * seen at the top.
 */
const SCREENS = [
  { name: 'pause', file: 'pause.html#urge', size: [1160, 690], drawn: '.chip', top: 'main' },
  {
    name: 'record',
    file: 'record.html',
    size: [1160, 690],
    drawn: '.months svg',
    top: '#months, .months',
  },
  { name: 'popup', file: 'popup.html', size: [340, 640], drawn: '.ring', top: 'body' },
  {
    name: 'settings',
    file: 'options.html',
    size: [1160, 690],
    drawn: '#contacts article',
    top: '#cooling',
  },
] as const;

/** The pictures at the stores' sizes, of the practice build with invented people: look at them. */
if (build('chrome', 'practice').failed > 0) process.exit(1);
await mkdir(FOLDER, { recursive: true });
const web = await serveInventedWeb();
const extension = join(process.cwd(), outputOf('chrome', 'practice'));
const chromium = await startChromium({ port: web.port, extension });
const screens = await takeScreens(chromium);
const page = await chromium.context.newPage();
for (const [at, { name }] of SCREENS.entries())
  await draw(
    page,
    `${at + 1}-${name}`,
    [1280, 800],
    screenPage(STORE_TEXTS.en.captions[at] ?? '', screens[at] ?? Buffer.alloc(0)),
  );
const line = 'A pause before you open it';
await draw(page, 'promo-small', [440, 280], tilePage(line));
await draw(page, 'promo-marquee', [1400, 560], tilePage(line));
await draw(page, 'edge-logo', [300, 300], signPage(), true);
await chromium.close();
await web.close();

async function takeScreens(browser: Chromium): Promise<Buffer[]> {
  const [look] = LOOKS;
  if (!look) throw new Error('There is no look to show');
  await seed(browser, look, {
    offers: ['reason'],
  });
  const today = new Date().toISOString().slice(0, 10);
  await keepInLog(await browser.worker(), yearOfUrges(today).slice(-120), unsentLetters(today));
  const taken: Buffer[] = [];
  for (const { file, size, drawn, top } of SCREENS) {
    const screen = await browser.context.newPage();
    await screen.setViewportSize({ width: size[0], height: size[1] });
    await screen.goto(`chrome-extension://${browser.extensionId}/${file}`);
    await screen.locator(drawn).first().waitFor();
    await screen.evaluate(settle, top);
    taken.push(await screen.screenshot({ type: 'jpeg', quality: 92 }));
    await screen.close();
  }
  return taken;
}

/** In the page: what comes in has come, the breath is at its widest, and this is at the top. */
async function settle(top: string): Promise<void> {
  const end = (one: Animation) => Number(one.effect?.getComputedTiming().endTime);
  const all = document.getAnimations();
  await Promise.all(
    all.filter((one) => end(one) < 60_000).map((one) => one.finished.catch(() => {})),
  );
  for (const one of all.filter((one) => end(one) === Infinity)) {
    one.pause();
    one.currentTime = 4000;
  }
  const section = document.querySelector(top)?.closest('section, main, body');
  if (section) scrollTo(0, section.getBoundingClientRect().top + scrollY - 24);
}

async function draw(
  page: Page,
  name: string,
  [width, height]: readonly [number, number],
  html: string,
  isPng = false,
): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.setContent(html);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  const picture = isPng
    ? await page.screenshot({ omitBackground: true })
    : await page.screenshot({ type: 'jpeg', quality: 82 });
  await writeFile(join(FOLDER, `${name}.${isPng ? 'png' : 'jpg'}`), picture);
  console.log(`${name}: ${width}×${height}, ${picture.length} bytes`);
}
