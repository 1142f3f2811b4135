import type { Attempt } from '../../src/policy/decision.ts';
import { ourOwn } from '../our-own.ts';
import { isElement, matches } from '../past-fields.ts';
import type { Site } from '../sites/site.ts';
import { listenInFrames } from './frames.ts';
import type { Judge } from './judge.ts';
import { AROUND_PRESS, isTouch, opensSomething, PRESS } from './press-events.ts';

/** A message to the contact that the user was about to send, stopped before the page heard of it. */
export interface Send {
  readonly attempt: Attempt;
  /** The control that sends it, where one is found. */
  readonly button: Element | undefined;
}

/**
 * Stands before the page's own listeners wherever a message can be sent: by a press on a control, or
 * by keys anywhere in the message. One that goes to others only is not touched.
 */
export function guardSending(
  page: Window,
  site: Site,
  judge: Judge,
  signal: AbortSignal,
  onAttempt: (send: Send) => void,
): void {
  if (!site.sends) return;
  const stop = (event: Event, element: Element, byKey: boolean) => {
    const sending = judge.readSending(element, byKey);
    const attempt = sending?.to.map(judge.attempt).find((one) => one !== undefined);
    if (sending && !attempt && PRESS.includes(event.type)) sending.to.forEach(judge.noteOpened);
    if (!sending || !attempt) return;
    event.stopImmediatePropagation();
    // Or the button would take the focus from the text, and the pause could not give it back.
    if (event.type === 'mousedown') event.preventDefault();
    if (!PRESS.includes(event.type)) return;
    event.preventDefault();
    onAttempt({ attempt, button: sending.button });
  };
  const listener = (event: Event) => {
    const element = event.composedPath()[0];
    if (!isElement(element) || !event.isTrusted || ourOwn('holdfastPointing')) return;
    if (isSendKey(event, site)) stop(event, element, true);
    else if (opensSomething(event) || opensMenu(event, element)) stop(event, element, false);
  };
  for (const type of [...AROUND_PRESS, ...PRESS])
    page.addEventListener(type, listener, { capture: true, signal, passive: isTouch(type) });

  if (!site.writtenIn) return;
  listenInFrames(page.document, site.writtenIn, signal, (frame, inner, until) =>
    inner.addEventListener(
      'keydown',
      (event) => {
        if (event.isTrusted && isSendKey(event, site)) stop(event, frame, true);
      },
      { capture: true, signal: until },
    ),
  );
}

/** Not told by its class: an event of a frame is of the frame's own. */
const isKey = (event: Event): event is KeyboardEvent => event.type === 'keydown' && 'key' in event;

function isSendKey(event: Event, { sendKeys = [] }: Site): boolean {
  if (!isKey(event)) return false;
  const { key, altKey, ctrlKey, metaKey } = event;
  if (key === 'Enter') return ctrlKey || metaKey;
  return altKey && !ctrlKey && !metaKey && sendKeys.includes(`Alt+${key.toLowerCase()}`);
}

/** The arrow beside a button opens its menu by arrow keys too. */
const opensMenu = (event: Event, element: Element): boolean =>
  isKey(event) && /^Arrow(Up|Down)$/.test(event.key) && matches(element, '[aria-haspopup]');
