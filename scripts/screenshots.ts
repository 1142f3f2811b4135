import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { type Chromium, startChromium } from '../tests/e2e/support/chromium.ts';
import { pauseOn } from '../tests/e2e/support/pause.ts';
import { robin } from '../tests/e2e/support/people.ts';
import { serveInventedWeb } from '../tests/invented/server.ts';
import { build, outputOf } from './build.ts';

/** Every screen, in light, dark, narrow and right-to-left, into docs/screens: to be looked at. */
const FOLDER = 'docs/screens';
if (build('chrome', 'practice').failed > 0) process.exit(1);
await mkdir(FOLDER, { recursive: true });
const web = await serveInventedWeb();
const extension = join(process.cwd(), outputOf('chrome', 'practice'));

for (const [look, options] of [
  ['light', {}],
  ['dark', { colorScheme: 'dark' as const }],
  ['rtl', {}],
] as const) {
  const chromium = await startChromium({ port: web.port, extension, ...options });
  await seed(chromium);
  await pauses(chromium, look);
  await pages(chromium, look);
  await pointing(chromium, look);
  await chromium.close();
}
await web.close();

/**
 * Lays the page and the pause over it out from right to left, as a browser in such a language does:
 * few machines have one.
 */
function mirror(): void {
  document.documentElement.dir = 'rtl';
  for (const { shadowRoot } of document.documentElement.children)
    shadowRoot?.querySelector('dialog > div')?.setAttribute('dir', 'rtl');
}

async function seed(chromium: Chromium): Promise<void> {
  const today = new Date();
  const startDay = new Date(today.getTime() - 23 * 86_400_000).toISOString().slice(0, 10);
  const contact = robin({ startDay });
  contact.identities.push({
    site: 'instagram',
    kind: 'thread',
    value: '900100200300400',
    written: '900100200300400',
    learnedBy: 'proof',
  });
  await (await chromium.worker()).evaluate(
    async (contacts) => {
      // The practice build first adds its own contact.
      while (!(await chrome.storage.local.get('contacts'))['contacts'])
        await new Promise((done) => setTimeout(done, 50));
      const own = { site: 'x', kind: 'handle', value: 'samotter', written: 'SamOtter' };
      const settings = { sites: ['instagram', 'whatsapp', 'x'], mine: [own] };
      await chrome.storage.local.set({ contacts, settings });
    },
    [contact],
  );
}

async function pauses({ context }: Chromium, look: string): Promise<void> {
  const page = await context.newPage();
  const over = async (
    name: string,
    width: number,
    height: number,
    url: string,
    selector: string,
  ) => {
    await page.setViewportSize({ width, height });
    for (let tries = 0; tries < 50 && (await pauseOn(page).count()) === 0; tries++) {
      await page.goto(url);
      await page.click(selector);
      await page.waitForTimeout(100);
    }
    if (look === 'rtl') await page.evaluate(mirror);
    // In the middle of a breath in, where the guide is at its widest.
    await page.waitForTimeout(3000);
    await page.screenshot({ path: join(FOLDER, `${name}-${look}.png`) });
    await pauseOn(page).click();
  };
  await over('pause', 1100, 760, 'https://www.instagram.com/', '#robin');
  await over('pause-narrow', 360, 700, 'https://web.whatsapp.com/', '#row-robin');
  await page.close();
}

async function pages({ context, extensionId }: Chromium, look: string): Promise<void> {
  const feed = await context.newPage();
  await feed.goto('https://www.instagram.com/mia.sol/');
  const page = await context.newPage();
  const shot = async (name: string, fullPage = true) => {
    if (look === 'rtl') await page.evaluate(mirror);
    await page.screenshot({ path: join(FOLDER, `${name}-${look}.png`), fullPage });
  };
  const open = async (file: string, width: number) => {
    await page.setViewportSize({ width, height: width < 400 ? 520 : 760 });
    await page.goto(`chrome-extension://${extensionId}/${file}`);
    await page.locator('h1, .ring').first().waitFor();
  };
  await open('options.html', 900);
  await shot('options');
  await page.setViewportSize({ width: 360, height: 760 });
  await shot('options-narrow');
  await page.getByRole('button', { name: 'Add someone' }).click();
  await entry(page, 'alex.kim');
  await page.setViewportSize({ width: 900, height: 760 });
  await shot('options-adding', false);
  await open('options.html', 900);
  await page.getByRole('button', { name: 'Add someone' }).click();
  await entry(page, 'https://meadow.example/@robin_vale/with_replies');
  await shot('options-own-site', false);
  await page.setViewportSize({ width: 360, height: 760 });
  await shot('options-own-site-narrow', false);
  await open('welcome.html', 900);
  await entry(page, 'https://x.com/alex_kim');
  await shot('welcome');
  const tab = await page.evaluate(
    async () => (await chrome.tabs.query({ url: 'https://www.instagram.com/*' })).at(-1)?.id,
  );
  await open(`popup.html?tab=${tab}`, 340);
  await page.locator('.tab').waitFor();
  await shot('popup');
}

/** Pointing at a name on a site of the user's own, wide and narrow; and the popup that leads to it. */
async function pointing({ context, extensionId, worker }: Chromium, look: string): Promise<void> {
  await (await worker()).evaluate(async () => {
    const { settings } = await chrome.storage.local.get('settings');
    const ownSites = [{ host: 'lake.example', addresses: [] }];
    const pointed = [{ site: 'lake.example', path: '/talk/*/**', selector: 'header h2' }];
    const sites = ['instagram', 'lake.example'];
    await chrome.storage.local.set({
      settings: { ...(settings as object), sites, ownSites, pointed },
    });
    await new Promise((done) => setTimeout(done, 1000));
  });
  const page = await context.newPage();
  await page.goto('https://lake.example/talk/13');
  // Until then the site's reader may still find a name.
  await page.waitForTimeout(4000);
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 340, height: 620 });
  const id = await (await worker()).evaluate(
    async () => (await chrome.tabs.query({ url: 'https://lake.example/*' })).at(-1)?.id,
  );
  await popup.goto(`chrome-extension://${extensionId}/popup.html?tab=${id}`);
  await popup.locator('.tab').waitFor();
  if (look === 'rtl') await popup.evaluate(mirror);
  await popup.screenshot({ path: join(FOLDER, `popup-lost-${look}.png`), fullPage: true });
  await popup.getByRole('button', { name: 'show where the name stands' }).click();
  await page.bringToFront();
  for (const [name, width] of [
    ['point', 900],
    ['point-narrow', 360],
  ] as const) {
    await page.setViewportSize({ width, height: 700 });
    await page.hover('#title-13');
    await page.screenshot({ path: join(FOLDER, `${name}-${look}.png`) });
  }
  await page.click('#title-13');
  await page.screenshot({ path: join(FOLDER, `point-chosen-${look}.png`) });
  await page.close();
}

async function entry(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox').first().fill(text);
  await page.getByRole('button', { name: 'Add to list' }).first().click();
}
