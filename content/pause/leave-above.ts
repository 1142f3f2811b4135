interface WithWindow extends Window {
  readonly documentPictureInPicture?: { readonly window: Window | null };
}

/**
 * Ends what a page has above all that can be laid over it: full screen, a video or a window of its own over
 * the tab, a pointer that is kept within the page. Answers whether it had the screen.
 */
export function leaveAbove(page: WithWindow): boolean {
  const { document, isSecureContext } = page;
  // Where it is not offered, an element of the page's may be named so.
  if (isSecureContext) page.documentPictureInPicture?.window?.close();
  // Firefox tells no page of its own small windows.
  if (document.pictureInPictureElement) void document.exitPictureInPicture().catch(() => {});
  if (document.pointerLockElement) document.exitPointerLock();
  if (!document.fullscreenElement) return false;
  void document.exitFullscreen().catch(() => {});
  return true;
}

/** What tells that a page has something there. */
export const COMES_ABOVE = ['fullscreenchange', 'pointerlockchange', 'enterpictureinpicture'];
