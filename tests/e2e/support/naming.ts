import { ROBIN } from '../../fixtures/fixture.ts';

const NAMES = [
  ROBIN.instagram,
  ROBIN.x,
  ROBIN.xId,
  'robinvale9',
  ROBIN.facebook,
  ROBIN.facebookId,
  ROBIN.phoneDigits,
  'row-robin',
  'floating-robin',
  '900100200300400',
  '72345678901234567',
];

/** The requests that name the contact in any of the ways the invented sites know. */
export const namingIn = (requests: readonly string[]): string[] =>
  requests.filter((url) => {
    const text = decodeURIComponent(url).toLowerCase();
    return NAMES.some((name) => text.includes(name));
  });

/** The requests to this site: the browser's own services are led here too, and are none of it. */
export const requestsTo = (requests: readonly string[], site: string): string[] =>
  requests.filter((url) => new URL(url).hostname === new URL(site).hostname);
