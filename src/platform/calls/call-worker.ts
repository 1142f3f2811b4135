import { browser } from 'wxt/browser';
import type { Pointed } from '../../addresses/pointed-place.ts';
import type { Items } from '../record/keep.ts';

/**
 * What may be asked of the worker, which alone can do these: who asks waits. By whom each may be
 * asked, and with what, is said once, in `serve-calls.ts`.
 */
export interface WorkerCalls {
  /** Bring the rings in step with a pass that was just written, open that site if any, then answer. */
  letThrough(channel: string | null): void;
  /** Says that it is there. */
  isAwake(): boolean;
  /** Keep what could not be stored: the worker has another place, too. Answers true once it is kept. */
  keep(items: Items): true;
  /** Mark the asking tab on the toolbar, or take its mark away. */
  mark(mark: 'lost' | 'late' | null): void;
  /** A page of the asking page's site named whoever is open in it. */
  readable(): void;
  /** Remember a place that the user pointed at; answers whether that could be done. */
  pointed(told: Pointed): boolean;
  /** Load the pause's tools into the asking page. */
  tools(): void;
  /**
   * Put the pause page for this address, of the asking page's host, in the place of the asking page;
   * answers whether that was there still.
   */
  pauseInstead(address: string): boolean;
  /** Turn the sound of the asking tab off or on again; answers whether it was off before. */
  silence(on: boolean): boolean;
}

/**
 * Asks the worker. Rejects when there is none to ask: after an update, in a page left behind. Answers
 * `undefined` where this rank may not ask it or what was asked for failed: who must know compares the
 * answer (`keep.ts`).
 */
export async function callWorker<Name extends keyof WorkerCalls>(
  name: Name,
  ...args: Parameters<WorkerCalls[Name]>
): Promise<ReturnType<WorkerCalls[Name]> | undefined> {
  return browser.runtime.sendMessage({ call: name, with: args });
}
