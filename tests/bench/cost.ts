import type { Page } from 'playwright';
import type { Chromium } from '../e2e/support/chromium.ts';
import { median } from './row.ts';

/** What an extension costs a page: its script at load, and the page's time while nothing happens. */
export interface Cost {
  /** Milliseconds of the thread for the extension's own script, from load to the second frame. */
  readonly scriptAtLoad: number;
  /** Milliseconds of the page's main thread a second. */
  readonly idlePerSecond: number;
}

const LOADS = 15;
const IDLE_SECONDS = 10;

export async function costOf(chromium: Chromium, url: string): Promise<Cost> {
  const page = await chromium.context.newPage();
  const loads: number[] = [];
  // The first loads of a process are slower for every script; the median leaves them out.
  for (let load = 0; load < LOADS; load++) loads.push(await scriptAtLoad(page, url));
  await page.close();
  return { scriptAtLoad: median(loads), idlePerSecond: await idleCost(chromium, url) };
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
  const start = await taskTime();
  await new Promise((done) => setTimeout(done, IDLE_SECONDS * 1000));
  const spent = (await taskTime()) - start;
  await page.close();
  return spent / IDLE_SECONDS;
}
