import type { Chromium } from '../e2e/support/chromium.ts';
import { fillLog, SETTLING_MS } from './fill-log.ts';
import { median } from './row.ts';

const OPENINGS = 15;

/** Milliseconds from the popup's start to the paint that shows the streak, with this many urges. */
export async function popupTime(
  { context, extensionId }: Chromium,
  urges: number,
): Promise<number> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  await page.locator('.ring').waitFor();
  await page.evaluate(fillLog, urges);
  await page.waitForTimeout(SETTLING_MS);
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('.ring')) return;
      Object.assign(window, { drawnAt: performance.now() });
      observer.disconnect();
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  const times: number[] = [];
  for (let opening = 0; opening < OPENINGS; opening++) {
    await page.goto(`chrome-extension://${extensionId}/popup.html`);
    const shown = await page.waitForFunction(() => {
      const { drawnAt } = window as unknown as { drawnAt?: number };
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return drawnAt && paint && { drawnAt, paintedAt: paint.startTime };
    });
    const { drawnAt, paintedAt } = (await shown.jsonValue()) as Record<string, number>;
    // The first content that is painted has to be the streak, or another thing was measured.
    if (!(Number(paintedAt) >= Number(drawnAt)))
      throw new Error('Something was on the screen before the streak');
    times.push(Number(paintedAt));
  }
  await page.close();
  return median(times.slice(1));
}
