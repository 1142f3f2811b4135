import { append } from '../past-fields.ts';
import { isAlive } from './alive.ts';
import { watchCover } from './cover-watch.ts';
import { beforeEachFrame } from './each-frame.ts';
import { rememberFocus } from './focus.ts';
import { keepAsIs } from './keep-as-is.ts';
import { leaveAbove } from './leave-above.ts';
import { makeOverlay } from './overlay-parts.ts';
import { RootOut } from './root-out.ts';
import { armShield } from './shield.ts';
import { RAISING, raisesSomething, startRootWatch } from './top-layer.ts';

export interface Overlay {
  /** Where the screen is drawn. */
  readonly content: HTMLElement;
  /** Takes the overlay away; focus goes back where it was. */
  close(): void;
}

/**
 * Covers the page before this call returns: a modal dialog in the top layer, so that nothing of the
 * page is above it or can be reached, in a shadow root of its own with its style as text. It comes
 * back before the next frame when the page takes it out or raises something above it. `onCancel`
 * is Escape, or the browser's own way to close a dialog. `onDead`: the page has killed it, and another
 * has to take its place.
 */
export function openOverlay(page: Document, onCancel: () => void, onDead: () => void): Overlay {
  const parts = makeOverlay(page);
  const { host, root, dialog, content } = parts;
  const bringFocusBack = rememberFocus(page);
  let open = true;
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    onCancel();
  });
  // The browser closes a dialog that refuses to be cancelled twice. Raising it closes it too, but by
  // the time this is heard it is open again.
  dialog.addEventListener('close', () => {
    if (open && !dialog.open) onCancel();
  });

  /** Also while it is out of the document, where nothing has the focus. */
  let hadFocus: HTMLElement | undefined;
  content.addEventListener('focusin', ({ target }) => {
    hadFocus = target as HTMLElement;
  });

  // A page may have thrown its root away, and this may be all there is.
  const place = () => (page.documentElement === host ? page : (page.documentElement ?? page));
  // Who takes it out of the document takes it out of the top layer, also by moving it.
  const isUp = () => host.parentNode === place() && dialog.matches(':modal');
  const raise = () => {
    if (!open) return;
    if (host.parentNode !== place()) append(place(), host);
    const focused = hadFocus;
    if (dialog.open) dialog.close();
    dialog.showModal();
    focused?.focus();
    if (!dialog.checkVisibility()) standAlone();
  };
  const rootOut = new RootOut(page, host);
  const standAlone = () => void (rootOut.take() && raise());
  // Before it is raised: that takes the focus, which a page would hear of.
  const unshield = armShield(host, root, { raise, cancel: onCancel });
  raise();
  if (page.defaultView) leaveAbove(page.defaultView);

  const ended = new AbortController();
  const keep = keepAsIs(page, parts, { focused: () => hadFocus, onFought: standAlone });
  const close = () => {
    open = false;
    observer.disconnect();
    stripped.disconnect();
    ended.abort();
    // Chromium draws every frame for what moves, out of the document, too.
    for (const one of content.getAnimations({ subtree: true })) one.cancel();
    dialog.close();
    host.remove();
    rootOut.putBack();
    // After it is gone: the focus leaves it with that.
    unshield();
  };
  const observer = new MutationObserver((changes) => {
    const wasMoved = changes.some(({ removedNodes }) => [...removedNodes].includes(host));
    if (wasMoved && !isAlive(dialog)) {
      close();
      return onDead();
    }
    const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
    if (lookIntoRoots(added) || !isUp() || changes.some(raisesSomething)) raise();
  });
  // The host has none of its own: `inert`, `popover` or a style can only be the page's.
  const stripped = new MutationObserver(() => {
    for (const name of host.getAttributeNames()) host.removeAttribute(name);
    if (!isUp()) raise();
  });
  stripped.observe(host, { attributes: true });
  observer.observe(page, RAISING);
  const lookIntoRoots = startRootWatch(root, (one) => observer.observe(one, RAISING), ended.signal);
  // Once the pause is seen: in a long page it takes its time.
  void scheduler.postTask(() => {
    if (open && lookIntoRoots([page])) raise();
  });
  const keepUncovered = watchCover(
    { screen: dialog, findRaised: () => lookIntoRoots([page]), raise, onFought: standAlone },
    ended.signal,
  );
  const inFrame = () => {
    // A dialog that is modal, wherever it is, takes every press from this one. A scroll bar may be on
    // either side.
    const { left, top } = dialog.getBoundingClientRect();
    const isHit = page.elementFromPoint(left + 1, top + 1) === host;
    if (!isHit || !dialog.checkVisibility()) raise();
    keep();
    keepUncovered();
  };
  beforeEachFrame(dialog, inFrame, ended.signal);

  return {
    content,
    close() {
      close();
      bringFocusBack();
    },
  };
}
