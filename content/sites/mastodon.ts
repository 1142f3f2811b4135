import type { AddressPattern } from '../../src/addresses/site-addresses.ts';
import { type Site, searchPage, words } from './site.ts';

const LISTS = 'with_replies|media|featured|tagged|followers|following';

/**
 * Mastodon and what is compatible with it, on any server the user adds. Facts: the
 * official routes and components (2026). A person is `robin@server`; on that server's own pages the
 * server is left out, so a handle without one is of the server that shows it.
 * A row of the conversations and a post's card are no links: pressing them opens the post. Nothing of
 * it tells the other person anything; there are no receipts.
 * Not proven: other software of the network (Pleroma, Akkoma, GoToSocial) beyond `/@robin` and
 * `/users/robin`; addresses by number (`/accounts/1`), which name nobody that is known.
 */
export const mastodon: Site = {
  id: 'mastodon',
  name: 'Mastodon',
  home: 'https://mastodon.social/',
  hosts: ['mastodon.social'],
  isFederated: true,
  kinds: {
    handle: {
      shape: '[A-Za-z0-9_]+(?:[.-][A-Za-z0-9_]+)*(?:@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+)?',
      fold: 'case',
    },
  },
  reserved: [],
  addresses: [
    ...['', '/web', '/deck'].flatMap((start): AddressPattern[] => [
      // /@robin/115012345678901234/favourites
      ...words('reblogs favourites quotes embed').map(
        (part) => ({ surface: 'post', path: `${start}/@{handle}/*/${part}` }) as const,
      ),
      { surface: 'profile', path: `${start}/@{handle}/${LISTS}/**` },
      { surface: 'post', path: `${start}/@{handle}/*` },
      { surface: 'profile', path: `${start}/@{handle}` },
      { surface: 'post', path: `${start}/users/{handle}/statuses/**` },
      { surface: 'profile', path: `${start}/users/{handle}/**` },
    ]),
    searchPage('/search'),
  ],

  pressed(element, { handleOf }) {
    const control = element.closest('a, button, [role=button], input, textarea, video, summary');
    const row = element.closest('.conversation, .status');
    if (!row || (control && row.contains(control))) return undefined;
    const isConversation = row.matches('.conversation');
    const links = row.querySelectorAll(
      isConversation ? '.conversation__content__names a' : 'a.status__display-name',
    );
    const handles = [...new Set([...links].flatMap((link) => handleOf(link) ?? []))];
    const [handle] = handles;
    // Of a conversation with several people nobody is the one who is opened.
    if (!handle || (isConversation && handles.length > 1)) return undefined;
    // Also of a conversation: what it opens is its latest post, and going on is one choice with that.
    return { surface: 'post', says: { handle } };
  },
};
