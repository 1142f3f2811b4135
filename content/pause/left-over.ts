/** As Firefox gives it to the scripts of extensions, for closed roots too. */
interface Opened extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** A colour that every style of ours has. */
const OURS = '--on-deep:';

/**
 * Clears away what the guard before this one has drawn over the page. Firefox ends the scripts of an
 * extension that is updated, with all their listeners, and leaves their elements: a pause that answers
 * nobody (seen in Firefox ESR 153). Below one the app may have drawn the contact by now, and nothing
 * tells, so it goes with its page, as if it had been held. In Chromium guards live on and go by
 * themselves (`succession.ts`).
 */
export function clearLeftOver(page: Document): void {
  for (const child of [...(page.documentElement?.children ?? [])] as Opened[]) {
    const root = child.openOrClosedShadowRoot;
    if (!root?.querySelector('style')?.textContent?.includes(OURS)) continue;
    if (root.querySelector('dialog')) page.location.reload();
    else child.remove();
  }
}
