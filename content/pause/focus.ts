/**
 * Remembers where the user was writing: the element with the focus, down into frames of the page's
 * own, and what was marked in it. Answers how to bring that back; the browser's own way to do it
 * after a dialog ends at the frame and at the start of a text.
 */
export function rememberFocus(page: Document): () => void {
  try {
    return remember(page);
  } catch {
    // A form of the page's can have fields in place of what is asked of it; its focus is its own matter.
    return () => {};
  }
}

function remember(page: Document): () => void {
  const element = focusedIn(page);
  const selection = element?.ownerDocument.getSelection();
  const marked =
    element && selection?.rangeCount && element.contains(selection.anchorNode)
      ? selection.getRangeAt(0).cloneRange()
      : undefined;
  return () => {
    if (!element?.isConnected || typeof element.focus !== 'function') return;
    if (focusedIn(page) !== element) element.focus({ preventScroll: true });
    if (!marked) return;
    selection?.removeAllRanges();
    selection?.addRange(marked);
  };
}

/** The innermost element with the focus; none where nothing but the page itself has it. */
function focusedIn(page: Document): HTMLElement | undefined {
  const element = page.activeElement as HTMLIFrameElement | HTMLElement | null;
  if (!element || element === page.body) return undefined;
  const inner = 'contentDocument' in element ? element.contentDocument : null;
  return (inner && focusedIn(inner)) ?? element;
}
