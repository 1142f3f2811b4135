import tokens from '../../src/ui/tokens.css?inline';
import { rememberFocus } from './focus.ts';
import overlayStyle from './overlay.css?inline';
import pauseStyle from './pause.css?inline';
import { armShield } from './shield.ts';

/** Only tests look into the pause; a release keeps every page out of it. */
export const ROOT_MODE = import.meta.env.MODE === 'practice' ? 'open' : 'closed';

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
 * is Escape, or the browser's own way to close a dialog.
 */
export function openOverlay(page: Document, onCancel: () => void): Overlay {
  const host = page.createElement('div');
  const root = host.attachShadow({ mode: ROOT_MODE });
  const style = page.createElement('style');
  style.textContent = tokens + overlayStyle + pauseStyle;
  const dialog = page.createElement('dialog');
  dialog.setAttribute('aria-labelledby', 'pause-line');
  dialog.setAttribute('aria-describedby', 'pause-support');
  const content = page.createElement('div');
  content.style.blockSize = '100%';
  dialog.append(content);
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

  const raise = () => {
    if (!open) return;
    if (!host.isConnected) page.documentElement.append(host);
    if (dialog.open) dialog.close();
    dialog.showModal();
  };
  const cover = () => {
    page.documentElement.append(host);
    dialog.showModal();
  };
  if (page.fullscreenElement) void page.exitFullscreen();
  page.activeViewTransition?.skipTransition();
  cover();

  const unshield = armShield(host, root);
  const ended = new AbortController();
  const above = { capture: true, signal: ended.signal };
  // A popover that is shown changes no attribute: it is kept from opening. What goes full screen, or
  // is painted by a view transition, lies above every dialog.
  page.addEventListener('beforetoggle', (event) => event.preventDefault(), above);
  page.addEventListener(
    'fullscreenchange',
    () => {
      if (!page.fullscreenElement) return;
      void page.exitFullscreen();
      raise();
    },
    above,
  );
  const observer = new MutationObserver((changes) => {
    if (!host.isConnected || changes.some(raisesSomething)) raise();
  });
  observer.observe(page, {
    childList: true,
    subtree: true,
    attributeFilter: ['open', 'popover'],
  });

  return {
    content,
    close() {
      open = false;
      observer.disconnect();
      ended.abort();
      unshield();
      dialog.close();
      host.remove();
      bringFocusBack();
    },
  };
}

/** A dialog of the page was opened: it stands above ours until ours is raised again. */
const raisesSomething = ({ type, target }: MutationRecord): boolean =>
  type === 'attributes' && target instanceof Element && target.matches(':modal, :popover-open');
