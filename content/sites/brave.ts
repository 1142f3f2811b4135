import { type Site, searchPage } from './site.ts';

/**
 * Brave Search. Facts: public lists of search addresses, 2026. Not proven: pictures, news, videos, and
 * the page for questions (own knowledge).
 */
export const brave: Site = {
  id: 'brave',
  name: 'Brave Search',
  home: 'https://search.brave.com/',
  hosts: ['search.brave.com'],
  kinds: {},
  reserved: [],
  addresses: [searchPage('/search|ask'), searchPage('/images|news|videos')],
};
