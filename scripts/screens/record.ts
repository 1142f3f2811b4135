import { addDays } from '../../src/days/day.ts';
import { type Chromium, insideWorker } from '../../tests/e2e/support/chromium.ts';
import { keepInLog } from '../../tests/e2e/support/keep-in-log.ts';
import { unsentLetters, yearOfUrges } from '../../tests/invented/year-of-urges.ts';
import { type Look, seed, shot } from './themes.ts';

/** The record of a year, wide and narrow. */
export async function record(chromium: Chromium, look: Look): Promise<void> {
  await seed(chromium, look);
  await keepYear(chromium);
  const page = await chromium.context.newPage();
  await page.goto(`chrome-extension://${chromium.extensionId}/record.html`);
  await page.locator('.chart svg').first().waitFor();
  for (const [name, width] of [
    ['record', 900],
    ['record-narrow', 360],
  ] as const) {
    // As high as all of it: what is out of view is not laid out.
    await page.setViewportSize({ width, height: 6000 });
    await page.waitForTimeout(500);
    const height = await page.evaluate(() => document.querySelector('#app')?.scrollHeight ?? 0);
    await page.setViewportSize({ width, height: height + 40 });
    await shot(page, name, look, true);
  }
  await page.close();
}

/** A year until yesterday: of today some would still be to come, and none of those can be put right. */
export async function keepYear(chromium: Chromium): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  await keepInLog(insideWorker(chromium), yearOfUrges(addDays(today, -1)), unsentLetters(today));
}
