import { shownAs } from '../../src/contacts/shown-as.ts';
import { namedIn } from './mail-composer.ts';
import { visibleText } from './page-text.ts';
import type { OpenPlace, Page, Site } from './site.ts';

/**
 * Google Voice. Facts: public code of 2019 to 2026. A conversation's address is the
 * number itself, `itemId=t.+15555550123`; a group's and a draft's are other things. Rows are no links
 * and show the name, or the number as it is written in the user's own country; two generations of the
 * page live side by side and share the custom elements.
 *
 * Not proven: that a new message's chip shows nothing but the number or the name; the calls' rows and
 * incoming calls are not read.
 */
export const googlevoice: Site = {
  id: 'googlevoice',
  name: 'Google Voice',
  home: 'https://voice.google.com/u/0/messages',
  hosts: ['voice.google.com'],
  // In a query a plus sign that was not encoded is a space.
  kinds: { phone: { shape: '[+ ]?[0-9]{7,15}', fold: 'digits' } },
  reserved: [],
  addresses: [
    { surface: 'chat', path: '/u/*/*', query: { itemId: 't.{phone}' } },
    { surface: 'chat', path: '/*', query: { itemId: 't.{phone}' } },
    // A call that starts by itself: ?a=nc,%2B15555550123, or with an extension behind it.
    ...['nc,{phone}', 'nc,{phone},*'].flatMap((a) =>
      ['/u/*/calls', '/calls'].map((path) => ({ surface: 'call', path, query: { a } }) as const),
    ),
  ],

  openPlaces(page): OpenPlace[] {
    const element = page.querySelector('gv-message-list-header');
    if (!element) return begun(page);
    const shown = visibleText(element.querySelector('[gv-test-id="conversation-title"]'))?.trim();
    const seen = shown ? ({ surface: 'chat', says: shownAs(shown) } as const) : undefined;
    return [{ element, seen, isPage: true }];
  },

  pressed(element) {
    const row = element.closest(
      'gv-text-thread-item, gv-thread-item, li.list-item, button, .container[role=button]',
    );
    const people = row?.querySelector('gv-annotation.participants, .title .participant');
    const shown = visibleText(people)?.trim();
    return shown ? { surface: 'chat', says: shownAs(shown) } : undefined;
  },
};

const CHIPS = '[gv-id=chip-phone-number], md-chip:not(:has([gv-id=chip-phone-number]))';

/** A message that is begun, and for whom; one for several is nobody's. */
function begun(page: Page): OpenPlace[] {
  const element = page.querySelector('gv-recipient-picker');
  const [chip, ...others] = element?.querySelectorAll(CHIPS) ?? [];
  const shown = chip && namedIn(chip)?.name;
  if (!element || !shown || others.length > 0) return [];
  return [{ element, seen: { surface: 'compose', says: shownAs(shown) }, isPage: true }];
}
