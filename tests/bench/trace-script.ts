import type { Page } from 'playwright';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the clock. */
  readonly ts: number;
  readonly dur?: number;
  /** Microseconds of the thread: the clock also counts what other processes do meanwhile. */
  readonly tdur?: number;
  readonly args?: {
    readonly data?: {
      readonly url?: string;
      readonly frames?: readonly { readonly processId?: number }[];
    };
  };
}

/** Something that ran in a page, of the extension's own or after it. */
export interface RanScript {
  readonly name: string;
  readonly ms: number;
}

/**
 * From the browser's own trace: what is evaluated or called in a script of an extension from now on, and
 * all that goes on from a promise in the page, each with the milliseconds of the thread that it took.
 * Of a promise the trace does not tell whose it was, so the page's own have to be taken off: by the same
 * page without the extension.
 */
export async function traceScript(page: Page): Promise<() => Promise<RanScript[]>> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on(
    'Tracing.dataCollected',
    ({ value }) => void events.push(...(value as unknown as TraceEvent[])),
  );
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8.execute'] },
  });
  return async () => {
    const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
    await session.send('Tracing.end');
    await complete;
    await session.detach();
    const pages = processesOfPages(events);
    const ran = events.filter(
      (event) => isOwn(event) || (event.name === 'RunMicrotasks' && pages.has(event.pid)),
    );
    return outermost(ran).map(({ name, tdur = 0 }) => ({ name, ms: tdur / 1000 }));
  };
}

const isOwn = ({ name, args }: TraceEvent): boolean =>
  (name === 'EvaluateScript' || name === 'FunctionCall') &&
  args?.data?.url?.startsWith('chrome-extension:') === true;

/** Where pages of the web are, and were as the trace began; the extension's worker is not among them. */
const processesOfPages = (events: readonly TraceEvent[]): ReadonlySet<number> =>
  new Set(
    events.flatMap(({ name, pid, args }) => {
      if (name === 'TracingStartedInBrowser')
        return args?.data?.frames?.flatMap(({ processId }) => processId ?? []) ?? [];
      return name === 'CommitLoad' && args?.data?.url?.startsWith('http') ? [pid] : [];
    }),
  );

/** Those that are in no other: each is counted once. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const ends = new Map<string, number>();
  return events
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter(({ pid, tid, ts, dur = 0 }) => {
      const thread = `${pid}:${tid}`;
      if (ts < (ends.get(thread) ?? 0)) return false;
      ends.set(thread, ts + dur);
      return true;
    });
}
