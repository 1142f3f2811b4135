import { linkAddress, visibleText } from './page-text.ts';
import {
  type OpenPlace,
  type Page,
  type Root,
  type Said,
  type Seen,
  type Site,
  searchPage,
} from './site.ts';

/**
 * LinkedIn. Facts: saved pages of 2018 to 2025 and public code up to 2026; the
 * bubble's title and its minimised state, `/comm/` of e-mails and the auth wall's parameter are in
 * several public sources.
 * A person has a name in their address (letters of any script) and ids such as `ACoAA…`, in which
 * case matters; threads link to the id. A thread's own address tells nobody, rows have no link.
 * A profile's head links to the contact details under the same name (public code of 2018 to 2026); one
 * that does not teaches nothing.
 * Not proven: that a profile's head links to a message by id (there it is learned), that heading and links
 * of a head change in one step when the app goes to another profile, what closes a bubble, rows inside
 * the shadow root of 2026.
 * Not read: `/profile/view?id=<number>` of old, and the author at the end of `/pulse/<title>-<name>`,
 * which cannot be told from the title.
 */
export const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  home: 'https://www.linkedin.com/feed/',
  hosts: ['linkedin.com'],
  notHosts: ['about', 'ads', 'business', 'developer', 'economicgraph', 'engineering', 'news'].map(
    (label) => `${label}.linkedin.com`,
  ),
  kinds: {
    // No `_`: it is where the title begins in /posts/alex-kim_title-activity-7…
    handle: { shape: '[^\\s/?#&=%@,.:;+|_()]{3,100}', fold: 'case' },
    // Members, the same in Sales Navigator and in Recruiter.
    id: { shape: 'A[CE][owM]AA[A-Za-z0-9_-]{20,60}', fold: 'exact' },
    thread: { shape: '[A-Za-z0-9=_+-]{10,150}', fold: 'exact' },
  },
  reserved: ['me', 'unavailable'],
  addresses: [
    { surface: 'compose', path: '/messaging/thread/new', query: { recipient: '{id}' } },
    {
      surface: 'compose',
      path: '/messaging/thread/new',
      query: { recipients: 'List(urn:li:fsd_profile:{id})' },
    },
    { surface: 'chat', path: '/messaging/thread/{thread}/**' },
    { surface: 'chat', path: '/comm/messaging/thread/{thread}/**' },
    { surface: 'compose', path: '/messaging/compose', query: { recipient: '{id}' } },
    // The name in their address does as well (public code of 2026, read 2026-11-30).
    { surface: 'compose', path: '/messaging/compose', query: { recipient: '{handle}' } },
    {
      surface: 'compose',
      path: '/messaging/compose',
      query: { profileUrn: 'urn:li:fsd_profile:{id}' },
    },
    { surface: 'compose', path: '/preload/custom-invite', query: { vanityName: '{handle}' } },
    { surface: 'post', path: '/posts/{handle}_*/**' },
    { surface: 'profile', path: '/sales/lead|people/{id},*/**' },
    { surface: 'profile', path: '/sales/lead|people/{id}/**' },
    { surface: 'profile', path: '/talent/profile/{id}/**' },
    ...['', '/comm', '/mwlite', '/mwlite/profile', '/public-profile'].flatMap(
      (start) =>
        [
          { surface: 'profile', path: `${start}/in/{id}/**` },
          // /in/alex-kim, /in/alex-kim/recent-activity/all/, /in/alex-kim/overlay/contact-info/
          { surface: 'profile', path: `${start}/in/{handle}/**` },
        ] as const,
    ),
    searchPage('/search/results/**', 'keywords'),
  ],
  bounces: [
    { path: '/authwall', query: 'sessionRedirect' },
    ...['/login', '/uas/login', '/signup/cold-join', '/checkpoint/lg/login'].map(
      (path) => ({ path, query: 'session_redirect' }) as const,
    ),
  ],

  openPlaces: (page) => [...openThread(page), ...[page, ...overlay(page)].flatMap(bubbles)],

  // A row is a list item with the participants' names; its box and buttons open nobody.
  pressed(element) {
    if (element.closest('button, input, label, [role=checkbox], [role=menuitem]')) return undefined;
    const row = element.closest('li:has([class*="__participant-names"])');
    const name = visibleText(row?.querySelector('[class*="__participant-names"]'))?.trim();
    const link = row?.querySelector('a[href*="/messaging/thread/"]');
    return name ? { surface: 'chat', says: { name }, link } : undefined;
  },

  // Only the head of the profile is about them: the page has sixty others. It may still be the last
  // person's, so it must say whose it is.
  alsoKnown(page, { surface, identities }) {
    const heading = surface === 'profile' ? page.querySelector('main h1') : null;
    const head = heading?.closest('section');
    const link = linkAddress(head?.querySelector('a[href*="/messaging/compose"]'))?.searchParams;
    const urn = link?.get('profileUrn') ?? link?.get('recipient');
    const id = urn?.match(/(?:^|:)(ACo[\w-]+)$/)?.[1];
    const owners = [...(head?.querySelectorAll(PARTS_OF_PROFILE) ?? [])].map(personIn);
    const isTheirs = (one: Said) =>
      identities.some(({ kind, value }) =>
        kind === 'id' ? one.id === value : one.handle?.toLowerCase() === value,
      );
    const isTheirHead = (owners.length > 0 && owners.every(isTheirs)) || isTheirs({ id });
    return isTheirHead ? { id, name: visibleText(heading)?.trim() } : {};
  },

  shadowRoots: overlay,

  // The last button of the bubble's head.
  close(_page, element) {
    const head = element.querySelector('.msg-overlay-bubble-header');
    [...(head?.querySelectorAll('button') ?? [])].at(-1)?.click();
  },
};

