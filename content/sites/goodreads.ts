import { linkAddress, visibleText } from './page-text.ts';
import { type OpenPlace, type Site, searchPage, words } from './site.ts';

/**
 * Goodreads. Facts: addresses in five sources, two real pages of profiles. A person has a
 * number, with or without their name behind it, and some a vanity name of their own.
 * Not proven: `/message/new/`, `/friend/user/`, the reserved words and the vanity name's letters (own knowledge).
 * `meta[property="profile:username"]` is left alone: what stands in it was not seen. The address of a
 * review (`/review/show/`) names nobody, and nothing is known of its page.
 */
export const goodreads: Site = {
  id: 'goodreads',
  name: 'Goodreads',
  home: 'https://www.goodreads.com/',
  hosts: ['goodreads.com'],
  notHosts: ['help.goodreads.com'],
  kinds: {
    id: { shape: '[0-9]{1,15}', fold: 'exact' },
    handle: { shape: '[A-Za-z0-9_]{3,40}', fold: 'case' },
  },
  reserved: words(
    `about ads advertisers ambassadors announcements api app apps author authors award blog book
    books bookshelf challenges choiceawards comment community contact copyright deals developers
    discussion ebooks event events favorites feedback find_friend friend friends genres giveaway
    group groups help home index interviews jobs legal librarian librarians list lists login logout
    message messages news notes notifications poll polls press privacy quiz quizzes quotes
    readingchallenge recommendations review reviews search series settings shelf shelves signin signup
    sitemap story support terms tooltips topic trivia updates user user_challenges videos widgets work
    works yearinbooks`,
  ),
  addresses: [
    { surface: 'compose', path: '/message/new/{id}/**' },
    // /user/show/12345-alex-kim and /user/show/12345; the name behind the number means nothing.
    // So are the pages of their books and of who follows whom (public code up to 2026, read 2026-11-30).
    ...['{id}-*', '{id}'].flatMap((id) =>
      [
        ...words('/friend/user /review/list /review/stats /user/show /user/compare').map(
          (path) => `${path}/${id}/**`,
        ),
        `/user/year_in_books/*/${id}/**`,
        `/user/${id}/followers|following/**`,
      ].map((path) => ({ surface: 'profile', path }) as const),
    ),
    { surface: 'profile', path: '/{handle}' },
    searchPage('/search'),
  ],

  // A vanity name's page says its number.
  openPlaces(page, { address }): OpenPlace[] {
    if (address?.surface !== 'profile') return [];
    const own = linkAddress(page.querySelector('link[rel=canonical]'));
    const id = own?.pathname.match(/^\/user\/show\/(\d+)/)?.[1];
    const element = page.documentElement;
    return id ? [{ element, seen: { surface: 'profile', says: { id } }, isPage: true }] : [];
  },

  alsoKnown: (page, { surface }) =>
    surface === 'profile'
      ? { name: visibleText(page.querySelector('#profileNameTopHeading')) }
      : {},
};
