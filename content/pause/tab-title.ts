/** A title that is set while the pause is up is seen for so long. */
const OFTEN_MS = 50;

/** What the page calls itself, while a pause shows another title in its tab; else empty. */
let own = '';

/** What the page itself is called, for readers: some sites say there who is open, or who the user is. */
export const ownTitle = (page: Document): string => own || page.title;

/**
 * Shows a neutral title in the tab while the pause is up, whatever the page sets, and gives the
 * page's own back in the end. The page can read it: it had better say nothing of a pause.
 */
export function coverTitle(page: Document, neutral: string): () => void {
  own = page.title;
  let isOver = false;
  const cover = () => {
    if (page.title === neutral) return;
    own = page.title;
    page.title = neutral;
  };
  cover();
  // Not in the same task each time: somebody else may keep the title in the same way, and the two would
  // never come to an end.
  let isDue = false;
  const observer = new MutationObserver(() => {
    if (isDue) return;
    isDue = true;
    void scheduler.postTask(
      () => {
        isDue = false;
        if (!isOver) cover();
      },
      { delay: OFTEN_MS },
    );
  });
  // All of it: a page may put another head or root in the place of its own.
  observer.observe(page, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return () => {
    isOver = true;
    observer.disconnect();
    // One that the page has set a moment ago is its own already.
    if (page.title === neutral) page.title = own;
    own = '';
  };
}
