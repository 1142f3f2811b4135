import { element } from '../../content/pause/element.ts';
import { text } from '../../src/locales/text.ts';

/** A quiet word after holding, with the number that grew, in place of the pause, for so many ms. */
export function showHeld(place: Element, held: number, ms: number): Promise<void> {
  const words = { className: 'well-held', role: 'status' };
  place.replaceChildren(
    element(
      'div',
      { className: 'pause' },
      element('p', words, text('pause.held', { count: held })),
    ),
  );
  return new Promise((done) => setTimeout(done, ms));
}
