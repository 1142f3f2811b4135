import { visibleText } from './page-text.ts';
import { type Site, searchPage } from './site.ts';

const LANGUAGES = 'de|es|fr|it|ja|pl|pt|ru|sv|tr|zh';

/**
 * Last.fm. Facts: addresses in four sources, the profile's heading in nine. Everything is a
 * link with the name in it, so only the display name is read.
 * Not proven: the name's letters, and which languages there are (both own knowledge). They are listed
 * because `/music/user/…` is an artist and an album.
 */
export const lastfm: Site = {
  id: 'lastfm',
  name: 'Last.fm',
  home: 'https://www.last.fm/',
  hosts: ['last.fm'],
  notHosts: ['support.last.fm', 'blog.last.fm'],
  kinds: { handle: { shape: '[A-Za-z][A-Za-z0-9_-]{1,14}', fold: 'case' } },
  reserved: [],
  addresses: [
    // /user/alex, /user/alex/library/artists, /de/user/alex
    { surface: 'profile', path: '/user/{handle}/**' },
    { surface: 'profile', path: `/${LANGUAGES}/user/{handle}/**` },
    searchPage('/search/**'),
    searchPage(`/${LANGUAGES}/search/**`),
  ],

  alsoKnown: (page) => ({
    name: visibleText(page.querySelector('.header-title-display-name'))?.trim(),
  }),
};
