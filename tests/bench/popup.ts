import type { Chromium } from '../e2e/support/chromium.ts';
import { type Bench, EMPTY, inBrowser } from './browsers.ts';
import { onLog } from './fill-log.ts';
import { median, ms, type Row, times } from './row.ts';

const OPENINGS = 15;
const MANY = 1_000_000;

interface PopupTime {
  /** Milliseconds from its start to the paint that shows the streak; the median of many openings. */
  readonly warm: number;
  /** The same for its first opening in a new browser. */
  readonly cold: number;
}

/** How soon the streak is on the screen, however much is recorded. */
export async function benchPopup(bench: Bench): Promise<Row[]> {
  const empty = await inBrowser(bench, EMPTY, (chromium) => paintTimes(chromium, 'page.html', 'p'));
  const at = (urges: number) =>
    onLog(bench, urges, (chromium) => paintTimes(chromium, 'popup.html', '.ring'));
  const [few, many, most] = [await at(100), await at(MANY / 10), await at(MANY)];
  return [
    {
      what: 'popup: start to streak on screen, 100,000 urges',
      bar: '≤ 100 ms, flat',
      holdfast: `${ms(many.warm)} (${times(many.warm, empty.warm)})`,
      beside: `an empty page: ${ms(empty.warm)}, 100 urges: ${ms(few.warm)}, 1,000,000: ${ms(most.warm)}`,
      isMet: many.warm <= 100 && Math.max(many.warm, most.warm) <= few.warm * 1.5,
    },
    {
      what: 'the same, first opening in a new browser',
      bar: 'reported',
      holdfast: `${ms(many.cold)} (${times(many.cold, empty.cold)})`,
      beside: `an empty page: ${ms(empty.cold)}, 100 urges: ${ms(few.cold)}, 1,000,000: ${ms(most.cold)}`,
      isMet: true,
    },
  ];
}

/** From the start of a page of the extension to the paint that shows what `drawn` describes. */
async function paintTimes(
  { context, extensionId }: Chromium,
  name: string,
  drawn: string,
): Promise<PopupTime> {
  const page = await context.newPage();
  await page.addInitScript((selector) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector(selector)) return;
      Object.assign(window, { drawnAt: performance.now() });
      observer.disconnect();
    });
    observer.observe(document, { childList: true, subtree: true });
  }, drawn);
  const paints: number[] = [];
  for (let opening = 0; opening < OPENINGS; opening++) {
    await page.goto(`chrome-extension://${extensionId}/${name}`);
    const shown = await page.waitForFunction(() => {
      const { drawnAt } = window as unknown as { drawnAt?: number };
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return drawnAt && paint && { drawnAt, paintedAt: paint.startTime };
    });
    const { drawnAt, paintedAt } = (await shown.jsonValue()) as Record<string, number>;
    // The first content that is painted has to be the streak, or another thing was measured.
    if (!(Number(paintedAt) >= Number(drawnAt)))
      throw new Error('Something was on the screen before the streak');
    paints.push(Number(paintedAt));
  }
  await page.close();
  return { warm: median(paints.slice(1)), cold: paints[0] ?? Number.NaN };
}
