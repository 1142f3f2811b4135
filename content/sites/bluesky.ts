import { linkAddress, visibleText } from './page-text.ts';
import { type OpenPlace, type Said, type Site, searchPage } from './site.ts';

/**
 * Bluesky. Facts: the routes of its own server and components of its open source
 * (2024 to 2026), saved pages of two years.
 * A person has a handle, which is a domain and may change, and a DID, which does not; every address
 * takes either. A conversation's address names nobody, its row and header say the handle.
 * Not proven: that pictures still carry the DID in their address (there it is learned), a group's
 * header, and the chat beside its list on wide screens of 2026.
 */
export const bluesky: Site = {
  id: 'bluesky',
  name: 'Bluesky',
  home: 'https://bsky.app/',
  hosts: ['bsky.app', 'main.bsky.dev'],
  notHosts: ['blog', 'cdn', 'docs', 'go', 'status', 'video'].map((label) => `${label}.bsky.app`),
  mirrors: ['cbsky.app', 'vxbsky.app', 'fxbsky.app', 'bskyx.app', 'bskye.app', 'bsyy.app'],
  kinds: {
    handle: { shape: '[A-Za-z0-9-]{1,63}\\.[A-Za-z0-9.-]{2,150}', fold: 'case' },
    id: { shape: 'did:[a-z]{3,10}:[A-Za-z0-9._:-]{3,150}', fold: 'exact' },
    thread: { shape: '[a-z0-9]{10,30}', fold: 'exact' },
  },
  reserved: [],
  addresses: [
    { surface: 'chat', path: '/messages/{thread}/**' },
    ...['{id}', '@{handle}', '{handle}'].flatMap(
      (who) =>
        [
          // /profile/alex.example/post/3kabc/liked-by
          { surface: 'post', path: `/profile/${who}/post/*/**` },
          { surface: 'post', path: `/starter-pack|start/${who}/*/**` },
          { surface: 'search', path: '/search', query: { q: `from:${who}` } },
          // /profile/did:plc:abc/followers, /profile/alex.example/lists/3kabc
          { surface: 'profile', path: `/profile/${who}/**` },
        ] as const,
    ),
    { surface: 'post', path: '/embed/{id}/app.bsky.feed.post/*', hosts: ['embed.bsky.app'] },
    searchPage('/search'),
  ],

  readsLoading: true,
  openPlaces(page) {
    if (!/^\/messages\/[a-z0-9]{10,}/.test(page.location?.pathname ?? '')) return [];
    return [...page.querySelectorAll('a[href*="/profile/"]')].flatMap(headOf).slice(0, 1);
  },

  pressed(element) {
    const row = element.closest('a[href*="/messages/"][aria-label]');
    if (row) {
      const handle = lines(row).map(handleIn).find(Boolean);
      return { surface: 'chat', says: { handle, name: row.getAttribute('aria-label') }, link: row };
    }
    // A post's whole card opens it, but for the links and buttons in it.
    const card = element.closest('[data-testid^=feedItem-by-], [data-testid^=postThreadItem-by-]');
    const control = element.closest('a[href], button, [role=button], [role=link]');
    if (!card || (control && control !== card && card.contains(control))) return undefined;
    const handle = card.getAttribute('data-testid')?.match(/-by-(.+)$/)?.[1];
    return { surface: 'post', says: { handle } };
  },

  // Screens that were left stay in the page, so each must say that it is of the person asked about.
  alsoKnown(page, { surface, identities }) {
    const isTheirs = (value: string | undefined) =>
      identities.some((one) => one.value === value?.toLowerCase());
    const views = surface === 'profile' ? page.querySelectorAll('[data-testid=profileView]') : [];
    for (const view of views) {
      const title = view.querySelector('[data-testid=profileHeaderDisplayName]');
      const picture = view.querySelector('[data-testid=profileHeaderAviButton] img');
      const id = picture?.getAttribute('src')?.match(/\/(did:plc:[a-z0-9]+)\//)?.[1];
      const handle = handleAfter(title);
      const name = visibleText(title);
      if (isTheirs(handle)) return { id, name };
      if (isTheirs(id)) return { handle, name };
    }
    return {};
  },
};

/** The conversation's head links to the profile and says both name and handle, each on its line. */
function headOf(link: Element): OpenPlace[] {
  const said = lines(link);
  const name = handleIn(said[0]) ? undefined : said[0];
  const segment = linkAddress(link)?.pathname.match(/^\/profile\/([^/]+)\/?$/)?.[1];
  if (!segment || !name || said.filter(handleIn).length !== 1 || !isShown(link)) return [];
  const who = segment.replace(/%3A/gi, ':');
  const says: Said = who.startsWith('did:') ? { id: who, name } : { handle: who, name };
  return [{ element: link, seen: { surface: 'chat', says }, isPage: true }];
}

/** The texts in it one by one, without the marks that keep handles left to right. */
function lines(element: Element): string[] {
  const hasText = (one: Element) =>
    [...one.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
  return [...element.querySelectorAll('*')].filter(hasText).map(
    (one) =>
      visibleText(one)
        ?.replace(/\p{Cf}/gu, '')
        .trim() ?? '',
  );
}

/** Of "@alex.example" and, where the conversation is muted, "@alex.example · ". */
const handleIn = (line: string | undefined): string | undefined =>
  line?.match(/^@([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?: ·.*)?$/i)?.[1];

/** The handle is the line below the name, a few elements on. */
function handleAfter(title: Element | null): string | undefined {
  let around = title?.parentElement;
  for (let step = 0; around && step < 4; step++, around = around.parentElement) {
    const handle = lines(around).map(handleIn).find(Boolean);
    if (handle) return handle;
  }
  return undefined;
}

/** Not on a screen that was left. */
const isShown = (element: Element): boolean => element.checkVisibility?.() ?? true;
