import tokens from '../../src/ui/tokens.css?inline';
import { answerWhileAlive } from './alive.ts';
import { elementIn } from './element.ts';
import overlayStyle from './overlay.css?inline';
import { ownStyle } from './own-style.ts';
import pauseStyle from './pause.css?inline';
import { unsearched } from './unsearched.ts';

/** Only tests look into the pause; a release keeps every page out of it. */
export const ROOT_MODE = import.meta.env.MODE === 'practice' ? 'open' : 'closed';

export interface OverlayParts {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly dialog: HTMLDialogElement;
  /** Where the screen is drawn. */
  readonly content: HTMLElement;
}

/** What an overlay is made of, in no document yet. */
export function makeOverlay(page: Document): OverlayParts {
  const host = elementIn(page, 'div');
  const root = host.attachShadow({ mode: ROOT_MODE });
  const style = elementIn(page, 'style');
  style.textContent = ownStyle(tokens + overlayStyle + pauseStyle);
  const dialog = elementIn(page, 'dialog');
  dialog.setAttribute('aria-labelledby', 'pause-line');
  dialog.setAttribute('aria-describedby', 'pause-support');
  answerWhileAlive(dialog);
  const content = elementIn(page, 'div');
  content.style.blockSize = '100%';
  dialog.append(unsearched(page, content));
  root.append(style, dialog);
  return { host, root, dialog, content };
}
