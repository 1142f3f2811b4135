import { linkAddress } from '../sites/page-text.ts';
import type { Press } from './acts.ts';

/** Does what the user did again, now that it is let through: it goes where it pointed. */
export function repeatPress(page: Window, { link, url, element, inNewTab }: Press): void {
  if (url) {
    const isSame = link?.isConnected && linkAddress(link)?.href === url.href;
    if (inNewTab) page.open(url, '_blank', 'noopener');
    // The link's own click keeps an app in its page. One that is gone, or leads elsewhere by now (a
    // list that uses its rows again), has only the address left.
    else if (isSame && link instanceof HTMLElement) link.click();
    else page.location.assign(url);
    return;
  }
  pressOn(element);
}

/** All that a press with the pointer is made of: apps listen to different parts of it. */
export function pressOn(element: Element): void {
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
    element.dispatchEvent(press(type, element));
}

function press(type: string, element: Element): MouseEvent {
  const { left, top, width, height } = element.getBoundingClientRect();
  const init = {
    bubbles: true,
    cancelable: true,
    composed: true,
    button: 0,
    clientX: left + width / 2,
    clientY: top + height / 2,
  };
  return type.startsWith('pointer') ? new PointerEvent(type, init) : new MouseEvent(type, init);
}
