import { visibleText } from './page-text.ts';
import type { Site } from './site.ts';

/**
 * Bumble on the web. Facts: public code from January 2023 to 2026.
 * No address names anybody: all chats are at /app/connections, at regional hosts too (eu1.). A row says
 * a first name and, where it does, an opaque number; the head of a chat says the first name alone.
 * First names are shared by many, so "this is not them" will be said often here: the row's number
 * remembers it for the row, and for the open chat, whose head has none, it is a pass of some minutes.
 * Not proven: that the number stays over months, and that it is on all rows (one source of 2026 saw rows
 * without). The round pictures of new matches and the card in the deck are not read.
 */
export const bumble: Site = {
  id: 'bumble',
  name: 'Bumble',
  home: 'https://bumble.com/app',
  hosts: ['bumble.com'],
  notHosts: ['support.bumble.com', 'ir.bumble.com', 'team.bumble.com', 'shop.bumble.com'],
  kinds: { id: { shape: '[A-Za-z0-9_-]{10,200}', fold: 'exact' } },
  reserved: [],
  addresses: [],

  openPlaces(page) {
    const element = page.querySelector('.messages-header');
    if (!element) return [];
    const name = visibleText(element.querySelector('.messages-header__name'))?.trim();
    return [{ element, seen: name ? { surface: 'chat', says: { name } } : undefined }];
  },

  pressed(element) {
    const row = element.closest('[data-qa-role=contact]');
    const name =
      row?.getAttribute('data-qa-name') || visibleText(row?.querySelector('.contact__name-text'));
    const id = row?.getAttribute('data-qa-uid');
    return name?.trim() || id ? { surface: 'chat', says: { id, name } } : undefined;
  },
};
