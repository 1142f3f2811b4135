import type { BrowserContext } from 'playwright';

/**
 * The cheapest is told: a browser cleans up now and then, with and without an extension. Each is longer than
 * the half minute in which an extension may be woken once.
 */
const WINDOWS = 3;
const WINDOW_SECONDS = 35;

/** Milliseconds of the processor a second, of the whole browser, while nobody does anything. */
export async function timeAtRest(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser tells nothing of its processes');
  const spentSoFar = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
  const spent: number[] = [];
  for (let window = 0; window < WINDOWS; window++) {
    const start = await spentSoFar();
    await new Promise((done) => setTimeout(done, WINDOW_SECONDS * 1000));
    spent.push(((await spentSoFar()) - start) * (1000 / WINDOW_SECONDS));
  }
  await session.detach();
  return Math.min(...spent);
}
