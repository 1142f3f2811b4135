import { EMAIL } from '../../src/contacts/email.ts';
import { visibleText } from './page-text.ts';
import type { OpenPlace, Site } from './site.ts';

/**
 * Microsoft Teams, at work and at home. Facts: Microsoft's documentation of links;
 * public code of 2023 to 2026. Links name people by e-mail; inside the app no address tells the
 * chat, so rows and header do, by the display name. Skype is gone since May 2025.
 *
 * Not proven: `/l/call/…`, `teams.cloud.microsoft`, `/l/chat/` with the token of a chat of two
 * (`19:<one>_<other>@unq.gbl.spaces`; all own knowledge) and that a row's title ends with it (public
 * code reads ids there); the launcher's page leads on to what its `url` says (seen for meetings).
 */
export const teams: Site = {
  id: 'teams',
  name: 'Microsoft Teams',
  home: 'https://teams.microsoft.com/v2/',
  hasOwnHomes: true,
  hosts: ['teams.microsoft.com', 'teams.live.com', 'teams.cloud.microsoft'],
  kinds: {
    email: EMAIL,
    // Without what stands around it in every chat of two: `19:` and `@unq.gbl.spaces`.
    thread: { shape: '[0-9A-Za-z-]{8,64}_[0-9A-Za-z-]{8,64}', fold: 'case' },
  },
  reserved: [],
  addresses: [
    // Several people, parted by commas, are a group.
    ...['{email}', '{email},'].flatMap(
      (users) =>
        [
          { surface: 'chat', path: '/l/chat/*/*', query: { users } },
          { surface: 'call', path: '/l/call/*/*', query: { users } },
        ] as const,
    ),
    // A message's own link too (Microsoft's documentation of links, read 2026-11-30).
    { surface: 'chat', path: '/l/chat|message/19:{thread}@unq.gbl.spaces/**' },
    // The same behind `/_#/`, where the launcher leads.
    ...['chat', 'call'].flatMap((surface) =>
      [`l/${surface}/*/*?users={email}`, `l/${surface}/*/*&users={email}`]
        .flatMap((start) => [start, `${start}&*/**`])
        .map((fragment) => ({ surface: surface as 'chat' | 'call', path: '/_', fragment })),
    ),
  ],
  bounces: [{ path: '/dl/launcher/launcher.html', query: 'url' }],

  openPlaces(page): OpenPlace[] {
    const title = page.querySelector('[data-tid=chat-title]');
    const messages = page.querySelector('[data-tid=message-pane-list-runway]');
    const element = title ?? messages;
    if (!element) return [];
    const name = visibleText(title)?.trim();
    return [{ element, seen: name ? { surface: 'chat', says: { name } } : undefined }];
  },

  pressed(element) {
    const row = element.closest('[role=treeitem], [data-tid=chat-list] li, button');
    const title = row?.querySelector(TITLES);
    // A folder of the tree is an item too, and holds the titles of all its chats.
    if (!title || title.closest('[role=treeitem], li') !== row) return undefined;
    const token = title.id.slice('title-chat-list-item_'.length);
    const [, thread] = token.match(/^19:(.+)@unq\.gbl\.spaces$/) ?? [];
    // The tokens of groups and of meetings.
    if (/@thread\./.test(token)) return undefined;
    const name = visibleText(title)?.trim();
    return name ? { surface: 'chat', says: { thread, name } } : undefined;
  },
};

/** The new list, and the old. */
const TITLES = '[id^="title-chat-list-item_"], [data-tid=chat-list-item-title]';
