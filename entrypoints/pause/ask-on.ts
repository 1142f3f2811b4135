import { drawPause } from '../../content/pause/screen.ts';
import type { PauseView } from '../../content/pause/view.ts';
import type { Answer, Details } from '../../src/log/make-urge.ts';
import { reporter } from '../../src/platform/health/report.ts';
import type { Channel } from '../../src/policy/channels.ts';

/** Asks on this page of ours: the pause first, its tools as soon as they are there. */
export function askOn(
  place: Element,
  view: PauseView,
  onTold: (details: Details) => void,
  channels: readonly Channel[] = [],
): Promise<Answer> {
  const { promise, resolve } = Promise.withResolvers<Answer>();
  ignoreRestOfDoubleClick(place);
  const screen = drawPause(place as HTMLElement, view, { onAnswer: resolve, onTold });
  place.querySelector<HTMLElement>('[autofocus]')?.focus();
  // The pause is whole without them.
  import('../../content/pause/tools/add-tools.tsx')
    .then(({ addTools }) => addTools(screen, channels))
    .catch(reporter('tools'));
  return promise;
}

/** The second of a double click on a link comes here, where the first led. */
function ignoreRestOfDoubleClick(place: Element): void {
  let hasBegunHere = false;
  const look = (event: Event) => {
    const { detail } = event as MouseEvent;
    if (detail > 1 && !hasBegunHere) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else hasBegunHere = true;
  };
  place.addEventListener('click', look, true);
}
