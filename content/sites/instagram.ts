import type { Sighting } from '../../src/contacts/sighting.ts';
import {
  addressOf,
  identitiesOf,
  linkSegment,
  type OpenPlace,
  type Site,
  together,
  visibleText,
} from './site.ts';

/**
 * Instagram on the web. Facts: Meta sites §1, seen in saved pages of 2022 to July 2026.
 * Handles: 1 to 30 of letters, digits, dot and underscore; case is ignored, dots are not.
 * A thread's address is a number that names nobody, and rows carry no handle: names and learned
 * threads do the work there.
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
    thread: { shape: '[0-9]{5,25}', fold: 'exact' },
  },
  reserved: new Set(
    `403invalidnonce _n _u about accounts ads api ar archive auth_platform blog challenge consent
    creators data developer developers direct directory donate download emails explore fragment
    fxcal graphql guides hashtag highlights integrity invites language legal lite logging m
    maintenance me nametag oauth p popular press privacy push qr reel reels s sem session settings
    share static stories terms topics tv uri v web your_activity`.split(/\s+/),
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
    // /alex/, /alex/reels/, /alex/tagged/, /alex/followers/mutualOnly
    { surface: 'profile', path: '/{handle}/**' },
  ],
  // Visits without a login: /accounts/login/?next=/alex/
  bounces: [{ path: '/accounts/login', query: 'next' }],

  openPlaces: (page) => [...openThreads(page), ...openPost(page), ...openStory(page)],

  // A row of the thread list is a button without a link (2025: in a list; 2026: without one).
  pressed(element) {
    const row = element.closest('[role=navigation] [role=button], [role=list] [role=button]');
    if (row) {
      const name = row.querySelector('[title]')?.getAttribute('title');
      return named('chat', name ?? visibleText(row.querySelector('span[dir=auto]')));
    }
    const tray = element.closest('article')
      ? null
      : element.closest('[role=button], button, [role=menuitem]');
    return tray ? inTray(tray) : undefined;
  },
};

const FLOATING = '[data-pagelet="IGDChatTabsRootContent"]';
const HEADING = 'h2 span[title]';

/** The thread's header, in the inbox and in the chat that floats over other pages. */
function openThreads(page: Document): OpenPlace[] {
  return [...page.querySelectorAll(HEADING)].flatMap((heading) => {
    if (!isThreadHeading(page, heading)) return [];
    const name = heading.getAttribute('title') ?? undefined;
    const handle = linkSegment(heading.closest('a[role=link]'));
    const thread = heading.closest(FLOATING) ? undefined : addressOf(instagram, page);
    const identities = together(
      identitiesOf(instagram, { handle, name }),
      thread?.surface === 'chat' ? thread.identities : [],
    );
    return [{ element: heading, sighting: { site: instagram.id, surface: 'chat', identities } }];
  });
}

/**
 * 2025: the heading is in the link to the profile; 2026: in a button, and only messages link to their
 * authors. Those are no proof: of a group, only the contact's messages may be in view.
 */
function isThreadHeading(page: Document, heading: Element): boolean {
  if (heading.closest(FLOATING)) return true;
  if (!/^\/direct\//.test(page.location?.pathname ?? '')) return false;
  return (
    heading.closest('a[role=link], [role=button]') !== null && !heading.closest('[role=navigation]')
  );
}

/** A post opened without its author in the address: the first person linked is the author. */
function openPost(page: Document): OpenPlace[] {
  if (!/^\/(p|reel|reels|tv)\/[^/]+/.test(page.location?.pathname ?? '')) return [];
  const post = page.querySelector('[role=dialog] article, main article, main');
  const links = post ? [...post.querySelectorAll('a[href^="/"]')] : [];
  const author = links.find((link) => isHandle(linkSegment(link)));
  return author ? placeOf(author, 'post', linkSegment(author)) : [];
}

/** The viewer moves to the next person by itself; its header names whose story is showing. */
function openStory(page: Document): OpenPlace[] {
  if (!/^\/stories\//.test(page.location?.pathname ?? '')) return [];
  const author = [...page.querySelectorAll('section header a[href^="/"]')].at(-1);
  return author && isHandle(linkSegment(author))
    ? placeOf(author, 'story', linkSegment(author))
    : [];
}

const isHandle = (segment: string | undefined): boolean =>
  segment !== undefined &&
  /^[A-Za-z0-9_.]{1,30}$/.test(segment) &&
  !instagram.reserved.has(segment);

function placeOf(element: Element, surface: Sighting['surface'], handle?: string): OpenPlace[] {
  const identities = identitiesOf(instagram, { handle });
  return [{ element, sighting: { site: instagram.id, surface, identities } }];
}

function named(
  surface: Sighting['surface'],
  name: string | null | undefined,
): Sighting | undefined {
  const identities = identitiesOf(instagram, { name: name ?? undefined });
  return identities.length > 0 ? { site: instagram.id, surface, identities } : undefined;
}

/**
 * A story in the tray is a button whose picture is called "<handle>'s profile picture" in the
 * user's language: any one word of it may be the handle.
 */
/** A picture's description in a sentence is of a photo, not of whose story it is. */
const MOST_WORDS = 5;

function inTray(button: Element): Sighting | undefined {
  const pictures = [...button.querySelectorAll('img[alt]')];
  if (pictures.length !== 1) return undefined;
  const words = (pictures[0]?.getAttribute('alt') ?? '').split(/\s+/);
  if (words.length > MOST_WORDS) return undefined;
  const handles = words.map((word) => word.replace(/['’]s$/, '')).filter(isHandle);
  const among = handles.flatMap((handle) => identitiesOf(instagram, { handle }));
  return { site: instagram.id, surface: 'story', identities: [], among };
}
