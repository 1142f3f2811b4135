import { test } from 'playwright/test';
import { expect } from './support/expect.ts';
import { startRelease } from './support/release-chromium.ts';

/**
 * The release build, a real window, and the browser's own question answered with the keyboard. Its
 * pause is closed to any driver, so what the user would see is judged from the page: what lies on
 * top, and what the site was asked.
 */
test('the release asks the browser at the click that turns a site on, and then guards it', async () => {
  const release = await startRelease();
  const { web, browser, welcome: page } = release;
  try {
    const feed = await browser.context.newPage();
    await feed.goto('https://www.instagram.com/');
    await page.bringToFront();
    expect(await page.evaluate(() => chrome.permissions.getAll())).toMatchObject({ origins: [] });
    await page.getByRole('textbox').first().fill('https://www.instagram.com/robin.vale/');
    await page.getByRole('button', { name: 'Add to list' }).click();
    for (const other of ['WhatsApp', 'Facebook and Messenger', 'Threads', 'X (Twitter)'])
      await page.getByLabel(other, { exact: true }).uncheck();
    await release.allow('*://*.instagram.com/*', {
      by: page.getByRole('button', { name: 'Begin' }),
      refused: page.getByRole('heading', { name: 'Almost there' }),
      again: page.getByRole('button', { name: 'Turn these sites on' }),
    });
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
    await release.close();
  }
});
