import type { Page } from 'playwright';
import type { Chromium } from '../../tests/e2e/support/chromium.ts';
import { type Look, seed, shot } from './themes.ts';

const LAKE = 'https://lake.example/talk/13';

/** Pointing at a name on a site of the user's own, wide and narrow; and the popup that leads to it. */
export async function pointing(chromium: Chromium, look: Look): Promise<void> {
  await seed(chromium, look);
  const untaught = await chromium.context.newPage();
  await untaught.goto(LAKE);
  await (await popupFor(chromium, look, 'popup-untaught')).close();
  await untaught.close();
  await seed(chromium, look, {
    pointed: [{ site: 'lake.example', path: '/talk/*/**', selector: 'header h2' }],
  });
  const page = await chromium.context.newPage();
  await page.goto(LAKE);
  // Until then the site's reader may still find a name.
  await page.waitForTimeout(4000);
  const popup = await popupFor(chromium, look, 'popup-lost');
  await popup.locator('.tab button.main').click();
  await page.bringToFront();
  for (const [name, width] of [
    ['point', 900],
    ['point-narrow', 360],
  ] as const) {
    await page.setViewportSize({ width, height: 700 });
    await page.hover('#title-13');
    await shot(page, name, look);
  }
  await page.click('#title-13');
  await shot(page, 'point-chosen', look);
  await page.close();
}

/** The popup over the page of the site that was opened last, as it is shown. */
async function popupFor(chromium: Chromium, look: Look, name: string): Promise<Page> {
  const { context, extensionId, worker } = chromium;
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 340, height: 600 });
  const id = await (await worker()).evaluate(
    async () => (await chrome.tabs.query({ url: 'https://lake.example/*' })).at(-1)?.id,
  );
  await popup.goto(`chrome-extension://${extensionId}/popup.html?tab=${id}`);
  await popup.locator('.tab').waitFor();
  await shot(popup, name, look, true);
  return popup;
}
