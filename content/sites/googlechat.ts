import { EMAIL } from '../../src/contacts/email.ts';
import { visibleText } from './page-text.ts';
import type { OpenPlace, Page, PageAddresses, Said, Seen, Site } from './site.ts';

/**
 * Google Chat at chat.google.com. Facts: public code of 2026; rows: a public description of the live page of
 * August 2026. An address tells a token; those of spaces have other addresses (`/room/…`) but in
 * `/app/chat/…`, which is the same for both. A row says which it is: `data-group-id="dm/<token>"`.
 *
 * Inside mail.google.com (`#chat/dm/…`) it is a frame of another host, whose rows are not read there:
 * a thread is known by its token once it was seen here, and where Gmail is guarded.
 * Not proven: that a row has the name in its first `dir=auto` (seen in one test page); the header,
 * for which no hook is known, so the open person is told by the row, else by who writes. `…/dm/<e-mail>`
 * and `#chat/dm/users/<e-mail>` are what other sites link to, and not Google's own.
 */
export const googlechat: Site = {
  id: 'googlechat',
  name: 'Google Chat',
  home: 'https://chat.google.com/app/home',
  hosts: ['chat.google.com'],
  mirrors: ['mail.google.com'],
  kinds: {
    thread: { shape: '[A-Za-z0-9_-]{8,64}', fold: 'exact' },
    email: EMAIL,
  },
  reserved: [],
  addresses: [
    ...['/dm', '/u/*/dm'].flatMap((start) => [
      { surface: 'chat', path: `${start}/{email}/**` } as const,
      { surface: 'chat', path: `${start}/{thread}/**` } as const,
    ]),
    { surface: 'chat', path: '/app/chat/{thread}/**' },
    { surface: 'chat', path: '/u/*/app/chat/{thread}/**' },
    ...['/chat/**', '/mail/**'].flatMap((path) =>
      ['chat/dm/users/{email}/**', 'chat/dm/{thread}/**'].map(
        (fragment) => ({ surface: 'chat', path, fragment, hosts: ['mail.google.com'] }) as const,
      ),
    ),
  ],

  openPlaces(page, asked) {
    const element = page.querySelector('c-wiz[data-topic-id]');
    return element ? openThread(page, element, asked) : [];
  },

  pressed(element) {
    // The row's own buttons open its menu or a little window.
    const row = element.closest('[role=listitem][data-group-id], button, [role=button]');
    return row?.matches('[data-group-id]') ? inRow(row) : undefined;
  },
};

/** A space's row, and a conversation's with several people in it, is nobody's. */
function inRow(row: Element): Seen | undefined {
  const [, thread] = row.getAttribute('data-group-id')?.match(/^dm\/(.+)$/) ?? [];
  const [named, ...others] = namesIn(row);
  if (!thread || others.length > 0) return undefined;
  const name = named ?? visibleText(row.querySelector('[dir=auto]'));
  return { surface: 'chat', says: { thread, name } };
}

function openThread(page: Page, element: Element, { address }: PageAddresses): OpenPlace[] {
  const thread = address?.identities.find(({ kind }) => kind === 'thread')?.value;
  if (!thread) return [];
  const row = page.querySelector(`[role=listitem][data-group-id$="/${thread}"]`);
  const inList = row && inRow(row);
  if (row && !inList) return [];
  const seen = inList?.says.name ? inList : amongWriters(page);
  return seen === 'several' ? [] : [{ element, seen, isPage: true }];
}

/** In a conversation of two, who writes is the one or the other: the contact or the user. */
function amongWriters(page: Page): Seen | 'several' | undefined {
  if (!/\/dm\//.test(page.location?.pathname ?? '')) return undefined;
  const messages = [...page.querySelectorAll('c-wiz[data-topic-id]')];
  const names = [...new Set(messages.flatMap(namesIn))];
  if (names.length > 2) return 'several';
  const among = names.map((name): Said => ({ name }));
  return among.length > 0 ? { surface: 'chat', says: {}, among } : undefined;
}

const namesIn = (element: Element): string[] => {
  const people = [
    ...element.querySelectorAll('[data-name]:is([data-member-id], [data-hovercard-id])'),
  ];
  return [...new Set(people.map((one) => one.getAttribute('data-name') ?? ''))];
};
