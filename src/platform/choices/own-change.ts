import type { Pending } from '../../policy/cooling/pending.ts';
import { type Changed, hasChanged, restored } from '../../policy/cooling/restore.ts';
import { splitChange } from '../../policy/cooling/split.ts';
import { isSame } from '../../same.ts';
import { notesOfTurnedOff } from '../permissions/give-back.ts';
import { alone, readChoices, writeChoices } from './choices.ts';
import { type Cooling, coolingItems, readCooling } from './cooling-facts.ts';

/** How long a change can be taken back. */
export const UNDO_MS = 10_000;

/** A change of the choices that this page made itself. */
export interface OwnChange extends Changed {
  /** When it took effect, by the page's own clock (`performance.now()`), which nobody sets back. */
  readonly madeAt: number;
  /**
   * It took effect later than it was written, once the browser had asked: others may have come
   * since.
   */
  readonly wasAsked: boolean;
  /** What waited before it, and the lock it was made under. */
  readonly cooling: Pick<Cooling, 'pending' | 'lockedUntil'>;
  /** What waited after it. */
  readonly pendingAfter: readonly Pending[];
  /** What is taken back with it, beside the choices. */
  readonly also?: (() => Promise<void>) | undefined;
  /** The press of a button that it was made by, where that made more than one. */
  readonly gesture?: string | undefined;
}

type Listener = (change: OwnChange) => void;
const listeners = new Set<Listener>();

/** Calls back with each change that this page makes, until the signal aborts. */
export function watchOwnChanges(onChange: Listener, signal: AbortSignal): void {
  listeners.add(onChange);
  signal.addEventListener('abort', () => listeners.delete(onChange));
}

export const tellOwnChange = (change: OwnChange): void => {
  for (const listener of listeners) listener(change);
};

/**
 * Takes a change of this page back, and what it asked for or called off with it; answers whether there
 * was anything left to take back. Where it had guarded more, this guards less without a wait: what it
 * changed is as it was ten seconds ago, so nothing is gained by it. Later than that, or once a lock was
 * set, it has to wait like any other, and nothing is done here.
 */
export async function undoChange(own: OwnChange): Promise<boolean> {
  const isDone = await undoChoices(own);
  // By itself: it has turns of its own.
  if (isDone) await own.also?.();
  return isDone;
}

const undoChoices = (own: OwnChange): Promise<boolean> =>
  alone(async () => {
    const now = await readChoices();
    const cooling = await readCooling();
    const after = restored(now, own);
    const isLate = performance.now() - own.madeAt > UNDO_MS;
    const isLocked = cooling.lockedUntil !== own.cooling.lockedUntil;
    if ((isLate || isLocked) && splitChange(now, after).waiting.length > 0) return false;
    const pending = restoredPending(cooling.pending, own);
    const isOther = hasChanged({ before: now, after }) || !isSame(pending, cooling.pending);
    if (!isOther && !own.also) return false;
    const turnedOff = (['sites', 'servers'] as const).flatMap((name) =>
      now.settings[name].filter((one) => !after.settings[name].includes(one)),
    );
    // In one: what is called off must not come due because a page was closed in between.
    await writeChoices(now, after, {
      ...coolingItems(cooling, { pending }),
      ...notesOfTurnedOff(turnedOff),
    });
    return true;
  });

/** What the change asked for is called off, and what it called off goes on waiting. */
function restoredPending(
  now: readonly Pending[],
  { cooling: { pending: before }, pendingAfter: after }: OwnChange,
): readonly Pending[] {
  const has = (all: readonly Pending[], { id }: Pending) => all.some((one) => one.id === id);
  const stays = now.filter((one) => !has(after, one) || has(before, one));
  const calledOff = before.filter((one) => !has(after, one) && !has(stays, one));
  return [...stays, ...calledOff];
}
