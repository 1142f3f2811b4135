import { direction, text } from '../../src/locales/text.ts';
import type { Answer, Details } from '../../src/log/make-urge.ts';
import { callWorker } from '../../src/platform/messages.ts';
import { sayHeld } from './held-note.ts';
import { type Overlay, openOverlay } from './overlay.ts';
import { drawPause } from './screen.ts';
import { silence } from './silence.ts';
import { coverTitle } from './tab-title.ts';
import type { PauseView } from './view.ts';

export interface Question {
  readonly answer: Promise<Answer>;
  /** Takes the screen away; what played before, and is still there, goes on. */
  close(): void;
}

/** Puts the pause over the page in this very call, and asks. The screen stays until it is closed. */
export function askOverPage(
  page: Document,
  view: PauseView,
  onTold: (details: Details) => void,
): Question {
  const { promise, resolve } = Promise.withResolvers<Answer>();
  const cancel = () => resolve({ outcome: 'held', words: '', offer: view.offer });
  let overlay: Overlay;
  const open = () => {
    overlay = openOverlay(page, cancel, open);
    overlay.content.dir = direction();
    globalThis.holdfastPause = drawPause(overlay.content, view, { onAnswer: resolve, onTold });
    // The dialog was opened before there was anything in it to focus.
    overlay.content.querySelector<HTMLElement>('[autofocus]')?.focus();
    // Without a worker the pause is whole, only plainer.
    void callWorker('tools').catch(() => {});
  };
  open();
  const undo = [coverTitle(page, text('pause.title')), silence(page, view.isHeard)];
  let isHeld = false;
  void promise.then(({ outcome }) => {
    isHeld = outcome === 'held' && !view.isUnread && !view.isReturn;
  });
  return {
    answer: promise,
    close() {
      globalThis.holdfastPause = undefined;
      for (const one of undo) one();
      overlay.close();
      if (isHeld) sayHeld(page, view.held + 1);
    },
  };
}
