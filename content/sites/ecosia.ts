import { type Site, searchPage } from './site.ts';

/**
 * Ecosia. Facts: public lists of search addresses, 2026. Not proven: pictures, news, videos (own
 * knowledge).
 */
export const ecosia: Site = {
  id: 'ecosia',
  name: 'Ecosia',
  home: 'https://www.ecosia.org/',
  hosts: ['ecosia.org'],
  kinds: {},
  reserved: [],
  addresses: [searchPage('/search'), searchPage('/images|news|videos')],
};
