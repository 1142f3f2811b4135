import type { Site } from './site.ts';

/**
 * Spotify's web player. Facts: four sources for the addresses. What names a person is an
 * old user name or an opaque row of letters; either stays for good while the display name changes,
 * so it is an id. It may hold any letters: `hitradioö3`.
 * Not proven: that case is ignored, and the prefix `/intl-de/` (both own knowledge). Everything is a
 * link here, so there are no readers; short links (spotify.link) name nobody.
 */
export const spotify: Site = {
  id: 'spotify',
  name: 'Spotify',
  home: 'https://open.spotify.com/',
  hosts: ['open.spotify.com', 'play.spotify.com'],
  kinds: { id: { shape: '[^\\s/?#&%:]{1,100}', fold: 'case' } },
  reserved: [],
  addresses: [
    { surface: 'post', path: '/user/{id}/playlist/*/**' },
    { surface: 'post', path: '/intl-*/user/{id}/playlist/*/**' },
    // /user/alex, /user/alex/starred, /user/alex/followers
    { surface: 'profile', path: '/user/{id}/**' },
    { surface: 'profile', path: '/intl-*/user/{id}/**' },
    { surface: 'search', path: '/search/{query}/**' },
    { surface: 'search', path: '/intl-*/search/{query}/**' },
  ],
};
