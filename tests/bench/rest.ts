import type { BrowserContext, Page } from 'playwright';
import { timeAtRest } from './at-rest.ts';
import { type Bench, EMPTY, inBrowser } from './browsers.ts';
import { ms, type Row } from './row.ts';

const FEED = 'https://www.instagram.com/?still';

/** What is left of a pause that was answered: the page is as quiet as one that never had any. */
export async function benchRest(bench: Bench): Promise<Row[]> {
  const held = await inBrowser(bench, bench.extension, ({ context }) => restIn(context, pause));
  const bare = await inBrowser(bench, EMPTY, ({ context }) => restIn(context));
  return [
    {
      what: 'a page on which a pause was held: the whole browser’s time at rest',
      bar: 'no more time',
      holdfast: `${ms(held)} a second`,
      beside: `${ms(bare)} a second`,
      // The time of each of a dozen processes comes in hundredths of a second.
      isMet: held <= bare + 5,
    },
  ];
}

async function restIn(
  context: BrowserContext,
  act?: (page: Page) => Promise<void>,
): Promise<number> {
  const page = await context.newPage();
  await page.goto(FEED);
  await act?.(page);
  await page.waitForTimeout(5000);
  return timeAtRest(context);
}

async function pause(page: Page): Promise<void> {
  await page.click('#robin');
  await page.locator('.hold').click();
  await page.locator('.hold').waitFor({ state: 'detached' });
}
