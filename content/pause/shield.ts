import { clickAgain } from './by-the-user.ts';
import { isBrowserKey, isEscape } from './keys.ts';
import { COMES_ABOVE, leaveAbove } from './leave-above.ts';
import { KEYS, POINTED, TELLING, TYPED } from './shielded-events.ts';

interface Shielded {
  readonly host: Element;
  readonly root: ShadowRoot;
  /** Where it fills the window. */
  readonly modal?: Modal | undefined;
}

interface Modal {
  /** Brings it above all of the page. */
  raise(): void;
  /** Escape was pressed. */
  cancel(): void;
}

/** The pause that is up, if one is. */
let armed: Shielded | undefined;

/** Shields the page from this pause; answers how to end it. */
export function armShield(host: Element, root: ShadowRoot, modal?: Modal): () => void {
  const mine = { host, root, modal };
  armed = mine;
  return () => {
    // As this one goes, a page that gets its focus back may have brought up the next.
    if (armed === mine) armed = undefined;
  };
}

/**
 * Keeps what the user does on the pause from the page below. Events leave even a closed shadow root
 * with the key that was pressed or the letters that were typed, so they are stopped before the
 * page's listeners; what the screen itself must hear of is told again inside. Typing, focus and
 * buttons go on working, as the browser does those without listeners. Listens from the document's
 * start, to be before the page, and does nothing until a pause is up.
 */
export function startShield(page: Window, signal: AbortSignal): void {
  // What a script dispatches is no act of the user's: it is the page's own, or ours in leaving it.
  const onUserEvent = (
    types: readonly string[],
    listener: (event: Event, pause: Shielded) => void,
    {
      isOf = () => true,
      passive = false,
    }: { isOf?: (event: Event, pause: Shielded) => boolean; passive?: boolean } = {},
  ) => {
    const shielded = (event: Event) => {
      if (!armed || !event.isTrusted || !isOf(event, armed)) return;
      event.stopImmediatePropagation();
      listener(event, armed);
    };
    for (const type of types)
      page.addEventListener(type, shielded, { capture: true, signal, passive });
  };

  // A key that was down as the pause came up would press its first button, over and over.
  let wentDown: string | undefined;
  const isHeldOver = (event: KeyboardEvent, root: ShadowRoot): boolean => {
    // Others may come up while one of these is down.
    if (!/^(Enter| )$/.test(event.key)) return false;
    const isUp = event.type === 'keyup' && wentDown !== event.key;
    if (event.type === 'keyup') wentDown = undefined;
    if (event.type === 'keydown' && !event.repeat) wentDown = event.key;
    return root.activeElement?.matches('button') === true && (event.repeat || isUp);
  };

  onUserEvent([...KEYS, ...TYPED], (event, { host, root, modal }) => {
    if (modal && event.type === 'keydown' && isEscape(event)) {
      // Before the browser asks who is to be closed: a page may have put others before the dialog.
      event.preventDefault();
      modal.cancel();
    } else if (event.target !== host) {
      // The focus got out of the dialog: whatever is typed is not for the page.
      if (event.cancelable && !isBrowserKey(event)) event.preventDefault();
      if (event.type === 'keydown') root.querySelector<HTMLElement>('[autofocus]')?.focus();
    } else if (event instanceof KeyboardEvent && isHeldOver(event, root)) {
      event.preventDefault();
    } else if (event.type === 'input') {
      root.activeElement?.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });

  if (import.meta.env.FIREFOX) {
    const tellAgain = (event: Event) => {
      if (event.type === 'blur') originOf(event)?.dispatchEvent(new FocusEvent('blur'));
    };
    onUserEvent(TELLING, tellAgain, { isOf: tellsOfPause, passive: true });
  }

  const above = { capture: true, signal };
  // A popover that is shown changes no attribute: it is kept from opening.
  page.addEventListener('beforetoggle', (event) => armed?.modal && event.preventDefault(), above);
  const bringBack = () => {
    if (armed?.modal && leaveAbove(page)) armed.modal.raise();
  };
  for (const type of COMES_ABOVE) page.addEventListener(type, bringBack, above);

  // Pressing elsewhere and letting go here is no click, though the host receives one.
  let wentDownOn: Element | null = null;
  onUserEvent(
    POINTED,
    (event, { host, root, modal }) => {
      // What fills the window is what was pressed, also where a page has captured the pointer.
      if (event.target !== host && !modal) return;
      const { clientX, clientY, detail } = event as MouseEvent;
      // The second of a double click that began on the page, or on a button that answered already.
      if (event.type === 'click' && detail > 1) return;
      const under = root.elementFromPoint(clientX, clientY);
      if (event.type === 'pointerdown') wentDownOn = under;
      if (event.type !== 'click') return;
      // A key press on a button arrives as a click without a place.
      const pressed = detail === 0 ? root.activeElement : under === wentDownOn ? under : undefined;
      if (pressed) clickAgain(pressed);
    },
    { passive: true },
  );
}

/** The innermost that an event is about, which Firefox tells. */
const originOf = (event: Event): Node | undefined => {
  const { explicitOriginalTarget: origin } = event as Event & { explicitOriginalTarget?: unknown };
  return origin instanceof Node ? origin : undefined;
};

const tellsOfPause = (event: Event, { host, root }: Shielded): boolean =>
  event.target === host || originOf(event)?.getRootNode() === root;
