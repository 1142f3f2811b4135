import { isBefore, linkAddress, visibleText } from './page-text.ts';
import {
  type OpenPlace,
  type Page,
  type PageAddresses,
  type Root,
  type Seen,
  type Site,
  searchPage,
  words,
} from './site.ts';

/**
 * X, formerly Twitter. Facts: saved pages of 2024 and 2025 and public code of 2026.
 * A profile has a handle, a chat two numbers: the contact's and the user's. The chat of 2025-26
 * lives in an open shadow root; its rows say the handle too.
 * Not proven: searches for what somebody wrote (own knowledge), the two front-ends of which no source
 * names the host (nitter.net, xcancel.com).
 */
export const x: Site = {
  id: 'x',
  name: 'X (Twitter)',
  home: 'https://x.com/home',
  hosts: ['x.com', 'twitter.com'],
  notHosts: ['help.x.com', 'help.twitter.com', 'developer.x.com', 'about.x.com', 'business.x.com'],
  mirrors: words('fxtwitter.com vxtwitter.com fixupx.com fixvx.com nitter.net xcancel.com'),
  kinds: {
    handle: { shape: '[A-Za-z0-9_]{1,20}', fold: 'case' },
    id: { shape: '[0-9]{1,19}', fold: 'exact' },
    thread: { shape: '[0-9]{1,19}-[0-9]{1,19}', fold: 'exact' },
  },
  reserved: words(
    `1 about account blog bookmarks communities compose download explore following followers
    followings hashtag home i intent jobs keyboard_shortcuts lists login logout messages moments
    notifications oauth personalization premium premium_sign_up privacy search session settings
    share signup topics tos tweetdeck welcome who_to_follow`,
  ),
  addresses: [
    { surface: 'chat', path: '/i/chat/{id}-{id}/**' },
    { surface: 'chat', path: '/messages/{id}-{id}/**' },
    // The chat's own host (public code of 2026, read 2026-11-30).
    { surface: 'chat', path: '/{id}-{id}/**', hosts: ['chat.x.com'] },
    { surface: 'compose', path: '/messages/compose', query: { recipient_id: '{id}' } },
    { surface: 'compose', path: '/intent/tweet|post', query: { screen_name: '{handle}' } },
    { surface: 'profile', path: '/i/user/{id}/**' },
    { surface: 'profile', path: '/intent/user|follow', query: { user_id: '{id}' } },
    { surface: 'profile', path: '/intent/user|follow', query: { screen_name: '{handle}' } },
    // /alex/status/1234567890/photo/1
    { surface: 'post', path: '/@{handle}/status|statuses/*/**' },
    { surface: 'post', path: '/{handle}/status|statuses/*/**' },
    // /alex, /alex/with_replies, /alex/followers; a leading @ is tolerated.
    { surface: 'profile', path: '/@{handle}/**' },
    { surface: 'profile', path: '/{handle}/**' },
    // What they wrote: from:alex, from:alex since:2026-01-01, (from:alex)
    ...['from:{handle}', 'from:{handle} *', '(from:{handle})*'].map(
      (q) => ({ surface: 'search', path: '/search', query: { q } }) as const,
    ),
    searchPage('/search'),
  ],
  bounces: [
    { path: '/login', query: 'redirect_after_login' },
    { path: '/i/flow/login', query: 'redirect_after_login' },
  ],

  openPlaces: (page, asked) =>
    [page, ...chatRoots(page)].flatMap((root) => [
      ...openChat(root, asked),
      ...openDrawer(root, asked),
    ]),

  pressed(element, asked) {
    const row = element.closest(ROWS);
    if (row) return inRow(row, asked);
    if (element.closest('a[href]')) return undefined;
    const person = element.closest(PEOPLE);
    if (person) return inCard(person, element, asked);
    // The whole card of a post opens it, but for links in it; its address is where its time leads. A
    // post that it quotes is a card within, without a link.
    const post = element.closest(POSTS);
    const quoted = element.closest('[role=link]');
    if (quoted && post?.contains(quoted)) {
      const handle = handleShown(quoted.querySelector('[data-testid=User-Name]'));
      return handle ? { surface: 'post', says: { handle } } : undefined;
    }
    const link = post?.querySelector('a[href*="/status/"]:has(time)');
    return link ? { surface: 'post', says: {}, link } : undefined;
  },

  // The follow button is called after the person's number and labelled with their handle; the heading
  // may be of the profile before, so it must say the handle too.
  alsoKnown(page, { surface, identities }) {
    const handle = identities.find(({ kind }) => kind === 'handle')?.value;
    if (surface !== 'profile' || !handle) return {};
    const buttons = [
      ...page.querySelectorAll('[data-testid$="-follow"], [data-testid$="-unfollow"]'),
    ];
    const own = buttons.find((button) =>
      handlesIn(button.getAttribute('aria-label')).includes(handle),
    );
    const heading = [...page.querySelectorAll('[data-testid=UserName] span')].map(visibleText);
    const isTheirs = heading.some((text) => text?.trim().toLowerCase() === `@${handle}`);
    return {
      id: own?.getAttribute('data-testid')?.match(/^(\d+)-/)?.[1],
      name: isTheirs ? heading[0] : undefined,
    };
  },

  shadowRoots: chatRoots,
};

