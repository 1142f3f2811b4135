import type { Page } from 'playwright';
import type { Chromium } from '../e2e/support/chromium.ts';
import { type Bench, type Beside, inEach } from './browsers.ts';
import { median, ms, type Row } from './row.ts';

const GUARDED = 'https://www.instagram.com/';
const OTHER = 'https://example.com/';
const LOADS = 15;
/** A browser has work of its own now and then: the middle one of these windows has none of it. */
const IDLE_WINDOWS = 15;
const WINDOW_SECONDS = 4;

/** What an extension costs a page: its script at load, and the page's time while nothing happens. */
interface Cost {
  /** Milliseconds of the thread for the extension's own script, from load to the second frame. */
  readonly scriptAtLoad: number;
  /** The same for the first page of this site in a new browser. */
  readonly firstScript: number;
  /** Milliseconds of the page's main thread a second. */
  readonly idlePerSecond: number;
}

export async function benchCost(bench: Bench): Promise<Row[]> {
  const guarded = await inEach(bench, (chromium) => costOf(chromium, GUARDED));
  const other = await inEach(bench, (chromium) => costOf(chromium, OTHER));
  const line = (
    what: string,
    bar: string,
    limit: number,
    { ours, bare, peer }: Beside<Cost>,
    of: keyof Cost,
  ): Row => {
    const above = (one: Cost) => Math.max(0, one[of] - bare[of]);
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
    line('script at load, guarded page, warm', '≤ 3 ms more', 3, guarded, 'scriptAtLoad'),
    line('the same, the first page of a new browser', 'reported', Infinity, guarded, 'firstScript'),
    line('script at load, any other page', '0 (within 0.3 ms)', 0.3, other, 'scriptAtLoad'),
  ];
}

async function costOf(chromium: Chromium, url: string): Promise<Cost> {
  const page = await chromium.context.newPage();
  const loads: number[] = [];
  for (let load = 0; load < LOADS; load++) loads.push(await scriptAtLoad(page, url));
  await page.close();
  return {
    scriptAtLoad: median(loads),
    firstScript: loads[0] ?? Number.NaN,
    idlePerSecond: await idleCost(chromium, url),
  };
}

interface TraceEvent {
  readonly name: string;
  /** Microseconds of the thread: the clock also counts what other processes do meanwhile. */
  readonly tdur?: number;
  readonly args?: { data?: { url?: string } };
}

/** From the browser's own trace: what was evaluated or called in a script of an extension. */
async function scriptAtLoad(page: Page, url: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on(
    'Tracing.dataCollected',
    ({ value }) => void events.push(...(value as unknown as TraceEvent[])),
  );
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  await page.goto(url);
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const own = events.filter(
    ({ name, args }) =>
      (name === 'EvaluateScript' || name === 'FunctionCall') &&
      args?.data?.url?.startsWith('chrome-extension:'),
  );
  return own.reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
}

async function idleCost({ context }: Chromium, url: string): Promise<number> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const taskTime = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  // The page's own frame counter must not hide what is measured.
  await page.goto(`${url}?still`);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 2000)));
  const spent: number[] = [];
  for (let window = 0; window < IDLE_WINDOWS; window++) {
    const start = await taskTime();
    await new Promise((done) => setTimeout(done, WINDOW_SECONDS * 1000));
    spent.push(((await taskTime()) - start) / WINDOW_SECONDS);
  }
  await page.close();
  return median(spent);
}
