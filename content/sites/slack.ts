import { visibleText } from './page-text.ts';
import { type OpenPlace, type Page, type PageAddresses, type Site, words } from './site.ts';

/**
 * Slack. Facts: public code of 2025-26, one of it against the live app 4.51. A
 * conversation's token begins with D, a group's with G or C; it names nobody, and the row says which
 * it is. A person's number is in links (`/team/U…`) and in the address of their picture.
 *
 * Not proven: `<workspace>.slack.com/archives/D…` and `/team/U…` (own knowledge). Names are the
 * workspace's own, so row names that look like handles are not taken for any. The card over a name,
 * the search and huddles are not read.
 */
export const slack: Site = {
  id: 'slack',
  name: 'Slack',
  home: 'https://app.slack.com/client',
  hosts: ['slack.com'],
  notHosts: words('api.slack.com files.slack.com status.slack.com'),
  kinds: {
    id: { shape: '[UW][A-Z0-9]{6,14}', fold: 'exact' },
    thread: { shape: 'D[A-Z0-9]{6,14}', fold: 'exact' },
  },
  reserved: [],
  addresses: [
    { surface: 'chat', path: '/client/*/{thread}/**', hosts: ['app.slack.com'] },
    { surface: 'chat', path: '/archives/{thread}/**' },
    // A link into the app, to a person or a conversation (public code up to 2026, read 2026-11-30).
    { surface: 'chat', path: '/app_redirect', query: { channel: '{id}' } },
    { surface: 'chat', path: '/app_redirect', query: { channel: '{thread}' } },
    { surface: 'profile', path: '/team/{id}/**' },
  ],

  openPlaces: (page, asked) => [...openThread(page, asked), ...openProfile(page)],

  pressed(element) {
    const row = element.closest('[data-qa="channel-sidebar-channel"]');
    if (row) return inRow(row);
    const author = element.closest('[data-qa="message_sender_name"]');
    const link = author?.closest('a') ?? author?.querySelector('a');
    return author ? { surface: 'profile', says: { name: visibleText(author) }, link } : undefined;
  },
};

/** Only `im` is with one person; that with oneself has a mark. */
function inRow(row: Element) {
  const isOne = row.getAttribute('data-qa-channel-sidebar-channel-type') === 'im';
  if (!isOne || row.querySelector('[data-qa="channel_sidebar_name_you"]')) return undefined;
  const thread = row.getAttribute('data-qa-channel-sidebar-channel-id');
  const name = visibleText(row.querySelector('[data-qa^="channel_sidebar_name_"]'))?.trim();
  return { surface: 'chat', says: { thread, name } } as const;
}

/** The header looks alike over channels: only the address tells that it is a person's. */
function openThread(page: Page, { address }: PageAddresses): OpenPlace[] {
  const header = page.querySelector('[data-qa="channel_name"]');
  const element = header ?? page.querySelector('[data-qa="message_container"]');
  if (!element || address?.surface !== 'chat') return [];
  const name = visibleText(header)?.trim();
  return [{ element, seen: name ? { surface: 'chat', says: { name } } : undefined, isPage: true }];
}

/** The profile beside a conversation: `https://ca.slack-edge.com/<team>-<person>-<picture>-512`. */
function openProfile(page: Page): OpenPlace[] {
  const element = page.querySelector('[data-qa="member_profile_pane"]');
  if (!element) return [];
  const pictures = [...element.querySelectorAll('img')];
  const [id] = pictures.flatMap(
    (picture) => picture.getAttribute('src')?.match(/\/[TE][A-Z0-9]+-([UW][A-Z0-9]+)-/)?.[1] ?? [],
  );
  return [{ element, seen: id ? { surface: 'profile', says: { id } } : undefined }];
}
