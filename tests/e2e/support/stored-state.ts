import type { Contact } from '../../../src/contacts/contact.ts';
import type { Urge } from '../../../src/log/urge.ts';
import { packList } from '../../../src/platform/choices/packed-list.ts';
import type { Settings } from '../../../src/policy/settings.ts';
import { robin } from './people.ts';
import { type Fresh, startAfresh } from './start-afresh.ts';
import { storedUrges } from './stored-urges.ts';

const ALL_SITES = ['instagram', 'whatsapp', 'facebook', 'x'];

/** What the extension has stored, asked in its own worker or background page. */
export interface StoredState {
  urges(): Promise<Urge[]>;
  stored(key: string): Promise<unknown>;
  /** Starts afresh with these contacts and settings, and waits until the rings are in step. */
  reset(contacts?: readonly Contact[], settings?: Partial<Settings>): Promise<void>;
  /**
   * A test that asks for nothing of its own starts with one contact; only once, as it takes its
   * time.
   */
  beFresh(): Promise<void>;
}

export type RunInside = <T, A>(run: (argument: A) => T | Promise<T>, argument?: A) => Promise<T>;

/** For one test; `known` is of the whole browser. */
export function stateIn(run: RunInside, known: Map<string, Fresh>): StoredState {
  let isFresh = false;
  const reset: StoredState['reset'] = async (contacts = [robin()], settings = {}) => {
    isFresh = true;
    const after = {
      contacts: packList(contacts),
      // What guards less waits for nothing here: that it does is told by `cooling.test.ts`.
      settings: { sites: ALL_SITES, waitSeconds: 3, coolingHours: 0, ...settings },
    };
    // What is said of today is another tomorrow.
    const name = JSON.stringify([after, new Date().toDateString()]);
    known.set(name, await run(startAfresh, { after, before: known.get(name) }));
  };
  const beFresh = async () => {
    if (!isFresh) await reset();
  };
  return {
    reset,
    beFresh,
    async urges() {
      await beFresh();
      return run(storedUrges, undefined);
    },
    async stored(key) {
      await beFresh();
      // Firefox's driver knows nothing but JSON.
      return (
        (await run(async (name) => (await chrome.storage.local.get(name))[name], key)) ?? undefined
      );
    },
  };
}
