import { delay } from '../delay.ts';

/** How long each way out gets before the next is tried. */
export const PATIENCE_MS = 900;
/** A page that has not changed for this long has drawn what it had to draw. */
const STILL_MS = 160;

/** Waits until it is so, looking after every change of the page; answers whether it came to be. */
export async function until(
  page: Window,
  isSo: () => boolean,
  patience = PATIENCE_MS,
): Promise<boolean> {
  if (isSo()) return true;
  const { promise, resolve } = Promise.withResolvers<void>();
  const over = new AbortController();
  const observer = watchAll(page, () => isSo() && resolve());
  await Promise.race([promise, delay(patience), untilBack(page, over.signal).promise]);
  over.abort();
  observer.disconnect();
  return isSo();
}

/** Waits until the page has changed and then been still for a moment, or for long enough. */
export async function untilStill(page: Window): Promise<void> {
  let changedAt: number | undefined;
  const observer = watchAll(page, () => {
    changedAt = performance.now();
  });
  const end = performance.now() + PATIENCE_MS;
  do await delay(STILL_MS / 2);
  while (
    performance.now() < end &&
    (changedAt === undefined || performance.now() - changedAt < STILL_MS)
  );
  observer.disconnect();
}

/**
 * Fulfilled where the page was left and is come back to, as the browser kept it: it has been left, and is
 * there again.
 */
export function untilBack(
  page: Window,
  signal: AbortSignal,
): { promise: Promise<void>; isThere(): boolean } {
  const { promise, resolve } = Promise.withResolvers<void>();
  let isBack = false;
  const onShown = ({ isTrusted, persisted }: PageTransitionEvent) => {
    if (!isTrusted || !persisted) return;
    isBack = true;
    resolve();
  };
  page.addEventListener('pageshow', onShown, { signal });
  return { promise, isThere: () => isBack };
}

function watchAll(page: Window, onChange: () => void): MutationObserver {
  const observer = new MutationObserver(onChange);
  observer.observe(page.document, { subtree: true, childList: true, attributes: true });
  return observer;
}
