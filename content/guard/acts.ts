import type { Attempt } from '../../src/policy/decision.ts';
import { delay } from '../delay.ts';
import { ourOwn } from '../our-own.ts';
import { closest, isElement, matches } from '../past-fields.ts';
import { linkAddress } from '../sites/page-text.ts';
import { FACTS_PATIENCE_MS, type Judge } from './judge.ts';
import { AROUND_PRESS, isTouch, opensSomething, PRESS } from './press-events.ts';
import { repeatPress } from './repeat-press.ts';

/** A hand that lets go within so many pixels of where it went down meant to press there. */
const SAME_PLACE_PX = 12;
/** Of a row's area: a button that takes more than this is the row, and no control in it. */
const MOST_OF_A_ROW = 0.5;

/** A press of the user's own hand, stopped before the page heard of it. */
export interface Press {
  readonly link: Element | undefined;
  /** Where the link led when it was pressed; none for a row. */
  readonly url: URL | undefined;
  /** The innermost element that was pressed. */
  readonly element: Element;
  readonly inNewTab: boolean;
}

/** One that opens a contact. */
export interface Act extends Press {
  readonly attempt: Attempt;
}

/**
 * Stands before the page's own listeners: the window, in the capture phase, from the document's
 * start. Every press on a link or row that opens a contact ends here; until the facts are loaded, a
 * press on anybody waits for them.
 */
export function guardActs(
  page: Window,
  judge: Judge,
  signal: AbortSignal,
  onAttempt: (act: Act) => void,
): void {
  // A link to the contact decides by itself, also where a pass covers it: what lies around it (the
  // card of a post, say) would be another surface. Any other link may still be a row with a name.
  const attemptAt = (element: Element, url: URL | undefined, path: readonly EventTarget[]) => {
    const linked = url && judge.read(url);
    if (linked && judge.match(linked)) return judge.attempt(linked);
    const attempt = judge.attempt(judge.readPress(element));
    return attempt && isOwnControl(element, path) ? undefined : attempt;
  };
  const noteOpened = (element: Element, url: URL | undefined, path: readonly EventTarget[]) => {
    const linked = url && judge.read(url);
    if (linked && judge.match(linked)) judge.noteOpened(linked);
    else if (!isOwnControl(element, path)) judge.noteOpened(judge.readPress(element));
  };
  /**
   * What was gone down on, kept from the page: the click of it opens them, whatever a page has put there
   * by then. Whoever let go elsewhere has thought better of it.
   */
  let wentDown: { readonly act: Act; readonly at: MouseEvent } | undefined;
  const actBegun = (event: Event): Act | undefined => {
    if (!wentDown || !(event instanceof MouseEvent) || !/^(aux)?click$/.test(event.type)) return;
    const { act, at } = wentDown;
    const isThere =
      Math.hypot(event.clientX - at.clientX, event.clientY - at.clientY) < SAME_PLACE_PX;
    return isThere && event.detail > 0 ? act : undefined;
  };
  const listener = (event: Event) => {
    // Who points at a name (`content/point`) opens nobody: that is told to no page.
    if (ourOwn('holdfastPointing') || !opensSomething(event)) return;
    const path = event.composedPath();
    const element = path[0];
    if (!isElement(element)) return;
    const link = linkIn(path);
    const url = linkAddress(link);
    const press = { link, url, element, inNewTab: isForNewTab(event, link) };
    const seen = attemptAt(element, url, path);
    const act = seen ? { ...press, attempt: seen } : actBegun(event);
    if (event.type === 'pointerdown') wentDown = act && { act, at: event as MouseEvent };
    const isTooSoon = !judge.facts && ((url && judge.read(url)) ?? judge.readPress(element));
    if (!act && !isTooSoon) {
      if (PRESS.includes(event.type)) noteOpened(element, url, path);
      return;
    }
    event.stopImmediatePropagation();
    if (!PRESS.includes(event.type)) return;
    event.preventDefault();
    // A key that is held down has pressed once already.
    if (event instanceof KeyboardEvent && event.repeat) return;
    if (act) return onAttempt(act);
    const decide = () => {
      const known = attemptAt(element, url, path);
      if (known) return onAttempt({ ...press, attempt: known });
      noteOpened(element, url, path);
      repeatPress(page, press);
    };
    void Promise.race([judge.ready, delay(FACTS_PATIENCE_MS)]).then(decide, decide);
  };
  for (const type of [...AROUND_PRESS, ...PRESS])
    page.addEventListener(type, listener, { capture: true, signal, passive: isTouch(type) });
}

/** The link that the path leads through, out of open shadow roots and drawings too. */
const linkIn = (path: readonly EventTarget[]): Element | undefined =>
  path.find(
    (target): target is Element =>
      isElement(target) &&
      matches(target, 'a[href], area[href], a[*|href]') &&
      // In a text that is being written a link opens nothing.
      !(target instanceof HTMLElement && target.isContentEditable),
  );

/** A control inside a row (its menu, "mute") does its own thing and opens nobody. */
function isOwnControl(element: Element, path: readonly EventTarget[]): boolean {
  const control = closest(
    element,
    'button, [role=button], [role=menuitem], [role=checkbox], input, textarea',
  );
  const row =
    control?.parentElement &&
    closest(
      control.parentElement,
      '[role=row], [role=listitem], [role=button], article, [data-testid=conversation], a',
    );
  return (
    control !== null &&
    row !== null &&
    row !== undefined &&
    path.includes(row) &&
    !isWholeRow(control, row)
  );
}

/** Some rows hold one button that fills them: pressing it is pressing the row. */
const isWholeRow = (control: Element, row: Element): boolean => {
  const [inner, outer] = [control.getBoundingClientRect(), row.getBoundingClientRect()];
  return outer.width > 0 && inner.width * inner.height > MOST_OF_A_ROW * outer.width * outer.height;
};

function isForNewTab(event: Event, link: Element | undefined): boolean {
  const target = link?.getAttribute('target');
  if (event instanceof MouseEvent || event instanceof KeyboardEvent) {
    const middle = event instanceof MouseEvent && event.button === 1;
    if (middle || event.ctrlKey || event.metaKey || event.shiftKey) return true;
  }
  return (
    target !== undefined && target !== null && !['', '_self', '_top', '_parent'].includes(target)
  );
}
