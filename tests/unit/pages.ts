import { Window } from 'happy-dom';
import type { FixturePage } from '../fixtures/fixture.ts';

/** A document as the readers are given it: at the fixture's address, shadow roots attached. */
export function pageOf({ url, title, body }: FixturePage): Document {
  const window = new Window({ url });
  window.document.write(`<!doctype html><title>${title}</title><body>${body}</body>`);
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