const POSTS = 'article[data-testid=tweet]';
/**
 * People in lists and among a search's suggestions: cards that open them, and where a message is begun
 * choose them for it (public code, 2025-26).
 */
const PEOPLE = '[data-testid=UserCell], [data-testid=TypeaheadUser]';
const ROWS =
  '[data-testid=conversation], [data-testid^="dm-conversation-item-"], [data-testid^="dm-message-request-item-"]';

const MESSAGES = '[data-testid=DmScrollerContainer], [data-testid=messageEntry]';

/** The new chat's open shadow roots, on the chat page and over other pages. */
function chatRoots(page: Page): ShadowRoot[] {
  const places = page.querySelectorAll(
    '[data-testid=xchatEmbedRoute], [data-testid=xchatEmbedOverlays]',
  );
  return [...places].flatMap((place) =>
    [place, ...place.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
  );
}

/** XChat, 2025-26: the header links to the profile and shows the name. */
function openChat(root: Root, { handleOf }: PageAddresses): OpenPlace[] {
  return [...root.querySelectorAll('[data-testid=dm-conversation-header]')].map((element) => {
    const handle = handleOf([...element.querySelectorAll('a[href]')].find(handleOf));
    const name = visibleText(element.querySelector('[data-testid=dm-conversation-username]'));
    return { element, seen: { surface: 'chat', says: { handle, name } }, isPage: true };
  });
}

/**
 * The drawer of 2025 on any page: a conversation is open in it when it shows messages; what links to
 * the person before them is its header. Seen in code only, not in a saved page.
 */
function openDrawer(root: Root, { handleOf }: PageAddresses): OpenPlace[] {
  const drawers = root.querySelectorAll('[data-testid=DMDrawer], [data-testid=chat-drawer-root]');
  return [...drawers].flatMap((element) => {
    const messages = element.querySelector(MESSAGES);
    const header = [...element.querySelectorAll('a[href]')].find(
      (link) => messages && isBefore(link, messages) && !link.closest(ROWS) && handleOf(link),
    );
    const seen = { surface: 'chat', says: { handle: handleOf(header) } } as const;
    return header ? [{ element, seen }] : [];
  });
}

/**
 * A row says the handle in its avatar's link (2025) or its description (2026), and the thread. A
 * group's has no handle in it, but that of somebody in the last message.
 */
function inRow(row: Element, { handleOf }: PageAddresses): Seen | undefined {
  const link = row.matches('a') ? row : row.querySelector('a[href*="/i/chat/"]');
  if (/^\/i\/chat\/g\d/.test(linkAddress(link)?.pathname ?? '')) return undefined;
  const avatar = row.querySelector('a[data-testid=DM_Conversation_Avatar][href]');
  const described = row.closest('[aria-description]') ?? row.querySelector('[aria-description]');
  const description = described?.getAttribute('aria-description');
  // Before the handle is the name, in which another may stand.
  const told = description?.match(/, @([A-Za-z0-9_]{1,20})(?:,|$)/)?.[1]?.toLowerCase();
  const handle = avatar ? handleOf(avatar) : told;
  return { surface: 'chat', says: { handle, name: description?.split(/, @/)[0] }, link };
}

/** Links to them come first in their card; a suggestion has none, and says the handle only. */
function inCard(card: Element, pressed: Element, { handleOf }: PageAddresses): Seen | undefined {
  const control = pressed.closest('button, [role=button]');
  if (control && control !== card && card.contains(control)) return undefined;
  const handle =
    handleOf([...card.querySelectorAll('a[href]')].find(handleOf)) ?? handleShown(card);
  const isChoice = card.closest('[role=dialog]')?.querySelector('[data-testid=searchPeople]');
  return handle ? { surface: isChoice ? 'compose' : 'profile', says: { handle } } : undefined;
}

/** `@alex`, by itself. */
const handleShown = (within: Element | null): string | undefined =>
  [...(within?.querySelectorAll('span') ?? [])]
    .map(
      (one) =>
        visibleText(one)
          ?.trim()
          .match(/^@(\w{1,20})$/)?.[1],
    )
    .find(Boolean);

const handlesIn = (text: string | null | undefined): string[] =>
  [...(text ?? '').matchAll(/@([A-Za-z0-9_]{1,20})(?![A-Za-z0-9_])/g)].map(([, handle = '']) =>
    handle.toLowerCase(),
  );
