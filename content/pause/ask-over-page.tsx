import { render } from 'preact';
import { DIRECTION } from '../../src/locales/direction.ts';
import { enPause } from '../../src/locales/en-pause.ts';
import type { Answer } from '../../src/log/make-urge.ts';
import { openOverlay } from './overlay.ts';
import { PauseScreen } from './pause-screen.tsx';
import { silence } from './silence.ts';
import { coverTitle } from './tab-title.ts';
import type { PauseView } from './view.ts';

export interface Question {
  readonly answer: Promise<Answer>;
  /** Takes the screen away; what played before, and is still there, goes on. */
  close(): void;
}

/** Puts the pause over the page in this very call, and asks. The screen stays until it is closed. */
export function askOverPage(page: Document, view: PauseView): Question {
  const { promise, resolve } = Promise.withResolvers<Answer>();
  const overlay = openOverlay(page, () => resolve({ outcome: 'held', words: '' }));
  overlay.content.dir = DIRECTION;
  render(<PauseScreen view={view} onAnswer={resolve} />, overlay.content);
  // The dialog was opened before there was anything in it to focus.
  overlay.content.querySelector<HTMLElement>('[autofocus]')?.focus();
  const undo = [coverTitle(page, enPause.title), silence(page)];
  return {
    answer: promise,
    close() {
      for (const one of undo) one();
      render(null, overlay.content);
      overlay.close();
    },
  };
}
