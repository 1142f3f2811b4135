import { linkAddress, visibleText } from './page-text.ts';
import {
  type OpenPlace,
  type PageAddresses,
  type Said,
  type Site,
  searchPage,
  words,
} from './site.ts';

/**
 * YouTube. Facts: saved pages and public code up to September 2026.
 * A channel has an id (`UC…`, case matters), mostly a handle (case does not, any script), and older
 * names: `/c/`, `/user/` and bare ones. YouTube made handles of those, so they count as the same name;
 * that no stranger took one as their handle is not proven. A video's address names nobody, its page
 * links to its owner. youtu.be and youtube-nocookie.com only have videos and are left alone.
 * Not proven: m.youtube.com's markup (addresses do the work there) that a head's `og:title` is as
 * old as its canonical link, and how its music is searched.
 */
export const youtube: Site = {
  id: 'youtube',
  name: 'YouTube',
  home: 'https://www.youtube.com/',
  hosts: ['youtube.com', 'youtubekids.com'],
  notHosts: ['studio.youtube.com', 'tv.youtube.com', 'accounts.youtube.com'],
  kinds: {
    handle: { shape: '[A-Za-z0-9_.·À-\ud7ff-]{3,60}', fold: 'case' },
    id: { shape: 'UC[A-Za-z0-9_-]{22}', fold: 'exact' },
  },
  reserved: words(
    `about account ads attribution_link browse c channel channels clip creators embed error
    explore favicon.ico feed feeds gaming get_video_info getting_started handle hashtag hype iframe_api
    index intl jobs library live live_chat live_chat_replay logout manifest.webmanifest moments_playlist
    movies music musicpremium my_videos new oembed oops opensearch playables playlist playlists podcasts post
    premium press privacy profile_redirector pair redirect reporthistory results robots.txt s search
    select_site service_worker.js shared shopping shorts signin signup source sports_home static
    storefront subscription_center sw.js t terms testtube trending trends upload uploads user verify
    verify_age video videos view_play_list watch watch_popup watch_videos youtubei yt`,
  ),
  addresses: [
    { surface: 'profile', path: '/channel/{id}/**' },
    // music.youtube.com/browse/UC…
    { surface: 'profile', path: '/browse/{id}/**' },
    { surface: 'post', path: '/embed/live_stream', query: { channel: '{id}' } },
    // /@robin, /@robin/videos, /@robin/live
    { surface: 'profile', path: '/@{handle}/**' },
    { surface: 'profile', path: '/c|user/{handle}/**' },
    // The oldest, bare names: /robin, /robin/videos
    { surface: 'profile', path: '/{handle}/**' },
    searchPage('/results', 'search_query'),
    { ...searchPage('/search'), hosts: ['music.youtube.com'] },
  ],
  bounces: [
    { path: '/signin', query: 'next' },
    { path: '/attribution_link', query: 'u' },
    // consent.youtube.com/m?continue=…, before the first visit in Europe.
    { path: '/m', query: 'continue' },
    { path: '/ml', query: 'continue' },
  ],

  // The owner of the video that is open. YouTube keeps hidden players, so only where the address is one.
  openPlaces(page, asked) {
    const owners = OWNERS.find(([path]) => path.test(page.location?.pathname ?? ''))?.[1];
    const all = [...(owners ? page.querySelectorAll(owners) : [])];
    // Without a mark on the short that plays, several in the page do not tell which it is.
    const active = all.filter((element) => element.closest('[is-active]'));
    const owner = active[0] ?? (new Set(all.map(inShort)).size === 1 ? all[0] : undefined);
    const says = channelIn(owner, asked);
    return owner && says
      ? [{ element: owner, seen: { surface: 'post', says } } satisfies OpenPlace]
      : [];
  },

  // A video's card says whose it is beside the link to the video.
  pressed(element, asked) {
    const link = linkAddress(element.closest('a[href]'));
    if (!link || !VIDEO.test(link.pathname)) return undefined;
    const says = channelIn(element.closest(CARDS), asked);
    return says && { surface: 'post', says };
  },

  // The head is of the page that was loaded, which in-app steps leave: it speaks of the channel that is
  // shown only if both have one name.
  alsoKnown(page, { surface }) {
    const shown = visibleText(page.querySelector('yt-page-header-view-model h1'))?.trim();
    const title = page.querySelector('meta[property="og:title"]')?.getAttribute('content')?.trim();
    if (surface !== 'profile' || !shown || shown !== title) return {};
    const canonical = linkAddress(page.querySelector('link[rel=canonical]'));
    return { id: canonical?.pathname.match(/^\/channel\/(UC[\w-]{22})$/)?.[1] };
  },
};

const VIDEO = /^\/(watch$|shorts\/|live\/|clip\/)/;

/** Whose video it is, by where it is watched. */
const OWNERS: readonly (readonly [RegExp, string])[] = [
  [/^\/(watch$|live\/|clip\/)/, 'ytd-video-owner-renderer a[href]'],
  [
    /^\/shorts\//,
    'yt-reel-channel-bar-view-model a[href], ytd-reel-player-overlay-renderer #channel-name a[href]',
  ],
];

const inShort = (element: Element): Element | null => element.closest('ytd-reel-video-renderer');

/** Renderers are renamed every few years: 2026 has the last, and the others in places. */
const CARDS =
  'ytd-video-renderer, ytd-compact-video-renderer, ytd-grid-video-renderer, ytd-playlist-video-renderer, ytd-rich-item-renderer, yt-lockup-view-model';

const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};

/** The first channel linked: by id, or by handle with or without a tab (`/@robin/shorts`). */
function channelIn(
  element: Element | null | undefined,
  { handleOf }: PageAddresses,
): Said | undefined {
  if (!element) return undefined;
  const links = element.matches('a') ? [element] : [...element.querySelectorAll('a[href]')];
  for (const link of links) {
    const path = linkAddress(link)?.pathname ?? '';
    const id = path.match(/^\/channel\/([^/]+)/)?.[1];
    const named = path.match(/^\/(?:@|c\/|user\/)([^/]+)/)?.[1];
    const handle = handleOf(link) ?? (named && decoded(named));
    if (id || handle) return id ? { id } : { handle };
  }
  return undefined;
}
