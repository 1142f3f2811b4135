import type { Page } from 'playwright';

interface TraceEvent {
  readonly name: string;
  /** Microseconds of the thread: the clock also counts what other processes do meanwhile. */
  readonly tdur?: number;
  readonly args?: { data?: { url?: string } };
}

/** Something of the extension's that ran in a page. */
export interface OwnScript {
  readonly name: string;
  readonly ms: number;
}

/**
 * From the browser's own trace: what is evaluated or called in a script of an extension from now on, each
 * with the milliseconds of the thread that it took.
 */
export async function traceScript(page: Page): Promise<() => Promise<OwnScript[]>> {
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
  return async () => {
    const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
    await session.send('Tracing.end');
    await complete;
    await session.detach();
    const own = events.filter(
      ({ name, args }) =>
        (name === 'EvaluateScript' || name === 'FunctionCall') &&
        args?.data?.url?.startsWith('chrome-extension:'),
    );
    return own.map(({ name, tdur = 0 }) => ({ name, ms: tdur / 1000 }));
  };
}
