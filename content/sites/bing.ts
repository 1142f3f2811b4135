import { type Site, searchPage } from './site.ts';

/**
 * Bing. Facts: public lists of search addresses, 2026 (`q` or `Q`). Not proven: the addresses of
 * pictures, videos and answers (own knowledge).
 */
export const bing: Site = {
  id: 'bing',
  name: 'Bing',
  home: 'https://www.bing.com/',
  hosts: ['bing.com'],
  kinds: {},
  reserved: [],
  addresses: ['q', 'Q'].flatMap((name) => [
    searchPage('/search|copilotsearch', name),
    searchPage('/images|videos|news/search', name),
  ]),
};
