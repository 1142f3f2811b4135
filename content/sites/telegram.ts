import { linkAddress, visibleText } from './page-text.ts';
import { type OpenPlace, type Page, type PageAddresses, type Site, words } from './site.ts';

const APPS = words('web webk weba webz').map((label) => `${label}.telegram.org`);

/**
 * Telegram, Web A and Web K. Facts: the official routing code of A, public code on
 * both up to 2026. What follows `#` names the chat: a positive number is
 * a person, a negative one a group or channel; K says the user name where there is one. The apps have
 * hosts of their own, where whoever is signed in may stay (K's own list of its hosts, 2026-11-30), and
 * still read the older app's `#/im?p=` (public code up to 2026).
 *
 * Not proven: user names of four letters, `<user>.t.me`, phone links `t.me/+<digits>`, the reserved
 * words beyond the known (own knowledge); Z is taken to be as A. A profile opened beside a group's
 * chat has no telling address and is not read; `tg:` links are of no host.
 */
export const telegram: Site = {
  id: 'telegram',
  name: 'Telegram',
  home: 'https://web.telegram.org/',
  hosts: ['t.me', 'telegram.me', 'telegram.dog'],
  moreHosts: APPS,
  kinds: {
    handle: { shape: '[A-Za-z][A-Za-z0-9_]{3,31}', fold: 'case' },
    id: { shape: '[1-9][0-9]{2,18}', fold: 'exact' },
    phone: { shape: '\\+?[0-9]{7,15}', fold: 'digits' },
  },
  reserved: words(
    `addemoji addlist addstickers addtheme boost call confirmphone contact giftcode invoice joinchat
    login proxy setlanguage share socks telegram www`,
  ),
  addresses: [
    // web.telegram.org/k/#@robin_vale, /a/#5550123, /a/#5550123_scheduled
    ...[
      '@{handle}/**',
      '@{handle}?*',
      '{id}/**',
      '{id}?*',
      '{id}_*',
      ...inAddress(),
      ...older(),
    ].map((fragment) => ({ surface: 'chat', path: '/**', fragment, hosts: APPS }) as const),
    // robin_vale.t.me, whatever stands behind it.
    { surface: 'profile', subdomain: '{handle}', path: '/**', hosts: ['t.me'] },
    // t.me/+15555550123; t.me/+AbCd… is an invitation to a group.
    { surface: 'chat', path: '/+{phone}' },
    // t.me/s/robin_vale is the preview of a channel.
    { surface: 'profile', path: '/s/{handle}/**' },
    // t.me/robin_vale/s/5, then t.me/robin_vale/18
    { surface: 'story', path: '/{handle}/s/*/**' },
    { surface: 'post', path: '/{handle}/*/**' },
    { surface: 'profile', path: '/{handle}' },
  ],

  openPlaces: (page, asked) => [...openInA(page, asked), ...openInK(page)],

  pressed(element) {
    const inK = element.closest('.chatlist-chat[data-peer-id]');
    if (inK) {
      const id = inK.getAttribute('data-peer-id');
      const name = visibleText(inK.querySelector('.peer-title'));
      return isPerson(id) ? { surface: 'chat', says: { id, name }, link: inK } : undefined;
    }
    const inA = element.closest('.ListItem.chat-item-clickable');
    const link = inA?.querySelector('a[href*="#"]');
    // Without a link, as among the results of a search, the row itself says what it is.
    const isOne = link ? isPerson(linkAddress(link)?.hash.slice(1)) : inA?.matches('.private');
    const name = visibleText(inA?.querySelector('h3'));
    return isOne ? { surface: 'chat', says: { name }, link } : undefined;
  },
};

/** `#?tgaddr=tg://resolve?domain=robin_vale`, encoded as t.me does it or not. */
function inAddress(): string[] {
  const resolve = ['?tgaddr=tg%3A%2F%2Fresolve%3F', '?tgaddr=tg:/resolve?'];
  return ['domain', 'phone'].flatMap((key) => {
    const value = key === 'domain' ? '{handle}' : '{phone}';
    return resolve.flatMap((start) => [
      ...[`${start}${key}=${value}`, `${start}${key}=${value}&*`],
      ...[`${start}${key}%3D${value}`, `${start}${key}%3D${value}%26*`],
    ]);
  });
}

/** `#/im?p=@robin_vale`, `#/im?p=u5550123_1234567890`; `c…`, `g…` and `s…` are no persons. */
function older(): string[] {
  const known = ['@{handle}', '{id}', 'u{id}'].flatMap((peer) => [peer, `${peer}&*`]);
  return [...known, 'u{id}_*'].map((peer) => `im?p=${peer}`);
}

const isPerson = (peer: string | null | undefined): boolean => /^[1-9]\d*(_|$)/.test(peer ?? '');

/** Web A's header has a name and no number, but its address has. */
function openInA(page: Page, { address }: PageAddresses): OpenPlace[] {
  const element = page.querySelector('.MiddleHeader');
  if (!element || address?.surface !== 'chat') return [];
  const name = visibleText(element.querySelector('.fullName, .ChatInfo .title'));
  return [{ element, seen: name ? { surface: 'chat', says: { name } } : undefined, isPage: true }];
}

/** Web K keeps the headers of chats it came from; the last is on top. Its peers are numbered. */
function openInK(page: Page): OpenPlace[] {
  const element = [...page.querySelectorAll('.topbar')].findLast((bar) =>
    bar.querySelector('.peer-title, .person-avatar'),
  );
  if (!element) return [];
  const peer = element.querySelector('.person-avatar[data-peer-id], .peer-title[data-peer-id]');
  const id = peer?.getAttribute('data-peer-id');
  if (!id) return [{ element, seen: undefined, isPage: true }];
  const name = visibleText(element.querySelector('.peer-title'));
  return isPerson(id)
    ? [{ element, seen: { surface: 'chat', says: { id, name } }, isPage: true }]
    : [];
}
