const ASKED = 'alive';
const HEARD = new WeakSet<Event>();

/** From now on it can be asked of this dialog whether it is. */
export const answerWhileAlive = (dialog: HTMLDialogElement): void =>
  dialog.addEventListener(ASKED, (event) => HEARD.add(event));

/**
 * A frame that is taken away takes the listeners of all that is in it, also of what only passed
 * through: whether this one still hears, by an event that does not leave the shadow root.
 */
export function isAlive(dialog: HTMLDialogElement): boolean {
  const asked = new Event(ASKED);
  dialog.dispatchEvent(asked);
  return HEARD.has(asked);
}