/** Links into the profile itself, as to its contact details: `/in/alex-kim/overlay/contact-info/`. */
const PARTS_OF_PROFILE = ['overlay', 'details', 'detail']
  .map((part) => `a[href*="/in/"][href*="/${part}/"]`)
  .join();

const MESSAGES = '[class*="msg-s-"], [class*="msg-form"]';

/** The open shadow root in which the overlay lives since late 2025. */
function overlay(page: Page): ShadowRoot[] {
  return [...page.querySelectorAll('#interop-outlet')].flatMap(
    ({ shadowRoot }) => shadowRoot ?? [],
  );
}

/** The thread's header; of a group, it links to nobody. Messages link to both sides, so they do not count. */
function openThread(page: Page): OpenPlace[] {
  if (!/^\/messaging\/(thread|compose)\//.test(page.location?.pathname ?? '')) return [];
  return [page, ...overlay(page)].flatMap((root): OpenPlace[] => {
    const link = root.querySelector('a.msg-thread__link-to-profile');
    const title = root.querySelector('h2.msg-entity-lockup__entity-title');
    const element =
      link ??
      title ??
      root.querySelector(`:is(${MESSAGES}):not(.msg-overlay-conversation-bubble *)`);
    return element ? [{ element, seen: seenBy(link, title ?? link), isPage: true }] : [];
  });
}

/** Conversations that float over any page. A minimised one shows a name and no messages. */
const bubbles = (root: Root): OpenPlace[] =>
  [...root.querySelectorAll('.msg-overlay-conversation-bubble')].flatMap((element): OpenPlace[] => {
    if (element.matches('[class*=minimized]') || !element.querySelector(MESSAGES)) return [];
    const title = element.querySelector('.msg-overlay-bubble-header__title');
    const link = title?.querySelector('a[href*="/in/"]') ?? title?.closest('a[href*="/in/"]');
    return [{ element, seen: seenBy(link, title) }];
  });

function seenBy(link: Element | null | undefined, title: Element | null | undefined) {
  const name = visibleText(title)?.trim();
  const says: Said = { ...personIn(link), name };
  const isRead = Object.values(says).some(Boolean);
  return isRead ? ({ surface: 'chat', says } satisfies Seen) : undefined;
}

/** Whom `/in/alex-kim` or `/in/ACoAA…` leads to. */
function personIn(link: Element | null | undefined): Said {
  const segment = linkAddress(link)?.pathname.match(/^\/in\/([^/]+)/)?.[1];
  if (!segment) return {};
  if (/^AC[ow]AA/.test(segment)) return { id: segment };
  try {
    return { handle: decodeURIComponent(segment).normalize('NFC') };
  } catch {
    return {};
  }
}
