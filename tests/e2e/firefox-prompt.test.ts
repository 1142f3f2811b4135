import { join } from 'node:path';
import { test } from 'playwright/test';
import { outputOf } from '../../scripts/build.ts';
import { serveInventedWeb } from '../invented/server.ts';
import { expect } from './support/expect.ts';
import { startFirefox } from './support/firefox.ts';
import { answerQuestion } from './support/firefox-permissions.ts';
import type { FirefoxTab } from './support/firefox-tab.ts';
import { expectUrl } from './support/paused-tab.ts';

const FEED = 'https://www.instagram.com/';

/** What lies over the middle of the page: nothing of its own while a pause is up. */
const isCovered = (page: FirefoxTab): Promise<boolean> =>
  page.evaluate('!document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest("#mount")');

test('the release asks Firefox at the click that turns a site on, and takes no for an answer', async () => {
  const web = await serveInventedWeb();
  const extension = join(import.meta.dirname, '../../', outputOf('firefox', 'production'));
  const firefox = await startFirefox({ port: web.port, extension });
  const given = () =>
    firefox.inBackground(async () => (await chrome.permissions.getAll()).origins ?? [], null);
  try {
    const feed = await firefox.newTab();
    await feed.goto(FEED);
    const page = await firefox.newTab();
    await page.goto(firefox.address('welcome.html'));
    await page.click('textarea');
    await page.type(`${FEED}robin.vale/`);
    await page.press('Enter');
    await page.waitFor('.identity');
    for (const name of ['WhatsApp', 'Facebook and Messenger', 'Threads', 'X (Twitter)'])
      await page.click(`.check:text-is("${name}")`);
    await page.click('.begin');
    expect(await answerQuestion(firefox, 'secondaryButton')).toContain('instagram.com');
    await page.waitFor('h1:text-is("Almost there")');
    expect(await given()).toEqual([]);
    await feed.click('#robin');
    await expectUrl(feed, `${FEED}robin.vale/`);
    expect(await isCovered(feed)).toBe(false);
    await feed.goto(FEED);

    await page.goto(firefox.address('options.html'));
    await page.click('[aria-label="Turn on Instagram"]');
    expect(await answerQuestion(firefox, 'button')).toContain('instagram.com');
    await expect.poll(given).toContain('*://*.instagram.com/*');

    // The tab that was open before is guarded without a reload.
    const isGuarded = () =>
      firefox.inBackground(async () => {
        const [tab] = await chrome.tabs.query({ url: 'https://www.instagram.com/*' });
        return chrome.tabs.sendMessage(tab?.id ?? -1, 'look').then(Boolean, () => false);
      }, null);
    await expect.poll(isGuarded).toBe(true);
    web.forget();
    await feed.click('#robin');
    await expect.poll(() => isCovered(feed)).toBe(true);
    expect(web.requests.filter((url) => url.includes('robin'))).toEqual([]);
    await feed.press('Enter');
    await expect.poll(() => isCovered(feed)).toBe(false);
    expect(await feed.url()).toBe(FEED);
  } finally {
    await firefox.close();
    await web.close();
  }
});
