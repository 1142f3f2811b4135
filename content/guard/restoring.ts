/**
 * The browser may keep a page for going back, and paints it again before anything of it runs. So one
 * that shows a contact is held as it is left, and looked at as it comes back.
 */
export function guardRestoring(
  page: Window,
  { isSomebody, hold, onBack }: { isSomebody(): boolean; hold(): void; onBack(): void },
  until: AbortSignal,
): void {
  const onHide = ({ persisted }: PageTransitionEvent) => {
    if (persisted && isSomebody()) hold();
  };
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) onBack();
  };
  page.addEventListener('pagehide', onHide, { signal: until });
  page.addEventListener('pageshow', onShow, { signal: until });
}
