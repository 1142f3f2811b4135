import { linkAddress } from './page-text.ts';
import { type Site, searchPage, words } from './site.ts';

// Pinterest answers under its own name in these, each with language hosts of its own (`de.…`).
const ENDINGS = words(
  `com fr de ch jp cl ca it co.uk nz ru com.au at pt co.kr es com.mx dk ph th com.uy co nl info kr
  ie vn com.vn ec mx in pe co.at hu co.in co.nz id com.ec com.py tw be uk com.bo com.pe se`,
);

/**
 * Pinterest. Facts: public code up to 2026; the hosts are yt-dlp's list of 2025, and
 * `se`, to which eight pages of others link (read 2026-11-30; `com.br`, `com.tr`, `cz`, `fi`, `gr`, `no`, `pl`
 * and `ro` stand in lists only, and are not asked for).
 * A person is their user name, and so are their boards. A pin's address names nobody (words in its
 * slug may be anybody's), its page and its card link to its creator. pin.it links are opaque until followed.
 * Not proven: messages. They are an overlay on any page, and no source knows its markup.
 */
export const pinterest: Site = {
  id: 'pinterest',
  name: 'Pinterest',
  home: 'https://www.pinterest.com/',
  hosts: ENDINGS.map((ending) => `pinterest.${ending}`),
  notHosts: [
    'about',
    'ads',
    'api',
    'business',
    'create',
    'developers',
    'help',
    'newsroom',
    'policy',
  ].map((label) => `${label}.pinterest.com`),
  kinds: { handle: { shape: '[A-Za-z0-9_]{3,30}', fold: 'case' } },
  reserved: words(
    `about account ads amp app board boards business categories conversations convert creators discover
    domain edit email explore feed following home homefeed ideas invite invited join login logout me
    message messages more_ideas news news_hub notifications oauth offsite password pin pins popular
    privacy profile resource reset search secure settings share shop shopping signup sitemap source
    static terms today topics trends trust upload user users verify videos welcome widgets`,
  ),
  addresses: [
    // /robin_vale/, /robin_vale/_saved/, /robin_vale/kitchen/tiles/
    { surface: 'profile', path: '/{handle}/**' },
    searchPage('/search/**'),
  ],
  bounces: [
    { path: '/login', query: 'next' },
    { path: '/signup', query: 'next' },
  ],

  // The pin that is open; the cards of more pins below it have creators of their own.
  openPlaces(page, { handleOf }) {
    if (!/^\/pin\/[^/]/.test(page.location?.pathname ?? '')) return [];
    const element = [...page.querySelectorAll(CREATOR)].find((link) => !link.closest(CARD));
    const handle = handleOf(linkOf(element));
    return element && handle ? [{ element, seen: { surface: 'post', says: { handle } } }] : [];
  },

  // A pin's card opens it; its creator, where shown, is beside it.
  pressed(element, { handleOf }) {
    const link = linkAddress(element.closest('a[href]'));
    if (!link?.pathname.startsWith('/pin/')) return undefined;
    const handle = handleOf(linkOf(element.closest(CARD)?.querySelector(CREATOR)));
    return handle ? { surface: 'post', says: { handle } } : undefined;
  },
};

const CARD = '[data-test-id=pin], [data-test-id=pinWrapper]';
const CREATOR = '[data-test-id=creator-profile-link], [data-test-id=creator-avatar-link]';

/** The mark is on the link itself, or around it. */
const linkOf = (element: Element | null | undefined): Element | null | undefined =>
  element?.matches('a') ? element : element?.querySelector('a[href]');
