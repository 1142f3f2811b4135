import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { PointedSchema } from '../../addresses/pointed-place.ts';
import { reporter } from '../health/report.ts';
import { ItemsSchema, PageItemsSchema } from '../record/left-items.ts';
import { type Asker, askerOf, type Rank } from './asker.ts';
import type { WorkerCalls } from './call-worker.ts';

const NOTHING = v.strictTuple([]);

/**
 * By whom each call may be asked, and with what. A rank that is not named here is refused. Calls of a
 * page say neither a tab nor a site: both are those it was sent from.
 */
const CALLS = {
  letThrough: { page: v.strictTuple([v.nullable(v.string())]) },
  isAwake: { own: NOTHING },
  keep: { page: v.strictTuple([PageItemsSchema]), own: v.strictTuple([ItemsSchema]) },
  mark: { page: v.strictTuple([v.nullable(v.picklist(['lost', 'late']))]) },
  pointed: { page: v.strictTuple([PointedSchema]) },
  pauseInstead: { page: v.strictTuple([v.pipe(v.string(), v.regex(/^https?:/))]) },
  readable: { page: NOTHING },
  tools: { page: NOTHING },
  silence: { page: v.strictTuple([v.boolean()]) },
} satisfies {
  [Name in keyof WorkerCalls]: Partial<
    Record<Rank, v.GenericSchema<unknown, Parameters<WorkerCalls[Name]>>>
  >;
};

/** Of the asking tab, which may be gone by then, or the site's permission: no fault of anybody's. */
const OF_TAB = new Set<keyof WorkerCalls>(['mark', 'pauseInstead', 'silence', 'tools']);

export type Handlers = {
  [Name in keyof WorkerCalls]: (
    asker: Extract<Asker, { rank: keyof (typeof CALLS)[Name] }>,
    ...args: Parameters<WorkerCalls[Name]>
  ) => Promise<ReturnType<WorkerCalls[Name]>>;
};

const MessageSchema = v.object({
  call: v.picklist(Object.keys(CALLS) as (keyof WorkerCalls)[]),
  with: v.unknown(),
});

/**
 * Serves these calls. A message that is none of them, or that its sender's rank may not ask, gets no
 * answer, and nothing is kept of it.
 */
export function serveCalls(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const asker = askerOf(sender);
    const asked = v.safeParse(MessageSchema, message);
    if (!asker || !asked.success) return undefined;
    const { call } = asked.output;
    const byRank: Partial<Record<Rank, v.GenericSchema<unknown, unknown[]>>> = CALLS[call];
    const given = v.safeParse(byRank[asker.rank] ?? v.never(), asked.output.with);
    if (!given.success) return undefined;
    // The table holds for each call what its handler takes; the compiler does not see the two together.
    const handle = handlers[call] as (asker: Asker, ...args: unknown[]) => Promise<unknown>;
    handle(asker, ...given.output).then(respond, (error) => {
      if (!OF_TAB.has(call)) reporter(call)(error);
      respond(undefined);
    });
    return true;
  });
}
