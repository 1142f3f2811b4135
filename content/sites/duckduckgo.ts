import { type Site, searchPage } from './site.ts';

/**
 * DuckDuckGo, with its versions for old browsers on hosts of their own. Facts: public
 * lists of search addresses, 2026.
 * Without a script it sends the words in the body of its form: those only the next page's box tells.
 */
export const duckduckgo: Site = {
  id: 'duckduckgo',
  name: 'DuckDuckGo',
  home: 'https://duckduckgo.com/',
  hosts: ['duckduckgo.com'],
  kinds: {},
  reserved: [],
  addresses: [searchPage('/'), searchPage('/html|lite')],
};
