import { Window } from 'happy-dom';
import type { FixturePage } from '../fixtures/fixture.ts';

/** A document as the readers are given it: at the fixture's address, shadow roots attached. */
export const pageOf = (page: FixturePage): Document => pageIn(new Window(), page);

/** How many pages a window has one after another: it lets go of none of them before it is closed. */
const PAGES_EACH = 200;

/**
 * Makes one page after another, each in place of the last: a window for each costs more than all
 * else.
 */
export function pagesInTurn(): (page: FixturePage) => Promise<Document> {
  let window = new Window();
  let made = 0;
  return async (page) => {
    made++;
    if (made % PAGES_EACH === 0) {
      await window.happyDOM.close();
      window = new Window();
    }
    return pageIn(window, page);
  };
}

function pageIn(window: Window, { url, title, body }: FixturePage): Document {
  window.happyDOM.setURL(url);
  window.document.title = title;
  window.document.body.innerHTML = body;
  const document = window.document as unknown as Document;
  attachRoots(document);
  return document;
}

/** Attaches what `template[shadowrootmode]` declares, and within it again. */
function attachRoots(root: ParentNode): void {
  for (const template of root.querySelectorAll('template[shadowrootmode]')) {
    const host = template.parentElement;
    if (!host || host.shadowRoot) continue;
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.innerHTML = template.innerHTML;
    template.remove();
    attachRoots(shadow);
  }
}
