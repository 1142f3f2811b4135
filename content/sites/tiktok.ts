import { visibleText } from './page-text.ts';
import { type Page, type Site, searchPage } from './site.ts';

/**
 * TikTok. Facts: saved pages of profiles and public code up to June 2026; the
 * profile's embed and `redirect_url` of the login page are in several public sources.
 * A handle always follows an `@`, so nothing is reserved. All threads share one address, and their
 * rows say a display name only: of namesakes, the open thread's header tells who it is.
 * Rows before 2026 are read after public code of 2024 to 2026, where the name has a class and no mark.
 * A business's own page of messages shows the thread in a frame at `/messages` (public code of 2026, read
 * 2026-11-30).
 * Not proven: what a group's header looks like, and the longest handle: the rule says 24, parsers set
 * no end.
 */
export const tiktok: Site = {
  id: 'tiktok',
  name: 'TikTok',
  home: 'https://www.tiktok.com/',
  hosts: ['tiktok.com'],
  notHosts: ['vm', 'vt', 'ads', 'business', 'developers', 'newsroom', 'seller', 'shop'].map(
    (label) => `${label}.tiktok.com`,
  ),
  kinds: {
    handle: { shape: '[A-Za-z0-9_.-]{2,30}', fold: 'case' },
    id: { shape: '[0-9]{5,20}', fold: 'exact' },
  },
  reserved: [],
  addresses: [
    // /messages?lang=en&u=6800000000000000001
    { surface: 'chat', path: '/messages', query: { u: '{id}' } },
    { surface: 'chat', path: '/business-suite/messages', query: { u: '{id}' } },
    { surface: 'story', path: '/@{handle}/stories|story/**' },
    { surface: 'post', path: '/@{handle}/video|photo/*/**' },
    { surface: 'post', path: '/@{handle}/live/**' },
    { surface: 'profile', path: '/embed/@{handle}/**' },
    // /@alex, /@alex/liked, /@alex/collection/trips-7300000000000000001
    { surface: 'profile', path: '/@{handle}/**' },
    searchPage('/search/**'),
  ],
  bounces: [{ path: '/login', query: 'redirect_url' }],

  readsLoading: true,

  // 2026: the header says "@alex" and the name. Its address may be of the thread before, so what
  // that says is not taken for the same person's.
  openPlaces(page) {
    if (!isAt(page, /^\/messages\/?$/)) return [];
    const handle = page.querySelector('[data-e2e=chat-uniqueid]');
    const name = page.querySelector('[data-e2e=dm-new-chat-nickname], [data-e2e=chat-nickname]');
    const element = handle ?? name ?? page.querySelector('[data-e2e=dm-new-input-editor]');
    if (!element) return [];
    const says = { handle: afterAt(handle), name: visibleText(name) };
    const isRead = Boolean(says.handle || says.name?.trim());
    return [{ element, seen: isRead ? { surface: 'chat', says } : undefined }];
  },

  pressed(element) {
    const row = element.closest(ROWS);
    const name = visibleText(row?.querySelector(ROW_NAMES));
    if (name) return { surface: 'chat', says: { name } };
    // A tile of a profile is a button around the link to the post.
    const tile = element.closest('[data-e2e=user-post-item]');
    const link = tile?.querySelector('a[href*="/@"]');
    return link ? { surface: 'post', says: {}, link } : undefined;
  },

  // Both the headings and the data that the page came with may still be the last person's.
  alsoKnown(page, { surface, identities }) {
    const handle = identities.find(({ kind }) => kind === 'handle')?.value;
    if (surface !== 'profile' || !handle) return {};
    const isTheirs = (one: string | undefined) => one?.toLowerCase() === handle;
    const { handle: owner, id } = personInData(page);
    const title = visibleText(page.querySelector('[data-e2e=user-title]'))?.trim();
    const name = visibleText(page.querySelector('[data-e2e=user-subtitle]'));
    return { id: isTheirs(owner) ? id : undefined, name: isTheirs(title) ? name : undefined };
  },
};

/** 2026, and before. Some rows of 2026 still have the name of before. */
const ROWS = '[data-e2e=dm-new-conversation-item], [data-e2e=chat-list-item]';
const ROW_NAMES = '[data-e2e=dm-new-conversation-nickname], [class*=PInfoNickname]';

const isAt = (page: Page, path: RegExp): boolean => path.test(page.location?.pathname ?? '');

const afterAt = (element: Element | null): string | undefined =>
  visibleText(element)?.match(/^\s*@?([\w.-]+)\s*$/)?.[1];

interface PersonData {
  readonly handle?: string;
  readonly id?: string;
}

const read = new WeakMap<Element, PersonData>();

/** Whom the data is of that the document came with. It is large, so it is read once. */
function personInData(page: Page): PersonData {
  const script = page.querySelector('#__UNIVERSAL_DATA_FOR_REHYDRATION__');
  if (!script || page.readyState === 'loading') return {};
  const known = read.get(script) ?? personIn(script.textContent ?? '');
  read.set(script, known);
  return known;
}

/** `"user":{"id":"68…","shortId":"","uniqueId":"alex",…`: the first user in it is the page's. */
function personIn(json: string): PersonData {
  const detail = json.slice(Math.max(0, json.indexOf('"webapp.user-detail"')));
  const [, id, handle] = detail.match(/"user":\{"id":"(\d+)"[^{}]*?"uniqueId":"([\w.-]+)"/) ?? [];
  return id && handle ? { id, handle } : {};
}
