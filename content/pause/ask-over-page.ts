import type { Answer, Details } from '../../src/log/make-urge.ts';
import { isRecorded } from '../../src/platform/record/recording.ts';
import { setLanguage } from '../../src/ui/set-language.ts';
import { ourOwn } from '../our-own.ts';
import { askForTools } from './ask-for-tools.ts';
import { sayHeld } from './held-note.ts';
import { type Overlay, openOverlay } from './overlay.ts';
import { drawPause } from './screen.ts';
import { silence } from './silence.ts';
import { coverTitle } from './tab-title.ts';
import type { PauseView } from './view.ts';

export interface Question {
  readonly answer: Promise<Answer>;
  /** Asks once more, where what was answered could not be done. */
  again(): Promise<Answer>;
  /** Takes the screen away; what played before, and is still there, goes on. */
  close(): void;
}

/**
 * Puts the pause over the page in this very call, and asks. The screen stays until it is closed. `title`:
 * what the tab is called meanwhile.
 */
export function askOverPage(
  page: Document,
  view: PauseView,
  { title, onTold }: { title: string; onTold: (details: Details) => void },
): Question {
  let asked = Promise.withResolvers<Answer>();
  const answer = (given: Answer) => asked.resolve(given);
  const cancel = () => answer({ outcome: 'held', words: '', offer: view.offer });
  let overlay: Overlay;
  const open = () => {
    overlay = openOverlay(page, cancel, open);
    setLanguage(overlay.content);
    globalThis.holdfastPause = drawPause(overlay.content, view, { onAnswer: answer, onTold });
    // The dialog was opened before there was anything in it to focus.
    overlay.content.querySelector<HTMLElement>('[autofocus]')?.focus();
    void askForTools();
  };
  open();
  const undo = [coverTitle(page, title), silence(page, view.isHeard)];
  let isHeld = false;
  const take = async (): Promise<Answer> => {
    const given = await asked.promise;
    isHeld = given.outcome === 'held' && !view.isUnread && !view.isReturn;
    return given;
  };
  return {
    answer: take(),
    again() {
      asked = Promise.withResolvers();
      ourOwn('holdfastPause')?.askAgain();
      return take();
    },
    close() {
      globalThis.holdfastPause = undefined;
      for (const one of undo) one();
      overlay.close();
      if (isHeld && isRecorded()) sayHeld(page, view.held + 1);
    },
  };
}
