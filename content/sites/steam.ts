import { linkAddress } from './page-text.ts';
import type { OpenPlace, Page, Said, Seen, Site } from './site.ts';

/**
 * Steam's community pages. Facts: addresses in four sources, the profile's data in eight,
 * friends and comments in a real page. A person has a number of 64 bits, mostly a vanity name, and in
 * `data-miniprofile` an account number, which is the same number without its first bits (measured).
 * Not proven: that case is ignored in vanity names (own knowledge). The web chat at `/chat/` is not
 * read: only what leads there is known.
 */
export const steam: Site = {
  id: 'steam',
  name: 'Steam',
  home: 'https://steamcommunity.com/',
  hosts: ['steamcommunity.com'],
  kinds: {
    handle: { shape: '[A-Za-z0-9_-]{2,32}', fold: 'case' },
    id: { shape: '7656119[0-9]{10}', fold: 'exact' },
  },
  reserved: [],
  addresses: [
    // /profiles/76561198000000000, /id/alex, and below either: /badges, /games, /allcomments
    { surface: 'profile', path: '/profiles/{id}/**' },
    { surface: 'profile', path: '/id/{handle}/**' },
    // /search/users/#text=alex, #page=2&text=alex (public code of 2026, read 2026-11-30)
    ...['text={query}', '*&text={query}'].map(
      (fragment) => ({ surface: 'search', path: '/search/users', fragment }) as const,
    ),
  ],

  // Whichever of the two the address has, each page of a profile carries both as data; the form to
  // report it has the number, too. `/profiles/[U:1:62180960]` is the account number.
  openPlaces(page): OpenPlace[] {
    const partner = partnerIn(page.location);
    if (partner) return [{ element: page.documentElement, seen: partner, isPage: true }];
    if (!PROFILE.test(page.location?.pathname ?? '')) return [];
    const { id, handle } = profileIn(page) ?? { id: reportedIn(page) };
    if (!id) return [];
    const seen = { surface: 'profile', says: { id, handle } } as const;
    return [{ element: page.documentElement, seen, isPage: true }];
  },

  // Chats open by script. Friends and authors of comments are links, but mostly to a vanity name
  // that may be new: the account number beside it is for good.
  pressed(element) {
    const link = element.closest('a[href]');
    const chat = link?.getAttribute('href')?.match(CHAT)?.[1];
    if (chat) return { surface: 'chat', says: { id: chat } };
    const partner = partnerIn(linkAddress(link));
    if (partner) return partner;
    const person = element.closest('[data-miniprofile]');
    const opener = link ?? person?.querySelector('a[href]');
    const profile = linkAddress(opener)?.pathname.match(PROFILE);
    const id = profile && longNumber(profile[1] ?? person?.getAttribute('data-miniprofile'));
    return id ? { surface: 'profile', says: { id }, link: opener } : undefined;
  },

  // Anybody may take any persona name, at any time: to be learned, not to be matched.
  alsoKnown: (page) => ({ name: profileIn(page)?.name }),
};

/** `javascript:OpenFriendChat('76561198000000000', …)`, `steam://friends/message/76561198000000000` */
const CHAT = /(?:\bOpenFriendChat\w*\(\s*['"]?|^steam:\/\/friends\/message\/)(\d{17})\b/;

/** Where a profile's pages are, and the account number where it stands there. */
const PROFILE = /^\/(?:id|profiles)\/(?:(?:\[|%5B)U:1:(\d+)|[^/]+)/i;

const FIRST_BITS = 76561197960265728n;

const longNumber = (account: string | null | undefined): string | undefined =>
  account && /^\d{1,10}$/.test(account) ? String(BigInt(account) + FIRST_BITS) : undefined;

/** To whom an offer is made, by their account number: `/tradeoffer/new/?partner=62180960&token=…` */
function partnerIn(address: Pick<URL, 'pathname' | 'search'> | null | undefined): Seen | undefined {
  if (!/^\/tradeoffer\/new\/?$/.test(address?.pathname ?? '')) return undefined;
  const id = longNumber(new URLSearchParams(address?.search).get('partner'));
  return id ? { surface: 'chat', says: { id } } : undefined;
}

const reportedIn = (page: Page): string | undefined =>
  page.querySelector<HTMLInputElement>('#abuseForm input[name=abuseID]')?.value;

/** A statement of its own, not something that is quoted. */
const PROFILE_DATA = /^[ \t]*g_rgProfileData\s*=\s*(\{.*\})\s*;/m;

/** `g_rgProfileData = {"url":"https:\/\/steamcommunity.com\/id\/alex\/","steamid":"7656…",…};` */
function profileIn(page: Page): Said | undefined {
  const json = [...page.querySelectorAll('script:not([src])')]
    .map(({ textContent }) => textContent?.match(PROFILE_DATA)?.[1])
    .find((found) => found !== undefined);
  if (!json) return undefined;
  const { url, steamid, personaname } = JSON.parse(json) as Record<string, string | undefined>;
  return { id: steamid, handle: url?.match(/\/id\/([^/]+)/)?.[1], name: personaname };
}
