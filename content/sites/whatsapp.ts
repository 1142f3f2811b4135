import { shownAs } from '../../src/contacts/shown-as.ts';
import { visibleText } from './page-text.ts';
import type { Page, Seen, Site } from './site.ts';

/**
 * WhatsApp Web. Facts: fourteen saved pages of 2021 to February 2026.
 * The address stays `/` whatever chat is open, rows open on `mousedown`, and since 2026 nothing in
 * the page tells the number of a saved contact: the display name is all there is.
 * Not proven: how the user names of 2026 are shown and addressed. What stands in a name's place is read
 * as a name.
 */
export const whatsapp: Site = {
  id: 'whatsapp',
  name: 'WhatsApp',
  home: 'https://web.whatsapp.com/',
  hosts: ['whatsapp.com'],
  moreHosts: ['wa.me'],
  notHosts: ['faq.whatsapp.com', 'blog.whatsapp.com', 'business.whatsapp.com'],
  kinds: { phone: { shape: '[0-9+ ().-]{5,30}', fold: 'digits' } },
  reserved: [],
  addresses: [
    // web.whatsapp.com/send?phone=4915112345678&text=…, api.whatsapp.com/send?phone=…
    { surface: 'chat', path: '/send', query: { phone: '{phone}' } },
    // wa.me/4915112345678; wa.me/message/… and wa.me/qr/… name nobody.
    { surface: 'chat', path: '/{phone}', hosts: ['wa.me'] },
    // What somebody sells, who is written to from there (ten pages of others link to such, read
    // 2026-11-30).
    { surface: 'chat', path: '/c/{phone}', hosts: ['wa.me'] },
  ],

  openPlaces(page) {
    const element = page.querySelector('#main header');
    if (!element) return [];
    // First the name; `span[title]` in the header is the line below it ("last seen …").
    const shown = visibleText(element.querySelector('[role=button] span[dir=auto]'))?.trim();
    const selected = page.querySelector('#pane-side [aria-selected=true]');
    const inRow = selected ? nameInRow(selected) : undefined;
    const name = shown || inRow;
    if (!name) return [{ element, seen: undefined }];
    // While one chat gives way to another, the row may already be the next one's.
    const among = inRow ? [chatWith(inRow).says] : [];
    return [{ element, seen: { ...chatWith(name, phoneInMessages(page)), among } }];
  },

  pressed(element) {
    const row = element.closest('[role=row], [role=listitem]');
    const name = row ? nameInRow(row) : undefined;
    return name ? chatWith(name) : undefined;
  },

  // The site's own way out of a chat.
  close(page) {
    const target = page.querySelector('#main') ?? page.body;
    const press = { key: 'Escape', code: 'Escape', keyCode: 27, bubbles: true, cancelable: true };
    target.dispatchEvent(new KeyboardEvent('keydown', press));
  },
};

/**
 * The first title in the row's second column is the name. The row has other titles: the last
 * message's is wrapped in an embedding mark (U+202A), by which it is told apart.
 */
function nameInRow(element: Element): string | undefined {
  const row = element.closest('[role=row], [role=listitem]') ?? element;
  const titles = [
    ...row.querySelectorAll('[role=gridcell][aria-colindex="2"] span[dir=auto][title]'),
    ...row.querySelectorAll('span[dir=auto][title]'),
  ].map((title) => title.getAttribute('title') ?? '');
  return titles.find((title) => title !== '' && !title.startsWith('\u202a'));
}

/** `phoneSeen`: what the messages tell of somebody who is shown by name. */
function chatWith(shown: string, phoneSeen?: string): Seen {
  const said = shownAs(shown);
  return { surface: 'chat', says: 'name' in said ? { ...said, phone: phoneSeen } : said };
}

/** Builds up to early 2026 carry the number in each received message: `false_<digits>@c.us_…`. */
function phoneInMessages(page: Page): string | undefined {
  const id = page.querySelector('#main [data-id*="@c.us"]')?.getAttribute('data-id') ?? '';
  return id.match(/^(?:true|false)_(\d+)@c\.us/)?.[1];
}
