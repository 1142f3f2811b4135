import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { LANGUAGES, type Language } from '../src/locales/language.ts';
import { startChromium } from '../tests/e2e/support/chromium.ts';
import { serveInventedWeb } from '../tests/invented/server.ts';
import { build, outputOf } from './build.ts';
import { type Picture, screenPage, signPage, tilePage } from './store/picture-page.ts';
import { STORE_TEXTS } from './store/store-texts.ts';
import { SCREENS, takeScreens } from './store/take-screens.ts';

const FOLDER = 'docs/store/pictures';

/**
 * The pictures at the stores' sizes in every language, of the practice build with invented people:
 * look at them. With a language, those alone.
 */
const only = process.argv[2];
const languages = (Object.keys(LANGUAGES) as Language[]).filter(
  (language) => only === undefined || language === only,
);
if (languages.length === 0)
  throw new Error(`There are ${Object.keys(LANGUAGES).join(', ')}, and no language "${only}"`);
if ((await build('chrome', 'practice')).failed > 0) process.exit(1);
const web = await serveInventedWeb();
const extension = join(process.cwd(), outputOf('chrome', 'practice'));
for (const language of languages) {
  const chromium = await startChromium({ port: web.port, extension });
  try {
    const screens = await takeScreens(chromium, language);
    const page = await chromium.context.newPage();
    const { captions } = STORE_TEXTS[language];
    await mkdir(join(FOLDER, language), { recursive: true });
    const draw = (name: string, picture: Picture) =>
      drawPicture(page, join(language, name), picture);
    for (const [at, name] of Object.keys(SCREENS).entries())
      await draw(
        `${at + 1}-${name}.jpg`,
        screenPage(language, captions[at] ?? '', screens[at] ?? Buffer.alloc(0)),
      );
    await draw('promo-small.jpg', tilePage(language, captions[0], [440, 280]));
    await draw('promo-marquee.jpg', tilePage(language, captions[0], [1400, 560]));
    if (language === 'en') await drawPicture(page, 'edge-logo.png', signPage());
  } finally {
    await chromium.close();
  }
}
await web.close();

async function drawPicture(page: Page, file: string, { html, size }: Picture): Promise<void> {
  const [width, height] = size;
  await page.setViewportSize({ width, height });
  await page.setContent(html);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  const picture = file.endsWith('.png')
    ? await page.screenshot({ omitBackground: true })
    : await page.screenshot({ type: 'jpeg', quality: 80 });
  await writeFile(join(FOLDER, file), picture);
  console.log(`${file}: ${width}×${height}, ${picture.length} bytes`);
}
