import { h, render } from 'preact';
import { text } from '../../src/locales/text.ts';
import { nameIn } from '../guard/pointed.ts';
import { isBrowserKey } from '../pause/keys.ts';
import { startShield } from '../pause/shield.ts';
import { Bar } from './bar.tsx';
import { openFrame } from './frame.ts';
import { elementAt, everyName, mayBeName } from './pick.ts';

const POINTED = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'auxclick', 'contextmenu'];

/** What was chosen: the element, and the name that it shows. */
export interface Chosen {
  readonly element: Element;
  readonly name: string;
}

/**
 * Lets the user point at the name of the open person: an outline follows the pointer, Tab goes
 * through what may be a name, ↑ takes the element around it, a press or Enter chooses, Escape
 * leaves. The page hears nothing of it. `keep` answers whether the choice could be remembered.
 * Answers how to end it.
 */
export function startPointing(
  page: Window,
  keep: (chosen: Chosen) => Promise<boolean>,
): () => void {
  const { document } = page;
  const before = document.activeElement;
  const frame = openFrame(document);
  const ended = new AbortController();
  let aimed: Element | undefined;
  let chosen: Chosen | undefined;

  const end = () => {
    globalThis.holdfastPointing = undefined;
    ended.abort();
    render(null, frame.bar);
    frame.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  const show = (problem?: string) => {
    const keepIt = async (one: Chosen) => ((await keep(one)) ? end() : show(text('point.notKept')));
    const view = {
      name: chosen?.name,
      problem,
      onYes: () => void (chosen && keepIt(chosen)),
      onAgain: () => choose(undefined),
      onLeave: end,
    };
    render(h(Bar, view), frame.bar);
    // Out of the way of what is pointed at.
    const isLow = (aimed?.getBoundingClientRect().top ?? 0) > page.innerHeight / 2;
    frame.bar.classList.toggle('above', isLow);
    frame.bar.querySelector<HTMLElement>('[autofocus]')?.focus();
  };
  const aim = (element: Element | undefined) => {
    aimed = element;
    frame.outline(element);
    if (element && !chosen) show();
  };
  const choose = (element: Element | undefined) => {
    chosen = element && mayBeName(element) ? { element, name: nameIn(element) } : undefined;
    show(element && !chosen ? text('point.noName') : undefined);
  };
  const step = (by: 1 | -1) => {
    const names = everyName(document);
    const at = aimed ? names.indexOf(aimed) : -1;
    const next = at < 0 ? (by > 0 ? 0 : names.length - 1) : at + by;
    const element = names[(next + names.length) % Math.max(1, names.length)];
    element?.scrollIntoView({ block: 'nearest' });
    aim(element);
  };
  const keys: Record<string, (event: KeyboardEvent) => void> = {
    Escape: end,
    Tab: (event) => step(event.shiftKey ? -1 : 1),
    ArrowUp: () => aim(aimed?.parentElement ?? aimed),
    Enter: () => choose(aimed),
  };

  /** Before the page, which is to do nothing; on the bar the browser's own ways go on. */
  const listen = <E extends Event>(type: string, act: (event: E) => void) =>
    page.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted) return;
        const isOnBar = event.target === frame.host;
        if (isOnBar && !(event instanceof KeyboardEvent)) return;
        event.stopImmediatePropagation();
        if (isBrowserKey(event)) return;
        if (!isOnBar) event.preventDefault();
        act(event as E);
      },
      { capture: true, passive: false, signal: ended.signal },
    );
  const onMove = ({ clientX, clientY }: PointerEvent) => {
    if (!chosen) aim(elementAt(document, clientX, clientY));
  };
  listen('pointermove', onMove);
  for (const type of POINTED) listen(type, () => {});
  listen<PointerEvent>('click', (event) => {
    onMove(event);
    if (!chosen) choose(aimed);
  });
  listen<KeyboardEvent>('keydown', (event) => {
    // While the question stands, the bar's own buttons are what Tab and Enter are for.
    if (chosen && event.key !== 'Escape') return;
    const act = keys[event.key];
    if (act) event.preventDefault();
    act?.(event);
  });
  // After the listeners above: what is left is what the user does on the bar.
  startShield(page, ended.signal);
  page.addEventListener('scroll', () => frame.outline(aimed), {
    capture: true,
    signal: ended.signal,
  });
  show();
  return end;
}
