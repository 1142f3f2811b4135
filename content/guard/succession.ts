import { type Items, isLeftBehind, leaveTo, takeUnderWay } from '../../src/platform/record/keep.ts';
import { delay } from './delay.ts';
import type { Pausing } from './pausing.ts';

/** What a guard that was left behind hands to the one that takes over. */
export interface Left {
  /** Its pause is up, and stays until the user has answered. */
  readonly isUp: boolean;
  /** What it could not store any more. */
  readonly items: Items;
}

/** As long as an update takes. A guard that nobody has taken over from by then has been taken out. */
const UPDATE_MS = 5000;
/** On a machine with ten things to do it took nine seconds: what would be lost waits for longer. */
const SLOW_UPDATE_MS = 15_000;

/**
 * An update of the extension leaves its guards standing in the open pages, each in a world of its own
 * that cannot reach the storage any more. The new guard takes over: the old one hands it what it could
 * not store, and goes once its pause is answered. They speak by events of the window whose name no
 * page can know or list: `countersign` is each installation's own. Turned off or taken out, nobody
 * comes, and the guard goes by itself.
 */
export function takeOver(
  page: Window,
  countersign: string,
  signal: AbortSignal,
  onLeft: (left: Left) => void,
): void {
  const listener = (event: Event) => onLeft(JSON.parse((event as CustomEvent<string>).detail));
  page.addEventListener(leaving(countersign), listener, { signal });
  page.dispatchEvent(new Event(countersign));
}

const leaving = (countersign: string): string => `${countersign}:left`;

/**
 * Waits for the guard that takes over from this one: `onNext` is called before anything is handed to
 * it, and `go` ends this one.
 */
export function standBy(
  page: Window,
  countersign: string,
  signal: AbortSignal,
  { pausing, go, onNext }: { pausing: Pausing; go: () => void; onNext: () => void },
): void {
  let kept: Items = {};
  let isTaken = false;
  const next = Promise.withResolvers<void>();
  const tell = (items: Items) => {
    const detail = JSON.stringify({ isUp: pausing.isUp, items } satisfies Left);
    page.dispatchEvent(new CustomEvent(leaving(countersign), { detail }));
  };
  const goWhenFree = async () => {
    // As one pause goes, the next may have come up.
    do await pausing.whenFree();
    while (!pausing.isFree);
    if (isTaken) tell({});
    go();
  };
  // Some of it may have been stored after all: twice is once.
  const gather = () => {
    kept = { ...takeUnderWay(), ...kept };
  };
  let isNoticed = false;
  const notice = () => {
    if (isNoticed || !isLeftBehind()) return;
    isNoticed = true;
    gather();
    void delay(UPDATE_MS).then(() => isTaken || void goWhenFree());
  };
  leaveTo({
    take(items) {
      notice();
      if (isTaken) tell(items);
      else kept = { ...kept, ...items };
    },
    untilNext() {
      notice();
      return Promise.race([next.promise, delay(SLOW_UPDATE_MS)]);
    },
  });
  // Heard also once this guard has gone by itself: a slow update loses nothing that is kept here.
  page.addEventListener(
    countersign,
    () => {
      isTaken = true;
      onNext();
      gather();
      tell(kept);
      next.resolve();
      void goWhenFree();
    },
    { once: true },
  );
  // These do not hear a press that the guard stopped; its urge is stored, and `leaveTo` notices then.
  for (const type of ['pointerdown', 'keydown', 'visibilitychange'])
    page.addEventListener(type, notice, { capture: true, signal, passive: true });
}
