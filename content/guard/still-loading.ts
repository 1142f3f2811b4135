import { delay } from '../delay.ts';

/** A page may be written without an end (`document.open()`); what is there by then is judged. */
const PATIENCE_MS = 3000;

/**
 * Whether the document is still being written, so that a thread in it may name more people yet and
 * be a group's. `onLoaded` is called when it is not any more, and once its styles are there, by which
 * readers tell what is shown.
 */
export function watchLoading(
  page: Document,
  onLoaded: () => void,
  signal: AbortSignal,
): () => boolean {
  let isLate = false;
  page.addEventListener('readystatechange', onLoaded, { signal });
  void delay(PATIENCE_MS).then(() => {
    isLate = true;
    // Whatever its state is by now: `document.open()` takes the listener away.
    if (!signal.aborted) onLoaded();
  });
  return () => page.readyState === 'loading' && !isLate;
}
