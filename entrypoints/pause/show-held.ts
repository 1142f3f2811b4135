import { element } from '../../content/pause/element.ts';
import { sayTimer } from '../../content/pause/held-note.ts';
import { text } from '../../src/locales/text.ts';

/**
 * A quiet word after holding, with the number that grew, in place of the pause, for so many ms. It has
 * the focus, or it would not be spoken: the button that was pressed is gone.
 */
export function showHeld(place: Element, held: number, ms: number): Promise<void> {
  const note = element(
    'p',
    // What the page, which is a dialog, is called by.
    { id: 'pause-line', className: 'well-held', role: 'status', tabIndex: -1 },
    text('pause.held', { count: held }),
  );
  place.replaceChildren(element('div', { className: 'pause' }, note));
  note.focus();
  void sayTimer(note);
  return new Promise((done) => setTimeout(done, ms));
}
