import { type Site, searchPage } from './site.ts';

/** Ecosia. Facts: mail sites §18 (`q`). Not proven: pictures, news, videos (own knowledge). */
export const ecosia: Site = {
  id: 'ecosia',
  name: 'Ecosia',
  home: 'https://www.ecosia.org/',
  hosts: ['ecosia.org'],
  kinds: {},
  reserved: [],
  addresses: [searchPage('/search'), searchPage('/images|news|videos')],
};
