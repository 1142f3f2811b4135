import type { Act } from './acts.ts';

/** Does what the user did again, now that a pass lets it through: it goes where it pointed. */
export function repeatAct(page: Window, { link, element, inNewTab }: Act): void {
  const href = link?.getAttribute('href');
  if (link && href) {
    const { href: url } = new URL(href, page.document.baseURI);
    if (inNewTab) page.open(url, '_blank', 'noopener');
    // The link's own click keeps an app in its page; one that is gone has only its address left.
    else if (link.isConnected && link instanceof HTMLElement) link.click();
    else page.location.assign(url);
    return;
  }
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
