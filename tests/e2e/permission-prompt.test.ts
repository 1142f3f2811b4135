import { join } from 'node:path';
import { test } from 'playwright/test';
import { outputOf } from '../../scripts/build.ts';
import { startDisplay } from '../../scripts/display.ts';
import { serveInventedWeb } from '../invented/server.ts';
import { startChromium } from './support/chromium.ts';
import { expect } from './support/expect.ts';

/**
 * The release build, a real window, and the browser's own question answered with the keyboard. Its
 * pause is closed to any driver, so what the user would see is judged from the page: what lies on
 * top, and what the site was asked.
 */
test('the release asks the browser at the click that turns a site on, and then guards it', async () => {
  const web = await serveInventedWeb();
  const display = await startDisplay();
  const browser = await startChromium({
    port: web.port,
    extension: join(import.meta.dirname, '../../', outputOf('chrome', 'production')),
    headless: false,
    display: display.name,
  });
  try {
    const feed = await browser.context.newPage();
    await feed.goto('https://www.instagram.com/');
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.extensionId}/welcome.html`);
    expect(await page.evaluate(() => chrome.permissions.getAll())).toMatchObject({ origins: [] });
    await page.getByRole('textbox').first().fill('https://www.instagram.com/robin.vale/');
    await page.getByRole('button', { name: 'Add to list' }).click();
    for (const other of ['WhatsApp', 'Facebook and Messenger', 'Threads', 'X (Twitter)'])
      await page.getByLabel(other, { exact: true }).uncheck();
    await page.getByRole('button', { name: 'Begin' }).click();

    const given = () =>
      page.evaluate(() => chrome.permissions.contains({ origins: ['*://*.instagram.com/*'] }));
    expect(await given()).toBe(false);
    // The prompt takes the focus when it is drawn; until then the keys do nothing here. Once it is
    // answered they would press what the page shows next.
    await expect
      .poll(
        async () => {
          if (await given()) return true;
          display.press('Tab');
          display.press('Return');
          return given();
        },
        { intervals: [1500], timeout: 30_000 },
      )
      .toBe(true);
    await expect(page.getByRole('heading', { name: 'You are set' })).toBeVisible();

    // The tab that was open before is guarded without a reload.
    await feed.bringToFront();
    await expect
      .poll(() =>
        page.evaluate(async () => {
          const [tab] = await chrome.tabs.query({ url: 'https://www.instagram.com/*' });
          return chrome.tabs.sendMessage(tab?.id ?? -1, 'look').catch(() => null);
        }),
      )
      .not.toBeNull();
    web.forget();
    await feed.click('#robin');
    const onTop = () =>
      feed.evaluate(
        () =>
          document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('#mount') ??
          'covered',
      );
    await expect.poll(onTop).toBe('covered');
    expect(
      await feed.evaluate(() => document.documentElement.lastElementChild?.shadowRoot),
    ).toBeNull();
    expect(web.requests.filter((url) => url.includes('robin'))).toEqual([]);
    await feed.keyboard.press('Enter');
    await expect.poll(onTop).not.toBe('covered');
    await expect(feed).toHaveURL('https://www.instagram.com/');
  } finally {
    await browser.close();
    display.close();
    await web.close();
  }
});
