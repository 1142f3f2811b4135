import { type Site, words } from './site.ts';

/**
 * PayPal.me, which leads to PayPal's own page for sending money. Facts: three sources; the
 * page's data in two. Case is ignored.
 * Not proven: the slug's letters and the reserved words (own knowledge). PayPal's own list of people
 * and activities is not read: nothing is known of it.
 */
export const paypal: Site = {
  id: 'paypal',
  name: 'PayPal.me',
  home: 'https://www.paypal.com/',
  hosts: ['paypal.me', 'paypal.com'],
  kinds: { handle: { shape: '[A-Za-z0-9_-]{1,50}', fold: 'case' } },
  reserved: words('grab login my pay paypalme settings signin signup'),
  addresses: [
    // paypal.me/alex/25, /25EUR: an amount is filled in.
    { surface: 'compose', path: '/paypalme/{handle}/*/**', hosts: ['paypal.com'] },
    { surface: 'compose', path: '/{handle}/*/**', hosts: ['paypal.me'] },
    { surface: 'profile', path: '/paypalme/{handle}', hosts: ['paypal.com'] },
    { surface: 'profile', path: '/biz/profile/{handle}/**', hosts: ['paypal.com'] },
    { surface: 'profile', path: '/{handle}', hosts: ['paypal.me'] },
  ],

  // The page carries what it shows as data; only what belongs to the address's own slug counts.
  alsoKnown(page, { identities }) {
    const slug = slugIn(page.querySelector('#client-data')?.textContent);
    const isTheirs = identities.some(
      ({ kind, value }) =>
        kind === 'handle' && value === slug?.paypalmeSlugName?.toString().toLowerCase(),
    );
    return isTheirs ? { name: slug?.userInfo?.displayName } : {};
  },
};

interface Slug {
  readonly paypalmeSlugName?: string;
  readonly userInfo?: { readonly displayName?: string };
}

function slugIn(json: string | null | undefined): Slug | undefined {
  try {
    return JSON.parse(json ?? '')?.recipientSlugDetails?.slugDetails;
  } catch {
    return undefined;
  }
}
