import { visibleText } from './page-text.ts';
import {
  type OpenPlace,
  type Page,
  type PageAddresses,
  type Seen,
  type Site,
  words,
} from './site.ts';

/**
 * Discord. Facts: public code and fragments of pages, 2023 to 2026; the title
 * `(1) Discord | @name` of a conversation: two public test files of 2026. A conversation's address is
 * a channel that names nobody: the list's row (its picture has the person's number) and the title do.
 *
 * Not proven: that a press on a picture among messages opens its author (own knowledge). The little
 * profile over a page and Ctrl+K are not read; groups without a picture of their own are told apart
 * by several members' pictures or by their name only. No address carries a user name.
 */
export const discord: Site = {
  id: 'discord',
  name: 'Discord',
  home: 'https://discord.com/channels/@me',
  hosts: ['discord.com', 'discordapp.com'],
  notHosts: words(
    'cdn.discordapp.com support.discord.com blog.discord.com status.discord.com docs.discord.com',
  ),
  kinds: {
    id: { shape: '[0-9]{15,21}', fold: 'exact' },
    thread: { shape: '[0-9]{15,21}', fold: 'exact' },
  },
  reserved: [],
  addresses: [
    // /channels/@me/<channel>, /channels/@me/<channel>/<message>
    { surface: 'chat', path: '/channels/@me/{thread}/**' },
    { surface: 'search', path: '/channels/*/search', query: { from: '{id}' } },
    { surface: 'profile', path: '/users/{id}/**' },
  ],

  openPlaces(page, asked) {
    const element = page.querySelector('[data-list-id=chat-messages]');
    return element ? openThread(page, element, asked) : [];
  },

  pressed(element) {
    const row = element.closest(ROW);
    if (row) return inRow(row);
    const id = element.closest('[data-list-id=chat-messages]') && personIn(element);
    return id ? { surface: 'profile', says: { id } } : undefined;
  },
};

const ROW =
  'a[href^="/channels/@me/"][data-list-item-id^="private-channels"], [data-list-id^="private-channels"] a[href^="/channels/@me/"]';

/** The number in `…/avatars/<user>/…` or, where a server has its own, `…/users/<user>/avatars/…`. */
const personIn = (picture: Element): string | undefined =>
  picture.getAttribute('src')?.match(/\/(?:avatars|users)\/(\d{15,21})\//)?.[1];

const isDefault = (picture: Element): boolean =>
  picture.getAttribute('src')?.includes('/embed/avatars/') === true;

/** A group has a picture of its own, or those of its members. */
function inRow(row: Element): Seen | undefined {
  const pictures = [...row.querySelectorAll('img')];
  const [id, ...others] = new Set(pictures.flatMap((picture) => personIn(picture) ?? []));
  // Who has none of their own has one of Discord's, and is somebody all the same.
  const isSeveral = others.length > 0 || (id && pictures.some(isDefault));
  if (isSeveral || row.querySelector('img[src*="/channel-icons/"]')) return undefined;
  // The part of the class behind `name_` changes with every build.
  const name = visibleText(row.querySelector('[class^="name_"], [class*=" name_"]'));
  return { surface: 'chat', says: { id, name }, link: row };
}

/** The row of the open channel, if the list has drawn it; else the page's title, in no language. */
function openThread(page: Page, element: Element, { address }: PageAddresses): OpenPlace[] {
  const thread = address?.identities.find(({ kind }) => kind === 'thread')?.value;
  if (!thread) return [];
  const row = [...page.querySelectorAll(ROW)].find(
    (one) => one.getAttribute('href')?.split('/')[3] === thread,
  );
  const [, isOne, titled] = page.title.match(/Discord \| (@)?(.+)$/) ?? [];
  const inList = row && inRow(row);
  // A title without `@` is a group's.
  if (row ? !inList : titled && !isOne) return [];
  const says = inList?.says ?? { name: titled };
  const isRead = Boolean(says.id || says.name);
  return [{ element, seen: isRead ? { surface: 'chat', says } : undefined, isPage: true }];
}
