import type { Page } from 'playwright';
import type { Chromium } from '../../tests/e2e/support/chromium.ts';
import { type Look, seed, shot } from './themes.ts';

/** The extension's own pages, in their states. */
export async function pages(chromium: Chromium, look: Look): Promise<void> {
  await seed(chromium, look, {
    ownReasons: [{ id: 'a', text: 'Each time I looked I slept badly.' }],
    plans: [
      {
        id: 'p',
        when: 'I want to check at night',
        instead: 'I call Mia',
        action: { is: 'nothing' },
      },
    ],
    mine: [{ site: 'x', kind: 'handle', value: 'samotter', written: 'SamOtter' }],
  });
  const page = await chromium.context.newPage();
  await options(chromium, page, look);
  await popups(chromium, page, look);
  await open(chromium, page, 'welcome.html', 900);
  await enter(page, 'https://x.com/alex_kim');
  await shot(page, 'welcome', look, true);
  await page.close();
}

async function open({ extensionId }: Chromium, page: Page, file: string, width: number) {
  await page.setViewportSize({ width, height: width < 400 ? 600 : 800 });
  await page.goto(`chrome-extension://${extensionId}/${file}`);
  await page.locator('h1, .ring, .nobody').first().waitFor();
}

async function options(chromium: Chromium, page: Page, look: Look): Promise<void> {
  await open(chromium, page, 'options.html', 1100);
  await shot(page, 'options', look, true);
  await page.setViewportSize({ width: 360, height: 760 });
  await shot(page, 'options-narrow', look, true);
  await open(chromium, page, 'options.html', 1100);
  await page.locator('#contacts > .start').click();
  await enter(page, 'alex.kim');
  await shot(page, 'options-adding', look);
  await open(chromium, page, 'options.html', 1100);
  await page.locator('#contacts > .start').click();
  await enter(page, 'https://meadow.example/@robin_vale/with_replies');
  await shot(page, 'options-own-site', look);
}

async function popups(chromium: Chromium, page: Page, look: Look): Promise<void> {
  const feed = await chromium.context.newPage();
  await feed.goto('https://www.instagram.com/mia.sol/');
  const tab = await page.evaluate(
    async () => (await chrome.tabs.query({ url: 'https://www.instagram.com/*' })).at(-1)?.id,
  );
  const popup = async (name: string) => {
    await open(chromium, page, `popup.html?tab=${tab}`, 340);
    await page.locator('.tab').waitFor();
    await shot(page, name, look, true);
  };
  await popup('popup');
  await page.evaluate(() =>
    chrome.storage.local.set({ wave: { startedAt: Date.now() - 240_000, minutes: 15 } }),
  );
  await popup('popup-wave');
  await page.locator('.urge-actions > .quiet').click();
  await page.locator('.tell input[type=radio]').nth(1).check();
  await shot(page, 'popup-tell', look, true);
  await page.evaluate(() => chrome.storage.local.set({ contacts: [], wave: null }));
  await popup('popup-nobody');
  await feed.close();
}

async function enter(page: Page, text: string): Promise<void> {
  await page.locator('.entry textarea').first().fill(text);
  await page.locator('.entry button[type=submit]').first().click();
}
