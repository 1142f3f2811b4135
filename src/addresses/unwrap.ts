import { isHostWithin } from './site-addresses.ts';

/** Addresses that only lead to another, which they carry in a query parameter. */
interface Wrapper {
  readonly hosts: readonly string[];
  readonly path: RegExp;
  readonly query: readonly string[];
}

/** Facts: mail §19 and Meta §0; those marked (own) are common knowledge that was not looked up. */
const WRAPPERS: readonly Wrapper[] = [
  { hosts: ['l.instagram.com', 'l.threads.com', 'l.threads.net'], path: /^\//, query: ['u'] },
  {
    hosts: ['l.facebook.com', 'lm.facebook.com', 'l.messenger.com', 'l.workplace.com'],
    path: /^\/(l\.php|flx\/warn)?/,
    query: ['u'],
  },
  { hosts: ['facebook.com'], path: /^\/(l\.php|flx\/warn)/, query: ['u'] },
  { hosts: ['youtube.com'], path: /^\/redirect/, query: ['q'] },
  { hosts: ['linkedin.com'], path: /^\/(redir\/redirect|safety\/go)/, query: ['url'] },
  { hosts: ['out.reddit.com'], path: /^\//, query: ['url'] },
  { hosts: ['t.umblr.com'], path: /^\/redirect/, query: ['z'] },
  { hosts: ['steamcommunity.com'], path: /^\/linkfilter/, query: ['u', 'url'] },
  { hosts: ['away.vk.com'], path: /^\/away\.php/, query: ['to'] },
  { hosts: ['vk.com'], path: /^\/away\.php/, query: ['to'] },
  { hosts: ['slack-redir.net'], path: /^\/link/, query: ['url'] },
  { hosts: ['duckduckgo.com'], path: /^\/l\//, query: ['uddg'] },
];
/** Google has a host for every country. */
const GOOGLE = /(^|\.)google(\.[a-z]{2,3}){1,2}$/;
const DEEPEST = 4;

/** The address that this one leads to in the end, if it is a wrapper; else itself. */
export function unwrap(url: URL, depth = 0): URL {
  if (depth === DEEPEST || !/^https?:$/.test(url.protocol)) return url;
  const carried = carriedBy(url);
  const target = carried === null ? null : URL.parse(carried, url);
  return target ? unwrap(target, depth + 1) : url;
}

function carriedBy({ hostname, pathname, searchParams }: URL): string | null {
  if (GOOGLE.test(hostname) && pathname === '/url')
    // The one that it does not use is often there, and empty.
    return searchParams.get('q') || searchParams.get('url');
  const wrapper = WRAPPERS.find(
    ({ hosts, path }) => hosts.some((host) => isHostWithin(hostname, host)) && path.test(pathname),
  );
  for (const name of wrapper?.query ?? []) {
    const carried = searchParams.get(name);
    if (carried) return carried;
  }
  return null;
}
