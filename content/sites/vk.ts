import { linkAddress, visibleText } from './page-text.ts';
import {
  type OpenPlace,
  type PageAddresses,
  type Said,
  type Seen,
  type Site,
  searchPage,
  words,
} from './site.ts';

const HOSTS = ['vk.com', 'vk.ru', 'vkvideo.ru'];

/**
 * VK. Facts: public code up to August 2026.
 * A person has a number and, mostly, a screen name in which dots and case mean nothing. A chat's address
 * is the number; from 2000000000 on it is a group chat's, below zero a community's. `club5` and its
 * like are communities, `photo5_1` and its like things, and neither is a screen name: the look-ahead in
 * the shape says so (no address has a screen name beside a number, so no RE2 is given it).
 * Not proven: the markup of profiles, so a number is learned from chats only, where the header links to
 * the profile (not everywhere since 2026).
 */
export const vk: Site = {
  id: 'vk',
  name: 'VK',
  home: 'https://vk.com/feed',
  hosts: HOSTS,
  moreHosts: ['vk.me'],
  notHosts: ['api.vk.com', 'api.vk.ru', 'dev.vk.com', 'id.vk.com', 'id.vk.ru', 'login.vk.com'],
  kinds: {
    handle: {
      shape:
        '(?!(?:id|club|public|event|app|gim|wall|photos?|albums?|videos?|audios?|clips?|story|stories|notes?|docs?|topic|page|market|poll|tag|gifts|write)[0-9][0-9_]*(?![A-Za-z0-9_.]))[A-Za-z0-9_.]{3,32}',
      fold: 'case-and-dots',
    },
    id: { shape: '1?[0-9]{1,9}', fold: 'exact' },
  },
  reserved: words(
    `about ads al_feed.php al_friends.php al_im.php al_photos.php al_profile.php al_video.php
    al_wall.php app apps artist audio audios away away.php blank.php blog bookmarks bugs business call
    calls catalog clips contacts cookie covers data dev discover docs edit events fave favicon.ico feed
    friends games gifts groups help im invite jobs join landing licence like live login login.php mail market
    menu messenger mobile music news newsfeed notes notifications page people phone photos playlists podcasts
    poll press privacy products promo register restore robots.txt search security services settings share
    share.php shop stats stickers stories support terms test topic transfers trending update verify video
    video_ext.php videos wall wall.php widget.php widgets write`,
  ),
  addresses: [
    { surface: 'chat', path: '/im|al_im.php', query: { sel: '{id}' } },
    { surface: 'chat', path: '/im/convo/{id}/**' },
    { surface: 'chat', path: '/im/{id}/**' },
    { surface: 'chat', path: '/mail', query: { peer: '{id}' } },
    { surface: 'chat', path: '/write{id}/**' },
    { surface: 'chat', path: '/convo/{id}/**', hosts: ['vk.me'] },
    { surface: 'chat', path: '/id{id}/**', hosts: ['vk.me'] },
    { surface: 'chat', path: '/{handle}/**', hosts: ['vk.me'] },

    // Opened over another page: /feed?w=wall123_4, /mia?z=photo123_4/album123_0/rev
    ...['', '/*', '/*/*'].flatMap((rest) =>
      [{ w: `wall{id}_*${rest}` }, { z: `photo{id}_*${rest}` }, { z: `video{id}_*${rest}` }].map(
        (query) => ({ surface: 'post', path: '/**', query }) as const,
      ),
    ),
    { surface: 'post', path: '/**', query: { z: 'album{id}_*' } },
    { surface: 'story', path: '/**', query: { w: 'story{id}_*' } },
    ...['story', 'stories'].map(
      (thing) => ({ surface: 'story', path: `/${thing}{id}_*/**` }) as const,
    ),
    ...['wall', 'photo', 'video', 'album', 'clip', 'note'].map(
      (thing) => ({ surface: 'post', path: `/${thing}{id}_*/**` }) as const,
    ),
    { surface: 'post', path: '/@{handle}-*/**' },

    { surface: 'profile', path: '/friends', query: { id: '{id}' } },
    ...['id', 'wall', 'albums', 'photos', 'videos', 'audios', 'tag', 'gifts'].map(
      (list) => ({ surface: 'profile', path: `/${list}{id}/**` }) as const,
    ),
    // The videos of who has no screen name, here and at vkvideo.ru (public code of 2026, read 2026-11-30).
    { surface: 'profile', path: '/video/@id{id}/**' },
    { surface: 'profile', path: '/@id{id}/**' },
    { surface: 'profile', path: '/video/@{handle}/**' },
    { surface: 'profile', path: '/clips/{handle}/**' },
    { surface: 'profile', path: '/@{handle}/**' },
    { surface: 'profile', path: '/{handle}/**' },
    searchPage('/search'),
    // The form before, which is still in use (as above).
    searchPage('/search', 'c[q]'),
    searchPage('/search/people'),
  ],

  openPlaces: (page, asked) => [
    ...[...page.querySelectorAll('.ConvoHeader, .im-page_history-show')].flatMap((element) =>
      openThread(element, asked),
    ),
    ...[...page.querySelectorAll('.FCWindow--active')].flatMap((element): OpenPlace[] => {
      const seen = seenInWindow(element.querySelector('.FCWindow__title'), asked);
      return seen ? [{ element, seen }] : [];
    }),
  ],

  pressed(element, asked) {
    const folded = element.closest('.FCWindow:not(.FCWindow--active) .FCWindow__title');
    if (folded) return seenInWindow(folded, asked);
    const row = element.closest('[data-itemkey^="convo_"], ._im_dialog');
    const key = `${row?.getAttribute('data-itemkey')} ${row?.getAttribute('class')}`;
    const id = key.match(PEER)?.[1];
    const name = visibleText(row?.querySelector(ROW_NAMES))?.trim();
    return id ? { surface: 'chat', says: { id, name } } : undefined;
  },
};

/** The person's number in a row's key (`convo_123`) or, before 2024, class (`_im_dialog_123`). */
const PEER = /(?:^convo|\s_im_dialog)_(1?[0-9]{1,9})(?![0-9])/;
const ROW_NAMES = '.ConvoListItem__peer, .ConvoListItem__name, ._im_dialog_name';
const NAMES = '.ConvoTitle__title, .PeerTitle, ._im_page_peer_name';

/** The open thread. It is nobody's when neither the address nor a link in its head names a person. */
function openThread(element: Element, asked: PageAddresses): OpenPlace[] {
  if (element.closest('.FCWindow')) return [];
  const linked = linkedBy(element.querySelector('a.ConvoHeader__info[href]'), asked);
  if (!linked && asked.address?.surface !== 'chat') return [];
  const says = { ...linked, name: nameIn(element) };
  return [{ element, seen: { surface: 'chat', says }, isPage: true }];
}

/** Whom a chat's window says in its head. One that is folded shows nothing else. */
function seenInWindow(head: Element | null, asked: PageAddresses): Seen | undefined {
  const name = nameIn(head);
  const says = { ...linkedBy(head?.querySelector('a[href]'), asked), name };
  return name ? { surface: 'chat', says } : undefined;
}

const nameIn = (element: Element | null): string | undefined =>
  visibleText(element?.querySelector(NAMES))?.trim();

function linkedBy(link: Element | null | undefined, { handleOf }: PageAddresses): Said | undefined {
  const id = linkAddress(link)?.pathname.match(/^\/id(1?[0-9]{1,9})$/)?.[1];
  const handle = handleOf(link);
  return id || handle ? { id, handle } : undefined;
}
