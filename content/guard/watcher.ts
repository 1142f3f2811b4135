import { delay } from '../delay.ts';
import type { Page } from '../sites/site.ts';
import type { Look } from './look.ts';
import { type Reading, startReading } from './reading.ts';

/** Attributes in which sites keep a name, or which row is open. */
const TELLING = [
  'alt',
  'aria-current',
  'aria-description',
  'aria-label',
  'aria-selected',
  'data-selected',
  'data-testid',
  'href',
  'title',
];

/** The changes of a page that may show somebody else. */
export const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: TELLING,
};

/** A change in which no reader seems to have a part may still have one, as a class has that hides. */
const SOON_MS = 250;

/**
 * Calls `look` whenever the page may show somebody else than before: in the same task as the change,
 * so before a frame shows it, where the change touches what the last look asked for; within a quarter
 * of a second after any other. Costs nothing while the page stands still.
 * `look` answers what it saw; where it did not look, any change leads to the next. `shadowRoots` are
 * watched besides the page itself, once they are there. Answers what to call when somebody else may
 * be seen for another reason: `look` for now, `lookSoon` for within a quarter of a second.
 */
export function watchPage(
  document: Document,
  watching: { look(page: Page): Look | undefined; shadowRoots(page: Page): readonly ShadowRoot[] },
  signal: AbortSignal,
): { look(): void; lookSoon(): void } {
  const watched = new WeakSet<Node>();
  const watch = (root: Node) => {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, WATCHED);
  };

  let last: Reading | undefined;
  const look = () => {
    const reading = startReading(document);
    const seen = watching.look(reading.page);
    last = seen && reading;
    if (!seen) return;
    for (const { element } of seen.places) reading.noteWhole(element);
    for (const root of watching.shadowRoots(reading.page)) watch(root);
  };

  let isSoon = false;
  const lookSoon = () => {
    if (isSoon) return;
    isSoon = true;
    void delay(SOON_MS).then(() => {
      isSoon = false;
      if (!signal.aborted) look();
    });
  };

  const observer = new MutationObserver((changes) => {
    if (!last || last.isTouchedBy(changes)) look();
    else lookSoon();
  });
  watch(document);
  look();
  signal.addEventListener('abort', () => observer.disconnect());
  return { look, lookSoon };
}
