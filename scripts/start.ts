import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startChromium } from '../tests/e2e/support/chromium.ts';
import { startFirefox } from '../tests/e2e/support/firefox.ts';
import { serveInventedWeb } from '../tests/invented/server.ts';
import { type BrowserName, findBrowser } from './browsers.ts';
import { build, outputOf } from './build.ts';
import { walkInChromium } from './walk-chromium.ts';
import { walkInFirefox } from './walk-firefox.ts';

const FEED = 'https://www.instagram.com/';
const NOTE =
  'A practice page: everything here is invented. <b>robin.vale</b> is the contact. Click on them, ' +
  'open <a href="https://www.instagram.com/direct/inbox/">messages</a> or ' +
  '<a href="https://web.whatsapp.com/">the chat list</a>, or type the address of the profile.';
const SHOTS = '.cache/walk';

/**
 * The main job on a practice page, in a real browser: with a display it stays open for the user, and
 * without one (or with `--headless`) it is walked through and judged. `--browser firefox` likewise.
 */
const { values } = parseArgs({
  options: { headless: { type: 'boolean' }, browser: { type: 'string', default: 'chromium' } },
});
const name = values.browser as BrowserName;
if (name !== 'chromium' && name !== 'firefox')
  stop(`--browser takes chromium or firefox, not "${values.browser}".`);

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const headless = values.headless ?? !hasDisplay;
const target = name === 'firefox' ? 'firefox' : 'chrome';

try {
  console.log(`Browser: ${await findBrowser(name)}`);
} catch (error) {
  stop((error as Error).message);
}
if ((await build(target, 'practice')).failed > 0) stop('The build failed: see above.');
await mkdir(SHOTS, { recursive: true });

const web = await serveInventedWeb(NOTE);
const extension = join(process.cwd(), outputOf(target, 'practice'));
const isGood = name === 'firefox' ? await practiseInFirefox() : await practiseInChromium();
await web.close();
process.exit(isGood ? 0 : 1);

async function practiseInChromium(): Promise<boolean> {
  const browser = await startChromium({ port: web.port, extension, headless });
  try {
    if (headless) return await walkInChromium(browser, web, SHOTS);
    await (browser.context.pages()[0] ?? (await browser.context.newPage())).goto(FEED);
    console.log('The practice page is open. Close the browser to end.');
    await browser.context.waitForEvent('close', { timeout: 0 });
    return true;
  } finally {
    await browser.close().catch(() => {});
  }
}

async function practiseInFirefox(): Promise<boolean> {
  const firefox = await startFirefox({ port: web.port, extension, headless });
  try {
    if (headless) return await walkInFirefox(firefox, web, SHOTS);
    await (await firefox.newTab()).goto(FEED);
    console.log('The practice page is open. Close the browser to end.');
    await firefox.ended;
    return true;
  } finally {
    await firefox.close().catch(() => {});
  }
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
