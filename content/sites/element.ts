import { visibleText } from './page-text.ts';
import { type OpenPlace, type Site, words } from './site.ts';

/**
 * Element for the web, and Matrix links. Facts: official routes and snapshots; public
 * code of 2024 to 2026. A person is `@user:server`; a room's address names nobody, and neither rows
 * nor headers tell a conversation of two from a group: its name is the other's there.
 *
 * Not proven: that letter case means nothing in a user's name (own knowledge). People search and the
 * profile beside a room are not read. Element may be hosted anywhere: only the known hosts are here.
 */
export const element: Site = {
  id: 'element',
  name: 'Element (Matrix)',
  home: 'https://app.element.io/#/home',
  hasOwnHomes: true,
  hosts: words('app.element.io develop.element.io staging.element.io riot.im vector.im'),
  moreHosts: ['matrix.to'],
  kinds: {
    handle: { shape: '[A-Za-z0-9._=+-]+:[A-Za-z0-9.:-]+', fold: 'case' },
    thread: { shape: '[A-Za-z0-9_.:-]{5,128}', fold: 'exact' },
  },
  reserved: [],
  addresses: [
    // #/user/@robin:server.example?action=chat opens the conversation.
    { surface: 'chat', path: '/**', fragment: 'user/@{handle}?action=chat*' },
    ...['user/@{handle}/**', 'user/@{handle}?*'].map(
      (fragment) => ({ surface: 'profile', path: '/**', fragment }) as const,
    ),
    // #/room/!abc:server.example/$event; #/room/#alias:… is a group's.
    ...['room/!{thread}/**', 'room/!{thread}?*'].map(
      (fragment) => ({ surface: 'chat', path: '/**', fragment }) as const,
    ),
    ...['@{handle}/**', '@{handle}?*'].map(
      (fragment) => ({ surface: 'profile', path: '/', fragment, hosts: ['matrix.to'] }) as const,
    ),
    ...['!{thread}/**', '!{thread}?*'].map(
      (fragment) => ({ surface: 'chat', path: '/', fragment, hosts: ['matrix.to'] }) as const,
    ),
  ],

  openPlaces(page): OpenPlace[] {
    const header = page.querySelector('.mx_RoomHeader');
    if (!header) return [];
    const name = visibleText(header.querySelector(HEADING))?.trim();
    const seen = name ? ({ surface: 'chat', says: { name } } as const) : undefined;
    return [{ element: header, seen, isPage: true }];
  },

  // To 2024 a row is an item of a tree, since 2025 a button; neither is a link.
  pressed(pressed) {
    const row = pressed.closest('button.mx_RoomListItemView, .mx_RoomTile, button, [role=button]');
    if (!row?.matches('.mx_RoomListItemView, .mx_RoomTile')) return undefined;
    const title = row.querySelector('[data-testid=room-name], .mx_RoomTile_title');
    const name = title?.getAttribute('title') || visibleText(title)?.trim();
    return name ? { surface: 'chat', says: { name } } : undefined;
  },
};

/** 2025-26, and before. */
const HEADING = '.mx_RoomHeader_heading, .mx_RoomHeader_nametext';
