import { setTimeout as rest } from 'node:timers/promises';
import type { Page } from 'playwright';
import type { Chromium } from '../e2e/support/chromium.ts';
import { type Bench, type Beside, inEach } from './browsers.ts';
import { median, ms, type Row } from './row.ts';
import { type RanScript, traceScript } from './trace-script.ts';

const GUARDED = 'https://www.instagram.com/';
const OTHER = 'https://example.com/';
const LOADS = 15;
/**
 * A browser cleans up now and then, which takes it milliseconds with and without an extension: the
 * cheapest of these windows has nothing of that in it, and all that comes back within a window.
 */
const IDLE_WINDOWS = 15;
const WINDOW_SECONDS = 4;
/** How long a page has been open by then: by now it has cleaned up after its load. */
const SETTLED_MS = 10_000;

/** What an extension's script costs a page as it loads. */
interface LoadCost {
  /** Milliseconds of the thread for script (`traceScript`), from load to the second frame. */
  readonly scriptAtLoad: number;
  /** The same for the first page of this site in a new browser. */
  readonly firstScript: number;
}

/** And while nothing happens. */
interface Cost extends LoadCost {
  /** Milliseconds of the page's main thread a second. */
  readonly idlePerSecond: number;
  /** Milliseconds of the thread for the extension's own script in all of these windows. */
  readonly idleScript: number;
}

export async function benchCost(bench: Bench): Promise<Row[]> {
  const guarded = await inEach(bench, async (chromium) => ({
    ...(await loadCost(chromium, GUARDED)),
    ...(await idleCost(chromium, GUARDED)),
  }));
  if (guarded.ours.scriptAtLoad <= guarded.bare.scriptAtLoad)
    throw new Error('The trace has nothing of Holdfast, so nothing was measured');
  const other = await inEach(bench, (chromium) => loadCost(chromium, OTHER));
  const line = <Of extends keyof Cost>(
    what: string,
    bar: string,
    limit: number,
    { ours, bare, peer }: Beside<Pick<Cost, Of>>,
    of: Of,
  ): Row => {
    const above = (one: Pick<Cost, Of>) => Math.max(0, one[of] - bare[of]);
    return {
      what,
      bar,
      holdfast: `${ms(above(ours))} more (${ms(ours[of])})`,
      beside: ms(bare[of]),
      ...(peer ? { peer: `${ms(above(peer))} more` } : {}),
      isMet: above(ours) <= limit,
    };
  };
  return [
    line('idle cost a second, guarded page', '≤ 0.05 ms more', 0.05, guarded, 'idlePerSecond'),
    line('script in a minute of that', '0', 0, guarded, 'idleScript'),
    line('script at load, guarded page, warm', '≤ 3 ms more', 3, guarded, 'scriptAtLoad'),
    line('the same, the first page of a new browser', 'reported', Infinity, guarded, 'firstScript'),
    line('script at load, any other page', '0 (within 0.3 ms)', 0.3, other, 'scriptAtLoad'),
  ];
}

async function loadCost(chromium: Chromium, url: string): Promise<LoadCost> {
  const page = await chromium.context.newPage();
  const loads: number[] = [];
  for (let load = 0; load < LOADS; load++) loads.push(await scriptAtLoad(page, url));
  await page.close();
  return {
    scriptAtLoad: median(loads),
    firstScript: loads[0] ?? Number.NaN,
  };
}

const msOf = (all: readonly RanScript[]): number => all.reduce((sum, { ms }) => sum + ms, 0);

async function scriptAtLoad(page: Page, url: string): Promise<number> {
  const stop = await traceScript(page);
  await page.goto(url);
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  return msOf(await stop());
}

async function idleCost(
  { context }: Chromium,
  url: string,
): Promise<Pick<Cost, 'idlePerSecond' | 'idleScript'>> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const taskTime = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  // The page's own frame counter must not hide what is measured.
  await page.goto(`${url}?still`);
  await rest(SETTLED_MS);
  const stop = await traceScript(page);
  const spent: number[] = [];
  for (let window = 0; window < IDLE_WINDOWS; window++) {
    const start = await taskTime();
    await rest(WINDOW_SECONDS * 1000);
    spent.push(((await taskTime()) - start) / WINDOW_SECONDS);
  }
  const idleScript = msOf(await stop());
  await page.close();
  return { idlePerSecond: Math.min(...spent), idleScript };
}
