import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Pending, PendingSchema } from '../../policy/cooling/pending.ts';
import { lookedAt, type SteadyClock } from '../../policy/cooling/steady-clock.ts';
import { looksLike } from '../looks-like.ts';
import { watchStored } from '../watch-stored.ts';

export const COOLING_KEYS = {
  pending: 'pending',
  clock: 'clock',
  lockedUntil: 'lockedUntil',
  setUpUntil: 'setUpUntil',
} as const;

/** What waits, and how time stands. All moments are of the steady clock, in ms. */
export interface Cooling {
  readonly pending: readonly Pending[];
  /** Until then nothing that loosens is taken, and what waits goes on waiting, but for a forgotten PIN; 0: no lock. */
  readonly lockedUntil: number;
  /** Until then the cooling-off time and the user's own accounts may be chosen freely; 0: that is over. */
  readonly setUpUntil: number;
  readonly clock: SteadyClock;
}

/** What waits, by a clock that is looked at now; that this was done is not written down. */
export async function readCooling(): Promise<Cooling> {
  const stored = await browser.storage.local.get(Object.values(COOLING_KEYS));
  const list = stored[COOLING_KEYS.pending];
  const before = stored[COOLING_KEYS.clock];
  return {
    pending: (Array.isArray(list) ? list : []).flatMap((one) => {
      const pending = v.safeParse(PendingSchema, one);
      return pending.success ? [pending.output] : [];
    }),
    lockedUntil: momentIn(stored[COOLING_KEYS.lockedUntil]),
    setUpUntil: momentIn(stored[COOLING_KEYS.setUpUntil]),
    clock: lookedAt(looksLike(before, { seenUntil: 0, wall: 0 }) ? before : undefined, Date.now()),
  };
}

type Changed = Partial<Pick<Cooling, 'pending' | 'lockedUntil'>>;

/** What to store for these, and for how far time has come with them. */
export const coolingItems = ({ clock }: Cooling, changed: Changed = {}) => ({ ...changed, clock });

/** Writes these down. */
export const writeCooling = (cooling: Cooling, changed?: Changed): Promise<void> =>
  browser.storage.local.set(coolingItems(cooling, changed));

/** Calls back with what waits after every change of it, until the signal aborts. */
export function watchCooling(onChange: (cooling: Cooling) => void, signal: AbortSignal): void {
  watchStored((keys, area) => {
    const concerned = keys.some((key) => key in COOLING_KEYS);
    if (area === 'local' && concerned) void readCooling().then(onChange);
  }, signal);
}

const momentIn = (stored: unknown): number =>
  typeof stored === 'number' && Number.isFinite(stored) ? stored : 0;
