import type { SiteAddresses } from './site-addresses.ts';

/** Whether a site has nothing but searches. */
export const isSearchEngine = ({ addresses }: SiteAddresses): boolean =>
  addresses.length > 0 && addresses.every(({ surface }) => surface === 'search');
