import { isBefore, linkAddress, nameInTitle, visibleText } from './page-text.ts';
import {
  type OpenPlace,
  type Page,
  type PageAddresses,
  type Seen,
  type Site,
  searchPage,
} from './site.ts';

/**
 * Threads. Facts: saved pages without a login of 2024 to February 2026; the follow
 * intent is in Meta's own documentation. A handle is the one the person has on Instagram, and
 * always follows an `@`, so nothing is reserved.
 * Private messages have threads of their own (`/messages/t/<number>`), which name nobody; a row begins
 * with the user name, a group's with its title, and a thread's header links to the profile (five pieces
 * of public code of 2026, read 2026-11-30).
 * Not proven: other pages with a login, `next=` of the login page, what a group's header looks like, and
 * what stands around a thread's header. `/t/<code>` names nobody: its author is known once it has led to
 * the post.
 */
export const threads: Site = {
  id: 'threads',
  name: 'Threads',
  home: 'https://www.threads.com/',
  hosts: ['threads.com', 'threads.net'],
  notHosts: ['l.threads.com', 'l.threads.net', 'about.threads.com', 'help.threads.com'],
  kinds: {
    handle: { shape: '[A-Za-z0-9_.]{1,30}', fold: 'case' },
    thread: { shape: '[0-9]{5,40}', fold: 'exact' },
  },
  handlesOf: 'instagram',
  reserved: [],
  addresses: [
    { surface: 'chat', path: '/messages/t/{thread}/**' },
    // /@alex/post/C0de and /@alex/post/C0de/media
    { surface: 'post', path: '/@{handle}/post/*/**' },
    { surface: 'profile', path: '/intent/follow', query: { username: '{handle}' } },
    // /@alex, /@alex/replies, /@alex/media, /@alex/reposts
    { surface: 'profile', path: '/@{handle}/**' },
    // What they wrote.
    { surface: 'search', path: '/search', query: { from_author: '{handle}' } },
    searchPage('/search'),
  ],
  bounces: [{ path: '/login', query: 'next' }],

  openPlaces: openThread,

  // A row of the private messages is a link with a menu in it.
  // A post's whole card opens it, but for the links and buttons in it. Its time leads to its address.
  pressed(element) {
    const row = element.closest(ROWS);
    if (row) return element.closest('button, [role=button]') ? undefined : inRow(row);
    const card = element.closest('[data-pressable-container=true]');
    const control = element.closest('a[href], button, [role=button], [role=textbox], input');
    if (!card || (control && control !== card && card.contains(control))) return undefined;
    const link = card.querySelector('a[href*="/post/"]:has(time)');
    return link ? { surface: 'post', says: {}, link } : undefined;
  },

  // The site keeps the columns of earlier pages, and its headings with them; the title says whose
  // name it has: "Alex Kim (@alex) • Threads, Say more".
  alsoKnown: nameInTitle,
};

const ROWS = 'a[href*="/messages/t/"]';

/** A user name has no spaces; a group has a title. */
function inRow(row: Element): Seen {
  const first = visibleText(row.querySelector('span[dir=auto]'))?.trim();
  const says = first && /^[\w.]{1,30}$/.test(first) ? { handle: first } : { name: first };
  return { surface: 'chat', says, link: row };
}

/**
 * The open thread: what links to a profile before its messages is its header; else its row in the list
 * tells. For a moment header and messages are still the last person's (seen in public code, 2026-11-30),
 * so what the address says is not taken for the same person's.
 */
function openThread(page: Page, { address, handleOf }: PageAddresses): OpenPlace[] {
  const element = address?.surface === 'chat' ? page.querySelector('[role=grid]') : null;
  if (!element) return [];
  const links = [...page.querySelectorAll('a[href*="/@"]')];
  const head = links.findLast(
    (link) =>
      isBefore(link, element) &&
      !link.closest('nav, [role=navigation], [hidden], [data-pressable-container]') &&
      handleOf(link),
  );
  if (head) return [{ element, seen: { surface: 'chat', says: { handle: handleOf(head) } } }];
  const path = page.location?.pathname;
  const row = [...page.querySelectorAll(ROWS)].find((one) => linkAddress(one)?.pathname === path);
  return [{ element, seen: row && inRow(row) }];
}
