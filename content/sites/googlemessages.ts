import { shownAs } from '../../src/contacts/shown-as.ts';
import { visibleText } from './page-text.ts';
import type { OpenPlace, Page, Seen, Site } from './site.ts';

/**
 * Google Messages for the web. Facts: public code of 2021 to 2026; `data-e2e-*` has not
 * changed in that time. A conversation's address is a token that names nobody. Rows and header show
 * the name of a saved contact, else the number as it is written in the user's own country; groups
 * show all their names after one another, which is nobody's name.
 *
 * Not proven: tokens shorter than four signs (2021's were numbers) are not taken, since `new` is none;
 * of a new conversation only a number that is typed is read, where it is chosen, and no chips and
 * suggestions; the paths of the host before 2019 are taken to be the same.
 */
export const googlemessages: Site = {
  id: 'googlemessages',
  name: 'Google Messages',
  home: 'https://messages.google.com/web/conversations',
  hosts: ['messages.google.com', 'messages.android.com'],
  kinds: {
    thread: { shape: '[A-Za-z0-9_-]{4,64}', fold: 'exact' },
    phone: { shape: '[0-9+ ().-]{5,30}', fold: 'digits' },
  },
  reserved: [],
  addresses: [
    { surface: 'chat', path: '/web/conversations/{thread}/**' },
    { surface: 'chat', path: '/web/u/*/conversations/{thread}/**' },
  ],

  openPlaces(page, { address }): OpenPlace[] {
    if (!address) return [];
    const header =
      page.querySelector('[data-e2e-header-title]') ?? page.querySelector('mws-header');
    const shown = visibleText(header?.querySelector('h2'))?.trim();
    if (header && shown)
      return [{ element: header, seen: { surface: 'chat', says: shownAs(shown) }, isPage: true }];
    const element = page.querySelector('mws-message-wrapper, [data-e2e-message-input-box]');
    return element ? [{ element, seen: undefined, isPage: true }] : [];
  },

  pressed(element) {
    // Below the field of a new conversation: the number that is typed in it.
    if (element.closest('[data-e2e-send-to-button]')) return typedIn(element.ownerDocument);
    // The row's own buttons open its menu.
    const row = element.closest('mws-conversation-list-item, button');
    const link = row?.querySelector('a[href*="/conversations/"]');
    if (!link) return undefined;
    const shown = visibleText(link.querySelector('[data-e2e-conversation-name], h3'))?.trim();
    return { surface: 'chat', says: shown ? shownAs(shown) : {}, link };
  },

  // The details list the number of one person, or of all in a group.
  alsoKnown(page) {
    const numbers = page.querySelectorAll('[data-e2e-details-participant-number]');
    return numbers.length === 1 ? { phone: visibleText(numbers[0]) } : {};
  },
};

function typedIn(page: Page): Seen | undefined {
  const typed = page.querySelector<HTMLInputElement>('input[data-e2e-contact-input]')?.value.trim();
  return typed ? { surface: 'chat', says: shownAs(typed) } : undefined;
}
