import { isHostWithin } from './site-addresses.ts';

/** Addresses that only lead to another, which they carry in a query parameter. */
interface Wrapper {
  readonly hosts: readonly string[];
  readonly path: RegExp;
  readonly query: string;
}

/**
 * Facts: links in saved pages of 2022 to 2026; Bluesky's, Outlook's and TikTok's in public code
 * up to 2026, read 2026-11-30.
 */
const WRAPPERS: readonly Wrapper[] = [
  {
    hosts: [
      'l.instagram.com',
      'l.threads.com',
      'l.threads.net',
      'l.facebook.com',
      'lm.facebook.com',
      'l.messenger.com',
    ],
    path: /^\//,
    query: 'u',
  },
  { hosts: ['facebook.com'], path: /^\/(l\.php|flx\/warn)/, query: 'u' },
  { hosts: ['go.bsky.app'], path: /^\/redirect/, query: 'u' },
  { hosts: ['youtube.com'], path: /^\/redirect/, query: 'q' },
  { hosts: ['linkedin.com'], path: /^\/(redir\/redirect|safety\/go)/, query: 'url' },
  { hosts: ['out.reddit.com', 'safelinks.protection.outlook.com'], path: /^\//, query: 'url' },
  { hosts: ['t.umblr.com'], path: /^\/redirect/, query: 'z' },
  { hosts: ['steamcommunity.com'], path: /^\/linkfilter/, query: 'u' },
  { hosts: ['steamcommunity.com'], path: /^\/linkfilter/, query: 'url' },
  { hosts: ['vk.com', 'vk.ru'], path: /^\/away\.php/, query: 'to' },
  { hosts: ['slack-redir.net'], path: /^\/link/, query: 'url' },
  { hosts: ['duckduckgo.com'], path: /^\/l\//, query: 'uddg' },
  { hosts: ['tiktok.com'], path: /^\/link\/v2/, query: 'target' },
];
/**
 * Where browsers lead `mailto:` links: Gmail's, Outlook's and Proton's own handlers. Facts: the
 * handlers' own addresses in public code, 2026.
 */
const MAIL_HANDLERS: readonly Wrapper[] = [
  { hosts: ['mail.google.com'], path: /^(\/a\/[^/]+)?\/mail(\/|$)/, query: 'url' },
  {
    hosts: [
      'outlook.live.com',
      'outlook.office.com',
      'outlook.office365.com',
      'outlook.cloud.microsoft',
    ],
    path: /^\/mail(\/[^/]+)?\/deeplink\/compose\/?$/,
    query: 'mailtouri',
  },
];
/** Google has a host for every country. */
const GOOGLE = /(^|\.)google(\.[a-z]{2,3}){1,2}$/;
const DEEPEST = 4;

/** The address that this one leads to in the end, if it is a wrapper; else itself. */
export function unwrap(url: URL, depth = 0): URL {
  if (depth === DEEPEST || !/^https?:$/.test(url.protocol)) return url;
  const carried = carriedBy(url) ?? mailtoIn(url);
  const target = carried === null ? null : URL.parse(carried, url);
  return target ? unwrap(target, depth + 1) : url;
}

function carriedBy({ hostname, pathname, search, searchParams }: URL): string | null {
  // It leads to another, where each path is the same. Facts: public code up to 2026.
  if (hostname === 'tumblr.com') return `https://www.tumblr.com${pathname}${search}`;
  if (GOOGLE.test(hostname) && pathname === '/url')
    // The one that it does not use is often there, and empty.
    return searchParams.get('q') || searchParams.get('url');
  const wrapper = WRAPPERS.find(
    ({ hosts, path, query }) =>
      searchParams.get(query) &&
      path.test(pathname) &&
      hosts.some((host) => isHostWithin(hostname, host)),
  );
  return wrapper ? searchParams.get(wrapper.query) : null;
}

/** The `mailto:` link that a web mailer was opened for. */
function mailtoIn({ hostname, pathname, searchParams, hash }: URL): string | null {
  const handler = MAIL_HANDLERS.find(
    ({ hosts, path }) => hosts.includes(hostname) && path.test(pathname),
  );
  // A plus that was not encoded is one, there.
  const carried = handler
    ? searchParams.get(handler.query)?.replaceAll(' ', '+')
    : protonMailto(hostname, hash);
  return carried && /^mailto:/i.test(carried) ? carried : null;
}

/** `#mailto=mailto:alex@mail.example?subject=…`, encoded or not. */
function protonMailto(hostname: string, hash: string): string | null {
  if (hostname !== 'mail.proton.me' || !hash.startsWith('#mailto=')) return null;
  const carried = hash.slice('#mailto='.length);
  try {
    return /^mailto%3A/i.test(carried) ? decodeURIComponent(carried) : carried;
  } catch {
    return null;
  }
}
