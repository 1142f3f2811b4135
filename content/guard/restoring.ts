/**
 * The browser may keep a page for going back, and paints it again before anything of it runs. So one
 * that may show a contact is hidden as it is left, and looked at as it comes back. The page can see that
 * it is hidden, so `isToBeHidden` should answer yes for whoever is open, not for a contact alone.
 */
export function guardRestoring(
  page: Window,
  { isToBeHidden, hide, onBack }: { isToBeHidden(): boolean; hide(): void; onBack(): void },
  until: AbortSignal,
): void {
  // A page could make such events itself, and see whether it is hidden.
  const onHide = ({ persisted, isTrusted }: PageTransitionEvent) => {
    if (isTrusted && persisted && isToBeHidden()) hide();
  };
  const onShow = ({ persisted, isTrusted }: PageTransitionEvent) => {
    if (isTrusted && persisted) onBack();
  };
  page.addEventListener('pagehide', onHide, { signal: until });
  page.addEventListener('pageshow', onShow, { signal: until });
}
