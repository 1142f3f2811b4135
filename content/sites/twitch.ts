import { visibleText } from './page-text.ts';
import { type OpenPlace, type Said, type Site, searchPage, words } from './site.ts';

/**
 * Twitch. Facts: public code from 2019 to 2026.
 * A person is their login; the name shown is the login with capitals, or words in another script.
 * Whispers have no address: rows and windows say the name shown. A name in a stream's chat opens a card
 * over the page. `/videos/…` and clips.twitch.tv name nobody, and what their pages show is not known.
 * Not proven: whispers (seen in code of 2019 to 2025, in no saved page), and whether a window's head
 * has the title of 2025 or the mark of 2026; both are read.
 */
export const twitch: Site = {
  id: 'twitch',
  name: 'Twitch',
  home: 'https://www.twitch.tv/',
  hosts: ['twitch.tv'],
  notHosts: [
    'api',
    'assets',
    'blog',
    'brand',
    'clips',
    'dev',
    'gql',
    'help',
    'id',
    'link',
    'safety',
  ].map((label) => `${label}.twitch.tv`),
  kinds: { handle: { shape: '[A-Za-z0-9_]{3,25}', fold: 'case' } },
  reserved: words(
    `about activate annual-recap api bits broadcast checkout collections communities creatorcamp
    dashboard directory download downloads drops embed event events following friends game games gift-a-sub
    giftcard hi inventory jobs legal login logout manager messages mobile moderator oauth2 p partner
    payments popout prime privacy products redeem search security settings signup status store stories
    subs subscribe subscriptions support tags team teams terms tos turbo u unsubscribe user videos
    wallet whispers year-in-review`,
  ),
  addresses: [
    { surface: 'profile', path: '/', query: { channel: '{handle}' }, hosts: ['player.twitch.tv'] },
    // The chat of their stream, in windows of its own.
    { surface: 'chat', path: '/popout/moderator/{handle}/**' },
    { surface: 'profile', path: '/popout/u/{handle}/**' },
    // Somebody's card in the chat of another's stream (public code up to 2026, read 2026-11-30).
    { surface: 'profile', path: '/popout/*/viewercard/{handle}/**' },
    { surface: 'chat', path: '/popout/{handle}/chat/**' },
    { surface: 'chat', path: '/embed/{handle}/chat/**' },
    { surface: 'chat', path: '/moderator/{handle}/**' },
    // dashboard.twitch.tv/u/robin_vale/…
    { surface: 'profile', path: '/u|subs|products/{handle}/**' },
    { surface: 'post', path: '/{handle}/clip|video|v|c|b/*/**' },
    // /robin_vale, /robin_vale/schedule
    { surface: 'profile', path: '/{handle}/**' },
    searchPage('/search', 'term'),
  ],

  openPlaces: (page, { handleOf }) => [
    ...[...page.querySelectorAll(WINDOWS)].flatMap((element): OpenPlace[] => {
      const says = namedIn(element.querySelector(HEADS));
      return says ? [{ element, seen: { surface: 'chat', says } }] : [];
    }),
    // The card over a chat: its first link to a channel is of whom it shows.
    ...[...page.querySelectorAll(CARDS)].flatMap((element): OpenPlace[] => {
      if (element.parentElement?.closest(CARDS)) return [];
      const handle = handleOf([...element.querySelectorAll('a[href]')].find(handleOf));
      return handle ? [{ element, seen: { surface: 'profile', says: { handle } } }] : [];
    }),
  ],

  pressed(element) {
    const row = element.closest('.whispers-list-item');
    const says = namedIn(row?.querySelector('[class*="whispers-list-item__user-name"]'));
    if (says) return { surface: 'chat', says };
    // The line of a chat may have the login on itself; only its author's name opens them.
    const author = element.closest(AUTHORS);
    const handle = author?.closest('[data-a-user]')?.getAttribute('data-a-user');
    return handle ? { surface: 'profile', says: { handle } } : undefined;
  },

  close: (_page, element) =>
    element
      .querySelector<HTMLElement>(
        '[data-a-target=viewer-card-close-button] button, [data-test-selector=close-viewer-card]',
      )
      ?.click(),
};

/** Windows that were made small show their head only. */
const WINDOWS = '.whispers-thread:not(.whispers-thread--collapsed)';
const HEADS = '.thread-header span[title], [data-a-target=whisper-thread-header]';
const AUTHORS =
  '.chat-line__username, .chat-author__display-name, [data-a-target=chat-message-username]';
const CARDS = '[data-a-target=viewer-card-positioner], [data-a-target=viewer-card]';

/** In Latin letters the name shown is the login but for its capitals. */
function namedIn(element: Element | null | undefined): Said | undefined {
  const name = (element?.getAttribute('title') ?? visibleText(element))?.trim();
  if (!name) return undefined;
  return /^\w{3,25}$/.test(name) ? { handle: name, name } : { name };
}
