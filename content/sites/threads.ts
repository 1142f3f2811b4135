import { nameInTitle } from './page-text.ts';
import { type Site, searchPage } from './site.ts';

/**
 * Threads. Facts: saved pages without a login of 2024 to February 2026; the follow
 * intent is in Meta's own documentation. A handle is the one the person has on Instagram, and
 * always follows an `@`, so nothing is reserved.
 * Not proven: pages with a login, `next=` of the login page, and where messages live on the web, if
 * they do. `/t/<code>` names nobody: its author is known once it has led to the post.
 */
export const threads: Site = {
  id: 'threads',
  name: 'Threads',
  home: 'https://www.threads.com/',
  hosts: ['threads.com', 'threads.net'],
  notHosts: ['l.threads.com', 'l.threads.net', 'about.threads.com', 'help.threads.com'],
  kinds: { handle: { shape: '[A-Za-z0-9_.]{1,30}', fold: 'case' } },
  handlesOf: 'instagram',
  reserved: [],
  addresses: [
    // /@alex/post/C0de and /@alex/post/C0de/media
    { surface: 'post', path: '/@{handle}/post/*/**' },
    { surface: 'profile', path: '/intent/follow', query: { username: '{handle}' } },
    // /@alex, /@alex/replies, /@alex/media, /@alex/reposts
    { surface: 'profile', path: '/@{handle}/**' },
    searchPage('/search'),
  ],
  bounces: [{ path: '/login', query: 'next' }],

  // A post's whole card opens it, but for the links and buttons in it. Its time leads to its address.
  pressed(element) {
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
