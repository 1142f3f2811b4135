/**
 * Shows a neutral title in the tab while the pause is up, whatever the page sets, and gives the
 * page's own back in the end. The page can read it: it had better say nothing of a pause.
 */
export function coverTitle(page: Document, neutral: string): () => void {
  let own = page.title;
  const cover = () => {
    if (page.title === neutral) return;
    own = page.title;
    page.title = neutral;
  };
  cover();
  const observer = new MutationObserver(cover);
  // All of it: a page may put another head or root in the place of its own.
  observer.observe(page, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return () => {
    observer.disconnect();
    page.title = own;
  };
}
