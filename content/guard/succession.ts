import { newId } from '../../src/new-id.ts';
import { type Items, isLeftBehind, leaveTo, takeUnderWay } from '../../src/platform/record/keep.ts';
import { delay } from '../delay.ts';
import type { Pausing } from './pausing.ts';

/** One of the guards of an installation in a page: each update adds one. */
export interface Self {
  /** Each installation's own, which all its guards know and no page does. */
  readonly countersign: string;
  readonly id: string;
}

/** What the guards that were left behind hand to the one that takes over. */
export interface Left {
  /** A pause of one of them is up, and stays until the user has answered. */
  readonly isUp: boolean;
  /** What could not be stored any more. */
  readonly items: Items;
}

/** One of them tells of itself. */
interface Telling extends Left {
  readonly from: string;
  /** The event by which the other says that it has stored them. */
  readonly receipt: string;
}

/** As long as an update takes. A guard that nobody has taken over from by then has been taken out. */
const UPDATE_MS = 5000;
/** On a machine with ten things to do it took nine seconds: what would be lost waits for longer. */
const SLOW_UPDATE_MS = 15_000;

/**
 * An update of the extension leaves its guards standing in the open pages, each in a world of its own
 * that cannot reach the storage any more. The new guard takes over: each old one hands it what it could
 * not store, and goes once its pause is answered. They speak by events of the window whose name no
 * page can know or list. Turned off or taken out, nobody comes, and the guard goes by itself. `onLeft`
 * answers whether all is stored now: in an update that follows at once it is not, and waits for the
 * next guard where it was.
 */
export function takeOver(
  page: Window,
  { countersign, id }: Self,
  signal: AbortSignal,
  onLeft: (left: Left) => Promise<boolean>,
): void {
  const up = new Set<string>();
  const listener = async (event: Event) => {
    const { from, isUp, items, receipt }: Telling = JSON.parse((event as CustomEvent).detail);
    if (from === id) return;
    if (isUp) up.add(from);
    else up.delete(from);
    if (await onLeft({ isUp: up.size > 0, items })) page.dispatchEvent(new Event(receipt));
  };
  page.addEventListener(leaving(countersign), (event) => void listener(event), { signal });
  page.dispatchEvent(new Event(countersign));
}

const leaving = (countersign: string): string => `${countersign}:left`;

/** Waits for the guard that takes over from this one; `go` ends this one. */
export function standBy(
  page: Window,
  { countersign, id }: Self,
  signal: AbortSignal,
  { pausing, go }: { pausing: Pausing; go: () => void },
): void {
  /** What no other guard has stored. */
  let left: Items = {};
  let onStored = () => {};
  /** Nothing more is to be told. */
  const over = new AbortController();
  const tell = () => {
    const told = left;
    const stored = () => {
      left = Object.fromEntries(Object.entries(left).filter(([key, one]) => told[key] !== one));
      if (Object.keys(left).length > 0) return;
      onStored();
      if (signal.aborted) over.abort();
    };
    const receipt = `${countersign}:${newId()}`;
    page.addEventListener(receipt, stored, { once: true, signal: over.signal });
    const telling: Telling = { from: id, isUp: pausing.isOwnUp, items: told, receipt };
    page.dispatchEvent(new CustomEvent(leaving(countersign), { detail: JSON.stringify(telling) }));
  };
  const goOnceAnswered = async () => {
    // As one pause goes, the next may have come up.
    do await pausing.untilAnswered();
    while (pausing.isOwnUp);
    if (signal.aborted) return;
    go();
    tell();
  };
  // Some of it may have been stored after all: twice is once.
  const gather = () => {
    left = { ...takeUnderWay(), ...left };
  };
  let isNoticed = false;
  const notice = () => {
    if (isNoticed || !isLeftBehind()) return;
    isNoticed = true;
    gather();
    void delay(UPDATE_MS).then(goOnceAnswered);
  };
  leaveTo({
    take(items) {
      notice();
      left = { ...left, ...items };
      tell();
    },
    untilNext() {
      notice();
      const next = new Promise<void>((done) => {
        onStored = done;
      });
      tell();
      return Promise.race([next, delay(SLOW_UPDATE_MS)]);
    },
  });
  // Heard also once this guard has gone by itself: a slow update loses nothing that is kept here.
  page.addEventListener(
    countersign,
    () => {
      gather();
      tell();
      void goOnceAnswered();
    },
    { signal: over.signal },
  );
  // These do not hear a press that the guard stopped; its urge is stored, and `leaveTo` notices then.
  for (const type of ['pointerdown', 'keydown', 'visibilitychange'])
    page.addEventListener(type, notice, { capture: true, signal, passive: true });
}
