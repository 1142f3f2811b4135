import { Window } from 'happy-dom';
import type { FixturePage } from '../fixtures/fixture.ts';

/** A document as the readers are given it: at the fixture's address, shadow roots attached. */
export function pageOf({ url, title, body }: FixturePage): Document {
  const window = new Window({ url });
  window.document.write(`<!doctype html><title>${title}</title><body>${body}</body>`);
  const document = window.document as unknown as Document;
  for (const template of document.querySelectorAll('template[shadowrootmode]')) {
    const host = template.parentElement;
    if (!host || host.shadowRoot) continue;
    host.attachShadow({ mode: 'open' }).innerHTML = template.innerHTML;
    template.remove();
  }
  return document;
}
