import { nameInTitle, visibleText } from './page-text.ts';
import {
  type OpenPlace,
  type Page,
  type PageAddresses,
  type Seen,
  type Site,
  searchPage,
  words,
} from './site.ts';

/**
 * Instagram on the web. Facts: seen in saved pages of 2022 to July 2026.
 * Handles: 1 to 30 of letters, digits, dot and underscore; case is ignored, dots are not.
 * A thread's address is a number that names nobody, and rows carry no handle: names and learned
 * threads do the work there, and a profile's title tells the name.
 * A thread has two numbers, of which the older is longer (39 digits: own knowledge).
 */
export const instagram: Site = {
  id: 'instagram',
  name: 'Instagram',
  home: 'https://www.instagram.com/',
  hosts: ['instagram.com', 'instagr.am'],
  moreHosts: ['ig.me'],
  notHosts: ['l.instagram.com', 'about.instagram.com', 'help.instagram.com'],
  kinds: {
    handle: { shape: '[A-Za-z0-9_.]{1,30}', fold: 'case' },
    thread: { shape: '[0-9]{5,40}', fold: 'exact' },
  },
  reserved: words(
    `403invalidnonce _n _u a about accounts ads api ar archive auth_platform blog challenge consent
    creators data developer developers direct directory donate download emails explore fragment
    fxcal graphql guides hashtag highlights integrity invites language legal lite logging m
    maintenance me nametag oauth p popular press privacy push qr reel reels s sem session settings
    share static stories terms topics tv uri v web your_activity`,
  ),
  addresses: [
    // ig.me/m/alex leads into the thread.
    { surface: 'chat', path: '/m/{handle}/**', hosts: ['ig.me', 'instagram.com'] },
    { surface: 'chat', path: '/direct/t/{thread}/**', hosts: ['instagram.com'] },
    // /stories/alex/ and /stories/alex/3141592653/
    { surface: 'story', path: '/stories/{handle}/**', hosts: ['instagram.com'] },
    // /alex/p/C0de/ : the form in profile grids since about 2024.
    {
      surface: 'post',
      path: '/{handle}/p|reel|reels|tv/*/**',
      hosts: ['instagram.com', 'instagr.am'],
    },
    { surface: 'profile', path: '/_u/{handle}/**', hosts: ['instagram.com'] },
    // As people write it (public code of 2026, read 2026-11-30).
    { surface: 'profile', path: '/@{handle}/**' },
    // /alex/, /alex/reels/, /alex/tagged/, /alex/followers/mutualOnly
    { surface: 'profile', path: '/{handle}/**' },
    searchPage('/explore/search/keyword'),
  ],
  // Visits without a login: /accounts/login/?next=/alex/
  bounces: [{ path: '/accounts/login', query: 'next' }],

  openPlaces: (page, asked) => [
    ...openThreads(page, asked),
    ...openPost(page, asked),
    ...openStory(page, asked),
  ],

  // A row of the thread list is a button without a link (2025: in a list; 2026: without one).
  pressed(element) {
    const row = element.closest('[role=navigation] [role=button], [role=list] [role=button]');
    if (row) {
      const name =
        row.querySelector('[title]')?.getAttribute('title') ??
        visibleText(row.querySelector('span[dir=auto]'));
      return name ? { surface: 'chat', says: { name } } : undefined;
    }
    if (element.closest('article')) return undefined;
    const tray = element.closest('[role=button], button, [role=menuitem]');
    return tray ? inTray(tray) : undefined;
  },

  // "Alex Kim (@alex) • Instagram …": the title is as old as the document, but it says whose it is.
  alsoKnown: nameInTitle,
};

const FLOATING = '[data-pagelet="IGDChatTabsRootContent"]';
const HEADING = 'h2 span[title]';

/** The thread's header, in the inbox and in the chat that floats over other pages. */
function openThreads(page: Page, { handleOf }: PageAddresses): OpenPlace[] {
  return [...page.querySelectorAll(HEADING)].flatMap((element) => {
    const isFloating = element.closest(FLOATING) !== null;
    if (!isFloating && !isThreadHeading(page, element)) return [];
    const name = element.getAttribute('title');
    const handle = handleOf(element.closest('a[role=link]'));
    return [
      { element, seen: { surface: 'chat', says: { handle, name } }, isPage: !isFloating } as const,
    ];
  });
}

/**
 * 2025: the heading is in the link to the profile; 2026: in a button, and only messages link to their
 * authors. Those are no proof: of a group, only the contact's messages may be in view.
 */
const isThreadHeading = (page: Page, heading: Element): boolean =>
  isAt(page, /^\/direct\//) &&
  heading.closest('a[role=link], [role=button]') !== null &&
  !heading.closest('[role=navigation]');

/**
 * A post opened without its author in the address: the first person linked is the author. What is
 * behind a dialog comes before it, and is others' posts.
 */
function openPost(page: Page, { handleOf }: PageAddresses): OpenPlace[] {
  if (!isAt(page, /^\/(p|reel|reels|tv)\/[^/]+/)) return [];
  const post =
    page.querySelector('[role=dialog] article') ??
    page.querySelector('main article') ??
    page.querySelector('main');
  const author = [...(post?.querySelectorAll('a[href^="/"]') ?? [])].find(handleOf);
  return author ? [placeOf(author, 'post', handleOf(author))] : [];
}

/** The viewer moves to the next person by itself; its header names whose story is showing. */
function openStory(page: Page, { handleOf }: PageAddresses): OpenPlace[] {
  if (!isAt(page, /^\/stories\//)) return [];
  const author = [...page.querySelectorAll('section header a[href^="/"]')].findLast(handleOf);
  return author ? [placeOf(author, 'story', handleOf(author))] : [];
}

const isAt = (page: Page, path: RegExp): boolean => path.test(page.location?.pathname ?? '');

const placeOf = (element: Element, surface: Seen['surface'], handle?: string): OpenPlace => ({
  element,
  seen: { surface, says: { handle } },
});

/** A picture's description in a sentence is of a photo, not of whose story it is. */
const MOST_WORDS = 5;

/**
 * A story in the tray is a button whose picture is called "<handle>'s profile picture" in the
 * user's language: any one word of it may be the handle.
 */
function inTray(button: Element): Seen | undefined {
  const [picture, ...others] = button.querySelectorAll('img[alt]');
  const described = words(picture?.getAttribute('alt') ?? '');
  if (!picture || others.length > 0 || described.length > MOST_WORDS) return undefined;
  const handles = described
    .map((word) => word.replace(/['’]s$/, ''))
    .filter((word) => /^[A-Za-z0-9_.]{1,30}$/.test(word));
  return { surface: 'story', says: {}, among: handles.map((handle) => ({ handle })) };
}
