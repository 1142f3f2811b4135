import type { Site } from './site.ts';

const TAG = ['$', '{handle}'].join('');

/**
 * Cash App's payment pages, all that it has on the web for others to see. Facts: two
 * sources. The `$` is part of the address and not of the tag; case is ignored.
 * Not proven: the tag's letters (own knowledge).
 */
export const cashapp: Site = {
  id: 'cashapp',
  name: 'Cash App',
  home: 'https://cash.app/account',
  hosts: ['cash.app', 'cash.me'],
  kinds: { handle: { shape: '[A-Za-z0-9_-]{1,20}', fold: 'case' } },
  reserved: [],
  addresses: [
    // cash.app/$alex/25: an amount is filled in.
    { surface: 'compose', path: `/${TAG}/*` },
    { surface: 'profile', path: `/${TAG}/**` },
  ],
};
