/** A submission by the user follows their click, or their Enter, which is told as a click, at once. */
const AT_ONCE_MS = 100;

/** The clicks that stand for one of the user's own. */
const again = new WeakSet<Event>();

/** Tells an element of the pause of the user's click, which was kept from the page. */
export function clickAgain(element: Element): void {
  const click = new MouseEvent('click', { bubbles: true });
  again.add(click);
  element.dispatchEvent(click);
}

/**
 * Lets nobody but the user press anything within the element: a page that has come by a node of the
 * pause can call `click()` and `requestSubmit()`, and dispatch whatever it makes.
 */
export function onlyByTheUser(element: HTMLElement): void {
  let pressedAt = Number.NEGATIVE_INFINITY;
  const refuse = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  element.addEventListener(
    'click',
    (event) => {
      if (event.isTrusted || again.has(event)) pressedAt = performance.now();
      else refuse(event);
    },
    true,
  );
  element.addEventListener(
    'submit',
    (event) => {
      if (performance.now() - pressedAt > AT_ONCE_MS) refuse(event);
    },
    true,
  );
}
