import { isElement, matches } from '../past-fields.ts';

/** What comes around a press is only kept from the page. */
export const AROUND_PRESS = [
  'pointerdown',
  'mousedown',
  'touchstart',
  'pointerup',
  'mouseup',
  'touchend',
  'dblclick',
];
/** The press itself: the attempt. */
export const PRESS = ['click', 'auxclick', 'keydown'];
/** Nothing of a touch is called off, and scrolling does not wait for what cannot be. */
export const isTouch = (type: string): boolean => type.startsWith('touch');

/**
 * The right button opens a menu (where the user may mute or block them), most keys open nothing, and
 * the space bar scrolls but on a button. What a script dispatches is no act of the user's: stopping
 * it would tell the script who is guarded, and what it brings about is seen by the other listeners.
 */
export function opensSomething(event: Event): boolean {
  if (!event.isTrusted) return false;
  if (event instanceof KeyboardEvent)
    return (
      event.key === 'Enter' || (event.key === ' ' && isPressedBySpace(event.composedPath()[0]))
    );
  // 0 stands for no button, too (a finger, a move); 3 and 4 are the mouse's own back and forward.
  return !(event instanceof MouseEvent) || event.button === 0 || event.button === 1;
}

const isPressedBySpace = (target: EventTarget | undefined): boolean =>
  isElement(target) &&
  matches(target, 'button, summary, [role=button], [role=row], [role=option], [role=menuitem]');
