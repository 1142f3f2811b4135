/** As Firefox gives it to the scripts of extensions, for closed roots too. */
interface Opened extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** A colour that every style of ours has, behind a word of the guard's own. */
const OURS = '-on-deep:';

/**
 * Clears away what the guard before this one has drawn over the page; answers whether it was a pause,
 * and the page is being left for `home` as if it had been held. Firefox ends the scripts of an extension
 * that is updated, with all their listeners, and leaves their elements: a pause that answers nobody
 * (seen in Firefox ESR 153). Below it the app may have drawn the contact by now, and nothing tells. In
 * Chromium guards live on and go by themselves (`succession.ts`).
 */
export function clearLeftOver(page: Document, home: string): boolean {
  const left = [...(page.documentElement?.children ?? [])].filter((child: Opened) =>
    child.openOrClosedShadowRoot?.querySelector('style')?.textContent?.includes(OURS),
  );
  const isPaused = left.some((child: Opened) =>
    child.openOrClosedShadowRoot?.querySelector('dialog'),
  );
  if (isPaused) page.location.assign(home);
  else for (const child of left) child.remove();
  return isPaused;
}
