import type { AddressPattern, SiteAddresses } from './site-addresses.ts';

/**
 * The site's shapes of address by what an outer ring would miss most without them: those that take in
 * most first (a whole profile before its posts: sites list the most exact first), then the others in
 * the site's own order, the likeliest first.
 */
export const widestFirst = ({ addresses }: SiteAddresses): AddressPattern[] => [
  ...addresses.filter(isWide).toReversed(),
  ...addresses.filter((pattern) => !isWide(pattern)),
];

const isWide = ({ path, query }: AddressPattern): boolean => path.endsWith('**') && !query;
