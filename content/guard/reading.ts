import { delay } from './delay.ts';
import { holdPaint } from './hold-paint.ts';

/** A page that takes longer to arrive is judged by what is there. */
const PATIENCE_MS = 2000;

/**
 * For a contact who stands in a page of which the rest is still arriving: the others of a group may
 * be yet to come. Until then the page is not painted. Answers, when asked, whether to wait; `look`
 * is called when that is over.
 */
export function startReading(page: Document, look: () => void, signal: AbortSignal): () => boolean {
  let release: (() => void) | undefined;
  let isOver = false;
  const end = () => {
    if (isOver || signal.aborted) return release?.();
    isOver = true;
    look();
    release?.();
  };
  return () => {
    if (isOver || page.readyState !== 'loading') return false;
    if (!release) {
      page.addEventListener('readystatechange', end, { once: true, signal });
      void delay(PATIENCE_MS).then(end);
    }
    release = holdPaint(page);
    return true;
  };
}
