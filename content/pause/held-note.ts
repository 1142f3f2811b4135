import { text } from '../../src/locales/text.ts';
import { readWave } from '../../src/platform/wave.ts';
import { setLanguage } from '../../src/ui/set-language.ts';
import tokens from '../../src/ui/tokens.css?inline';
import { element, elementIn } from './element.ts';
import noteStyle from './held-note.css?inline';
import { onceLive } from './once-live.ts';
import { ROOT_MODE } from './overlay-parts.ts';
import { ownStyle } from './own-style.ts';
import { unsearched } from './unsearched.ts';

const SHOWN_MS = 3200;

/** Says besides where a timer that was begun on the pause goes on; nothing where none runs. */
export async function sayTimer(note: HTMLElement): Promise<void> {
  if (await readWave().catch(() => undefined)) note.append(` ${text('pause.timerOn')}`);
}

/**
 * A quiet word after holding, with the number that grew: nothing to click away, and nothing in the
 * way of what the user does next; nothing at all in a page that has thrown its root away.
 */
export function sayHeld(page: Document, held: number): void {
  if (!page.documentElement) return;
  const host = elementIn(page, 'div');
  const root = host.attachShadow({ mode: ROOT_MODE });
  const note = element('p', { role: 'status' });
  setLanguage(note);
  const layer = element('div', { popover: 'manual' });
  layer.append(unsearched(page, note));
  root.append(element('style', {}, ownStyle(tokens + noteStyle)), layer);
  page.documentElement.append(host);
  layer.showPopover();
  void onceLive().then(() => {
    note.textContent = text('pause.held', { count: held });
    return sayTimer(note);
  });
  // The animation ends where a page can clear timers; and where there is no motion, it still ends.
  const shown = note.animate(
    [
      { opacity: 0 },
      { opacity: 0, offset: 0.04 },
      { opacity: 1, offset: 0.12 },
      { opacity: 1, offset: 0.85 },
      { opacity: 0 },
    ],
    SHOWN_MS,
  );
  void shown.finished.catch(() => {}).then(() => host.remove());
}
