import tokens from '../../src/ui/tokens.css?inline';
import { rememberFocus } from './focus.ts';
import overlayStyle from './overlay.css?inline';
import pauseStyle from './pause.css?inline';
import { armShield } from './shield.ts';
import { skipTransitions } from './transitions.ts';
import { unsearched } from './unsearched.ts';

/** Only tests look into the pause; a release keeps every page out of it. */
export const ROOT_MODE = import.meta.env.MODE === 'practice' ? 'open' : 'closed';

const ALIVE = 'alive';
const HEARD = new WeakSet<Event>();

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
  const host = page.createElement('div');
  const root = host.attachShadow({ mode: ROOT_MODE });
  const style = page.createElement('style');
  style.textContent = tokens + overlayStyle + pauseStyle;
  const dialog = page.createElement('dialog');
  dialog.setAttribute('aria-labelledby', 'pause-line');
  dialog.setAttribute('aria-describedby', 'pause-support');
  dialog.addEventListener(ALIVE, (event) => HEARD.add(event));
  const content = page.createElement('div');
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

  // A page may have thrown its root away.
  const place = () => page.documentElement ?? page;
  // Who takes it out of the document takes it out of the top layer, also by moving it.
  const isUp = () => host.parentNode === place() && dialog.matches(':modal');
  const raise = () => {
    if (!open) return;
    if (host.parentNode !== place()) place().append(host);
    if (dialog.open) dialog.close();
    dialog.showModal();
  };
  // Before it is raised: that takes the focus, which a page would hear of.
  const unshield = armShield(host, root);
  if (page.fullscreenElement) void page.exitFullscreen();
  raise();

  const ended = new AbortController();
  const above = { capture: true, signal: ended.signal };
  skipTransitions(page, dialog, ended.signal);
  // A popover that is shown changes no attribute: it is kept from opening. What goes full screen lies
  // above every dialog.
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
  const close = () => {
    open = false;
    observer.disconnect();
    stripped.disconnect();
    ended.abort();
    dialog.close();
    host.remove();
    // After it is gone: the focus leaves it with that.
    unshield();
  };
  const observer = new MutationObserver((changes) => {
    const wasMoved = changes.some(({ removedNodes }) => [...removedNodes].includes(host));
    if (wasMoved && !isAlive(dialog)) {
      close();
      return onDead();
    }
    if (!isUp() || changes.some(raisesSomething)) raise();
  });
  // The host has none of its own: `inert`, `popover` or a style can only be the page's.
  const stripped = new MutationObserver(() => {
    for (const name of host.getAttributeNames()) host.removeAttribute(name);
    if (!isUp()) raise();
  });
  stripped.observe(host, { attributes: true });
  observer.observe(page, {
    childList: true,
    subtree: true,
    attributeFilter: ['open', 'popover'],
  });

  return {
    content,
    close() {
      close();
      bringFocusBack();
    },
  };
}

/**
 * A frame that is taken away takes the listeners of all that is in it, also of what only passed
 * through: whether this one still hears, by an event that does not leave the shadow root.
 */
function isAlive(dialog: HTMLDialogElement): boolean {
  const asked = new Event(ALIVE);
  dialog.dispatchEvent(asked);
  return HEARD.has(asked);
}

/** A dialog of the page was opened: it stands above ours until ours is raised again. */
const raisesSomething = ({ type, target }: MutationRecord): boolean =>
  type === 'attributes' && target instanceof Element && target.matches(':modal, :popover-open');
