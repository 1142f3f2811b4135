import tokens from '../../src/ui/tokens.css?inline';
import { append } from '../past-fields.ts';
import { answerWhileAlive, isAlive } from './alive.ts';
import { beforeEachFrame } from './each-frame.ts';
import { elementIn } from './element.ts';
import { rememberFocus } from './focus.ts';
import { leaveAbove } from './leave-above.ts';
import { often } from './often.ts';
import overlayStyle from './overlay.css?inline';
import { ownStyle } from './own-style.ts';
import pauseStyle from './pause.css?inline';
import { armShield } from './shield.ts';
import {
  COVER_DELAY_MS,
  RAISING,
  raisesSomething,
  startRootWatch,
  watchForCover,
} from './top-layer.ts';
import { unsearched } from './unsearched.ts';

/** Only tests look into the pause; a release keeps every page out of it. */
export const ROOT_MODE = import.meta.env.MODE === 'practice' ? 'open' : 'closed';

/** What happens as often as this within so many ms is done by a page that fights. */
const FEW = [import.meta.env.FIREFOX ? 2 : 4, 3000] as const;
const MANY = [8, 3000] as const;

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
  const host = elementIn(page, 'div');
  const root = host.attachShadow({ mode: ROOT_MODE });
  const style = elementIn(page, 'style');
  style.textContent = ownStyle(tokens + overlayStyle + pauseStyle);
  const dialog = elementIn(page, 'dialog');
  dialog.setAttribute('aria-labelledby', 'pause-line');
  dialog.setAttribute('aria-describedby', 'pause-support');
  answerWhileAlive(dialog);
  const content = elementIn(page, 'div');
  content.style.blockSize = '100%';
  dialog.append(unsearched(page, content));
  root.append(style, dialog);

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

  // A page may have thrown its root away, and this may be all there is.
  const place = () => (page.documentElement === host ? page : (page.documentElement ?? page));
  // Who takes it out of the document takes it out of the top layer, also by moving it.
  const isUp = () => host.parentNode === place() && dialog.matches(':modal');
  const raise = () => {
    if (!open) return;
    if (host.parentNode !== place()) append(place(), host);
    const focused = root.activeElement;
    if (dialog.open) dialog.close();
    dialog.showModal();
    if (focused instanceof HTMLElement) focused.focus();
    if (!dialog.checkVisibility()) standAlone();
  };
  /** The page's root, while it is out of the document. */
  let without: Element | undefined;
  /**
   * A root may draw nothing of what is in it, the pause along, or cover it again and again: this stands
   * in its place then. Only once at a time: taking it out may call the page, which puts in the next.
   */
  let isTakingOut = false;
  const standAlone = () => {
    const root = page.documentElement;
    if (!root || root === host || isTakingOut) return;
    isTakingOut = true;
    without = root;
    try {
      page.replaceChild(host, root);
      raise();
    } finally {
      isTakingOut = false;
    }
  };
  const isPaintedAnew = often(...MANY);
  // Below a modal dialog nothing can take the focus but a frame, which then hears what is typed.
  const isTakenAnew = often(...MANY);
  const keepFocus = () => {
    const has = page.activeElement;
    if (!open || !has || has === host || has === page.body || has === page.documentElement) return;
    (focused ?? content.querySelector<HTMLElement>('[autofocus]'))?.focus();
    if (isTakenAnew()) standAlone();
  };
  let focused: HTMLElement | undefined;
  content.addEventListener('focusin', ({ target }) => {
    focused = target as HTMLElement;
  });
  // Before it is raised: that takes the focus, which a page would hear of.
  const unshield = armShield(host, root, raise);
  if (page.defaultView) leaveAbove(page.defaultView);
  raise();

  /** Something lies above it, by what the browser has told last; it may tell of the next no more. */
  let isCovered = false;
  let lookedAt = 0;
  const ended = new AbortController();
  beforeEachFrame(
    dialog,
    () => {
      // What a transition paints lies above every dialog, and no event tells that one begins.
      if (page.activeViewTransition) {
        page.activeViewTransition.skipTransition();
        if (isPaintedAnew()) standAlone();
      }
      // A dialog that is modal, wherever it is, takes every press from this one.
      if (page.elementFromPoint(1, 1) !== host || !dialog.checkVisibility()) raise();
      keepFocus();
      if (isCovered && performance.now() - lookedAt > 1.5 * COVER_DELAY_MS) lookForRaised();
    },
    ended.signal,
  );
  const close = () => {
    open = false;
    observer.disconnect();
    stripped.disconnect();
    ended.abort();
    // Chromium draws every frame for what moves, out of the document, too.
    for (const one of content.getAnimations({ subtree: true })) one.cancel();
    dialog.close();
    host.remove();
    if (without && !page.documentElement) page.append(without);
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
  // A root that an element of the page got since is found by what it covers; in Firefox each second.
  const isRaisedAnew = often(...FEW);
  const lookForRaised = () => {
    lookedAt = performance.now();
    if (!lookIntoRoots([page])) return;
    raise();
    if (isRaisedAnew()) standAlone();
  };
  const onCover = (now: boolean) => {
    isCovered = now;
    if (!now) return;
    raise();
    lookForRaised();
  };
  if (!import.meta.env.FIREFOX) watchForCover(dialog, onCover, ended.signal);
  else dialog.addEventListener('animationiteration', lookForRaised, { signal: ended.signal });

  return {
    content,
    close() {
      close();
      bringFocusBack();
    },
  };
}
