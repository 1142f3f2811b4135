import { EMAIL } from '../../src/contacts/email.ts';
import { visibleText } from './page-text.ts';
import { type Site, words } from './site.ts';

/**
 * Venmo on the web. Facts: profiles in three sources, payment links in ten, and public
 * code of 2025-26 for `account.venmo.com/pay`. Handles: letters, digits, hyphen and underscore,
 * case ignored.
 * Not proven: the reserved words (own knowledge), and rows of the feed, of which nothing is known.
 * Of several recipients only the first is read.
 */
export const venmo: Site = {
  id: 'venmo',
  name: 'Venmo',
  home: 'https://account.venmo.com/',
  hosts: ['venmo.com'],
  notHosts: ['help.venmo.com', 'id.venmo.com', 'api.venmo.com'],
  kinds: {
    handle: { shape: '[A-Za-z0-9_-]{3,30}', fold: 'case' },
    id: { shape: '[0-9]{6,25}', fold: 'exact' },
    // In the country of its users a number is ten digits.
    phone: { shape: '(?:[ +]?1)?[2-9][0-9]{9}', fold: 'digits', callingCode: '1' },
    email: EMAIL,
  },
  reserved: words(
    `about account activity blog business careers code contact developers download fees friends
    help home how-it-works incomplete legal login logout notifications our-fees pay payment-link
    press privacy profile qr requests safety search security settings signup story terms touch
    transactions transfer u venmo-card web`,
  ),
  addresses: [
    // venmo.com/?txn=pay&recipients=…, also for several; many links have a comma before the first (eight
    // pieces of public code up to 2026, read 2026-11-30).
    ...words('{email} {phone} {handle} @{handle}')
      .flatMap((one) => [one, `${one},*`, `,${one}`, `,${one},*`])
      .flatMap(
        (recipients) =>
          [
            { surface: 'compose', path: '/pay|payment-link', query: { recipients } },
            { surface: 'compose', path: '/', query: { recipients } },
          ] as const,
      ),
    { surface: 'profile', path: '/code', query: { user_id: '{id}' } },
    { surface: 'profile', path: '/u/{handle}/**' },
    // The older form.
    { surface: 'profile', path: '/{handle}' },
  ],

  // The class's second half is a hash and changes; the first is the component's own name.
  alsoKnown: (page, { surface }) =>
    surface === 'profile'
      ? { name: visibleText(page.querySelector('p[class^="profileInfo_username__"]')) }
      : {},
};
