import { type Site, searchPage } from './site.ts';

/** Brave Search. Facts: mail sites §18 (`q`). Not proven: pictures, news, videos (own knowledge). */
export const brave: Site = {
  id: 'brave',
  name: 'Brave Search',
  home: 'https://search.brave.com/',
  hosts: ['search.brave.com'],
  kinds: {},
  reserved: [],
  addresses: [searchPage('/search'), searchPage('/images|news|videos')],
};
