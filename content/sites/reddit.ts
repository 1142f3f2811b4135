import {
  type OpenPlace,
  type Page,
  type Said,
  type Seen,
  type Site,
  searchPage,
  words,
} from './site.ts';

/**
 * Reddit. Facts: saved pages of the new and the old layout, its chat from one
 * script tested in September 2026; `author-id`, `full-post-link`, `/chat/user/t2_…` and `dest=` of
 * the login page are in several public sources.
 * Names are always behind `/user/` or `/u/`. Lists that somebody made (`/user/alex/m/cats`) and
 * links that they shared (`/u/alex/s/…`) are not their pages, so the pages that are theirs are told
 * one by one. A chat's room names nobody; its row says the name in a sentence of any language.
 * Not proven: how a group's row is labelled (a comma or many words are taken for a group).
 */
export const reddit: Site = {
  id: 'reddit',
  name: 'Reddit',
  home: 'https://www.reddit.com/',
  hosts: ['reddit.com'],
  notHosts: ['ads', 'business', 'developers', 'out', 'support'].map(
    (label) => `${label}.reddit.com`,
  ),
  kinds: {
    handle: { shape: '[A-Za-z0-9_-]{3,20}', fold: 'case' },
    id: { shape: 't2_[a-z0-9]{1,13}', fold: 'case' },
    thread: { shape: '![A-Za-z0-9_-]{5,100}:reddit\\.com', fold: 'exact' },
  },
  // u/robin, as posts write it (own knowledge).
  mention: '/?(?:u|user)/([\\w-]+)/?',
  reserved: ['me'],
  addresses: [
    { surface: 'chat', path: '/chat/room/{thread}/**' },
    { surface: 'chat', path: '/room/{thread}/**' },
    { surface: 'chat', path: '/chat/user/{id}/**' },
    { surface: 'chat', path: '/user/{id}/**', hosts: ['chat.reddit.com'] },
    ...['{handle}', 'u/{handle}', '/u/{handle}', '/user/{handle}'].map(
      (to) => ({ surface: 'compose', path: '/message/compose', query: { to } }) as const,
    ),
    // A post on the own profile: /user/alex/comments/1abc/title, /r/u_alex/comments/1abc/title
    { surface: 'post', path: '/user|u/{handle}/comments/*/**' },
    { surface: 'post', path: '/r/u_{handle}/comments/*/**' },
    { surface: 'search', path: '/search', query: { q: 'author:{handle}' } },
    { surface: 'search', path: '/r/*/search', query: { q: 'author:{handle}' } },
    { surface: 'profile', path: '/user|u/{handle}' },
    // In three parts: browsers hold no rule with all of these words and a long name.
    ...[
      'about|achievements|comments|communities|downvoted',
      'followers|gilded|hidden|overview|posts',
      'saved|search|snoovatar|submitted|trophies|upvoted',
    ].map((tabs) => ({ surface: 'profile', path: `/user|u/{handle}/${tabs}/**` }) as const),
    { surface: 'profile', path: '/r/u_{handle}/**' },
    searchPage('/search'),
    searchPage('/r/*/search'),
  ],
  bounces: ['/login', '/register', '/over18'].map((path) => ({ path, query: 'dest' })),

  openPlaces: (page) => [...openPost(page), ...openRoom(page)],

  pressed(element) {
    const row = element.closest('a[aria-label][href*="/room/"]');
    if (row) return { ...inRow(row), link: row };
    // A post's address names its subreddit; whose post it is stands on the card.
    const link = element.closest('a[href*="/comments/"]');
    const card = link?.closest(POSTS);
    return card ? { surface: 'post', says: authorOf(card) } : undefined;
  },

  // Their own posts say both the name and the id behind it.
  alsoKnown(page, { identities }) {
    const handle = identities.find(({ kind }) => kind === 'handle')?.value;
    const own = [...page.querySelectorAll(POSTS)].map(authorOf);
    return { id: own.find((author) => handle && author.handle?.toLowerCase() === handle)?.id };
  },

  shadowRoots: chatRoots,
};

/** The new layout's, and the old one's. */
const POSTS = 'shreddit-post[author], .thing.link[data-author]';

const authorOf = (post: Element): Said => ({
  handle: post.getAttribute('author') ?? post.getAttribute('data-author'),
  id: post.getAttribute('author-id') ?? post.getAttribute('data-author-fullname'),
});

/** A post opened in a subreddit. The page has others too: the last page's, and suggestions. */
function openPost(page: Page): OpenPlace[] {
  const path = page.location?.pathname ?? '';
  const id = path.match(/^(?:\/r\/[^/]+)?\/(?:comments|gallery)\/(\w+)/)?.[1];
  const element = [...(id ? page.querySelectorAll(POSTS) : [])].find(
    (post) => (post.getAttribute('data-fullname') ?? post.id) === `t3_${id}`,
  );
  return element ? [{ element, seen: { surface: 'post', says: authorOf(element) } }] : [];
}

/** The open room says who wrote what, which is both sides; its row in the list says whose it is. */
function openRoom(page: Page): OpenPlace[] {
  const roots = chatRoots(page);
  const find = (selector: string) => roots.flatMap((root) => [...root.querySelectorAll(selector)]);
  return find('rs-timeline[room]').map((element): OpenPlace => {
    const room = element.getAttribute('room');
    const host = find('rs-rooms-nav-room[room]').find((one) => one.getAttribute('room') === room);
    const row = (host?.shadowRoot ?? host)?.querySelector('a[aria-label]');
    return { element, seen: row ? inRow(row) : undefined, isPage: true };
  });
}

/** A longer label is a group's, or a sentence about something else. */
const MOST_WORDS = 7;

/** "Direct chat with alex" in the user's language: any one word of it may be the name. */
function inRow(row: Element): Seen {
  const label = row.getAttribute('aria-label') ?? '';
  const said = /[,،、]/.test(label) || words(label).length > MOST_WORDS ? [] : words(label);
  const handles = said.filter((word) => /^[\w-]{3,20}$/.test(word));
  return { surface: 'chat', says: {}, among: handles.map((handle) => ({ handle })) };
}

/** The chat is made of components in components, each with an open shadow root of its own. */
function chatRoots(page: Page): ShadowRoot[] {
  return [...page.querySelectorAll('faceplate-app, rs-app')].flatMap(rootsWithin);
}

const rootsWithin = ({ shadowRoot }: Element): ShadowRoot[] =>
  shadowRoot ? [shadowRoot, ...[...shadowRoot.querySelectorAll('*')].flatMap(rootsWithin)] : [];
