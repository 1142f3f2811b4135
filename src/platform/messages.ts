import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Pointed, PointedSchema } from '../contacts/pointed-place.ts';
import type { Items } from './keep.ts';

/** What a page may ask of the worker. The worker alone can do these, so the page asks and waits. */
export interface WorkerCalls {
  /** Bring the rings in step with a pass that was just written, open that site if any, then answer. */
  letThrough(channel: string | null): void;
  /** Says that it is there. */
  isAwake(): boolean;
  /** Keep what could not be stored: the worker has another place, too. */
  keep(items: Items): void;
  /** Mark the asking tab on the toolbar, or take its mark away. */
  mark(mark: 'lost' | 'late' | null, site: string): void;
  /** Remember a place that the user pointed at; answers whether that could be done. */
  pointed(told: Pointed): boolean;
  /** Load the pause's tools into the asking page. */
  tools(): void;
  /** Turn the sound of the asking tab off or on again; answers whether it was off before. */
  silence(on: boolean): boolean;
}

/** What a page may leave behind; nothing of the choices is among it. */
const ItemsSchema = v.record(v.pipe(v.string(), v.regex(/^(outbox:|pass:|latest$)/)), v.unknown());

const CallSchema = v.variant('call', [
  v.object({ call: v.literal('letThrough'), with: v.tuple([v.nullable(v.string())]) }),
  v.object({ call: v.literal('tools'), with: v.tuple([]) }),
  v.object({ call: v.literal('isAwake'), with: v.tuple([]) }),
  v.object({ call: v.literal('keep'), with: v.tuple([ItemsSchema]) }),
  v.object({ call: v.literal('pointed'), with: v.tuple([PointedSchema]) }),
  v.object({ call: v.literal('silence'), with: v.tuple([v.boolean()]) }),
  v.object({
    call: v.literal('mark'),
    with: v.tuple([v.nullable(v.picklist(['lost', 'late'])), v.string()]),
  }),
]);

type Handlers = {
  [Name in keyof WorkerCalls]: (
    tabId: number | undefined,
    ...args: Parameters<WorkerCalls[Name]>
  ) => Promise<ReturnType<WorkerCalls[Name]>>;
};

/** Asks the worker. Rejects when there is none to ask: after an update, in a page left behind. */
export async function callWorker<Name extends keyof WorkerCalls>(
  name: Name,
  ...args: Parameters<WorkerCalls[Name]>
): Promise<ReturnType<WorkerCalls[Name]>> {
  return browser.runtime.sendMessage({ call: name, with: args });
}

function answerTo(
  handlers: Handlers,
  tabId: number | undefined,
  asked: v.InferOutput<typeof CallSchema>,
): Promise<unknown> {
  if (asked.call === 'letThrough') return handlers.letThrough(tabId, ...asked.with);
  if (asked.call === 'tools') return handlers.tools(tabId);
  if (asked.call === 'isAwake') return handlers.isAwake(tabId);
  if (asked.call === 'keep') return handlers.keep(tabId, ...asked.with);
  if (asked.call === 'pointed') return handlers.pointed(tabId, ...asked.with);
  if (asked.call === 'mark') return handlers.mark(tabId, ...asked.with);
  return handlers.silence(tabId, ...asked.with);
}

/** Serves these calls. A message that is none of them, or not from this extension, gets no answer. */
export function serveCalls(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const asked = v.safeParse(CallSchema, message);
    if (!asked.success || sender.id !== browser.runtime.id) return undefined;
    const tabId = sender.tab?.id;
    const { output } = asked;
    // A page speaks for its own host alone.
    if (output.call === 'pointed' && output.with[0].host !== URL.parse(sender.url ?? '')?.hostname)
      return undefined;
    answerTo(handlers, tabId, output).then(respond, () => respond(undefined));
    return true;
  });
}
