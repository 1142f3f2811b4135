import { type Chromium, startChromium } from '../e2e/support/chromium.ts';
import type { InventedWeb } from '../invented/server.ts';
import { expectGuarding, untilGuarding } from './guarding.ts';

/** What a bench measures with: the invented web, and the extensions to put beside each other. */
export interface Bench {
  readonly web: InventedWeb;
  /** The folder of the practice build. */
  readonly extension: string;
  /** An unpacked extension to run beside it, as it comes. */
  readonly peer: string | undefined;
  /** Attempts for each way to a contact. */
  readonly runs: number;
}

/** The same measured with Holdfast, in a browser whose extension does nothing, and with a peer. */
export interface Beside<T> {
  readonly ours: T;
  readonly bare: T;
  readonly peer?: T;
}

/** An extension that does nothing: the browser is the same but for Holdfast. */
export const EMPTY = new URL('empty-extension', import.meta.url).pathname;
/** The practice build adds its contact as it is installed, and then brings its rings in step. */
const SETTLING_MS = 3000;

/** Measures in a browser with this extension, new but for its `profile`, once it has come to rest. */
export async function inBrowser<T>(
  bench: Bench,
  extension: string,
  measure: (chromium: Chromium) => Promise<T>,
  profile?: string,
): Promise<T> {
  const chromium = await startChromium({
    port: bench.web.port,
    extension,
    isUnwatched: true,
    ...(profile === undefined ? {} : { profile }),
  });
  try {
    if (extension === bench.extension) await untilGuarding(chromium);
    await new Promise((done) => setTimeout(done, SETTLING_MS));
    return await measure(chromium);
  } finally {
    await chromium.close();
  }
}

export async function inEach<T>(
  bench: Bench,
  measure: (chromium: Chromium) => Promise<T>,
): Promise<Beside<T>> {
  const ours = await inBrowser(bench, bench.extension, async (chromium) => {
    const measured = await measure(chromium);
    await expectGuarding(chromium);
    return measured;
  });
  const bare = await inBrowser(bench, EMPTY, measure);
  if (!bench.peer) return { ours, bare };
  return { ours, bare, peer: await inBrowser(bench, bench.peer, measure) };
}
