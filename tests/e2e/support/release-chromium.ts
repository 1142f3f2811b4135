import { join } from 'node:path';
import type { Locator, Page } from 'playwright/test';
import { outputOf } from '../../../scripts/build.ts';
import { type Display, startDisplay } from '../../../scripts/display.ts';
import { type InventedWeb, serveInventedWeb } from '../../invented/server.ts';
import { type Chromium, startChromium } from './chromium.ts';
import { expect } from './expect.ts';

/** What a browser with time to spare needs to draw its question and to take a yes. */
const A_WHILE_MS = 700;

/** The release in a window, with the browser's own question, as whoever just installed it has it. */
export interface Release {
  readonly web: InventedWeb;
  readonly browser: Chromium;
  /**
   * The page that the install opened. Waited for, since the browser asks over the tab in front: one
   * that opens after that takes the question out of sight, and the keys.
   */
  readonly welcome: Page;
  /** Presses what makes the browser ask for `origin`, and says yes with the keyboard. */
  allow(origin: string, question: Question): Promise<void>;
  close(): Promise<void>;
}

interface Question {
  /** What is pressed to be asked. */
  readonly by: Locator;
  /** What is there where the answer was no, and what is pressed then. */
  readonly refused: Locator;
  readonly again: Locator;
}

/** Starts it; the hosts are the invented web's. */
export async function startRelease(): Promise<Release> {
  const web = await serveInventedWeb();
  const display = await startDisplay();
  const browser = await startChromium({
    port: web.port,
    extension: join(import.meta.dirname, '../../../', outputOf('chrome', 'production')),
    headless: false,
    display: display.name,
  });
  const address = `chrome-extension://${browser.extensionId}/welcome.html`;
  const opened = () => browser.context.pages().find((page) => page.url() === address);
  await expect.poll(opened).toBeDefined();
  return {
    web,
    browser,
    welcome: opened() as Page,
    allow: (origin, question) => allow(display, origin, question),
    async close() {
      await browser.close();
      display.close();
      await web.close();
    },
  };
}

/**
 * The question takes the focus when it is drawn and a yes somewhat later, and no driver sees either.
 * Keys that come before the first go to the page, which is kept from hearing them; between the two
 * they refuse, and more time is given then.
 */
async function allow(display: Display, origin: string, question: Question): Promise<void> {
  const page = question.by.page();
  const isGiven = () =>
    page.evaluate((origin) => chrome.permissions.contains({ origins: [origin] }), origin);
  expect(await isGiven()).toBe(false);
  const ear = await page.evaluateHandle(() => {
    const ear = (event: Event) => event.preventDefault();
    addEventListener('keydown', ear, true);
    return ear;
  });
  await question.by.click();
  let waited = A_WHILE_MS;
  await expect
    .poll(
      async () => {
        if (await question.refused.isVisible()) {
          await question.again.click();
          waited *= 2;
        }
        await page.waitForTimeout(waited);
        display.press('Tab');
        display.press('Return');
        await page.waitForTimeout(A_WHILE_MS);
        return isGiven();
      },
      { timeout: 40_000 },
    )
    .toBe(true);
  await ear.evaluate((ear) => removeEventListener('keydown', ear, true));
}
