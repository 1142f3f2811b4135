import { often } from './often.ts';

/** Found as often as this within so many ms, it is raised by a page that fights. */
const FEW = [import.meta.env.FIREFOX ? 2 : 4, 3000] as const;

interface CoverWatch {
  readonly screen: Element;
  /** Looks for what a page may have raised where nothing tells of it; answers whether there is any. */
  findRaised(): boolean;
  raise(): void;
  onFought(): void;
}

/**
 * Raises the screen again where something lies above it of which no change tells: a root that an element
 * of the page got since is found by what it covers, in Firefox each second. Answers what to call before
 * each frame.
 */
export function watchCover(
  { screen, findRaised, raise, onFought }: CoverWatch,
  signal: AbortSignal,
): () => void {
  /** By what the browser has told last; while it is so, it tells of nothing that comes next. */
  let isCovered = false;
  let lookedAt = 0;
  const isFought = often(...FEW);
  const look = () => {
    lookedAt = performance.now();
    if (!findRaised()) return;
    raise();
    if (isFought()) onFought();
  };
  const onChange = (now: boolean) => {
    isCovered = now;
    if (!now) return;
    raise();
    look();
  };
  if (!import.meta.env.FIREFOX) tellOfCover(screen, onChange, signal);
  return () => {
    const since = performance.now() - lookedAt;
    if (import.meta.env.FIREFOX ? since > UNTOLD_MS : isCovered && since > 1.5 * COVER_DELAY_MS)
      look();
  };
}

/** How often it is looked where no browser tells, in ms: the whole page is gone through for it. */
const UNTOLD_MS = 1000;

/** The browser looks no more often than this, in ms. */
const COVER_DELAY_MS = 100;

/**
 * Tells whether `screen` is all that is seen where it is, when that changes: what a page raises above it
 * may be out of reach of everything else. Chromium alone says so (and within a frame: tried in 156).
 */
function tellOfCover(
  screen: Element,
  onChange: (isCovered: boolean) => void,
  signal: AbortSignal,
): void {
  const how = { trackVisibility: true, delay: COVER_DELAY_MS } as IntersectionObserverInit;
  const observer = new IntersectionObserver((seen) => {
    const { isVisible } = (seen.at(-1) ?? {}) as { isVisible?: boolean };
    if (isVisible !== undefined) onChange(!isVisible);
  }, how);
  observer.observe(screen);
  signal.addEventListener('abort', () => observer.disconnect());
}
