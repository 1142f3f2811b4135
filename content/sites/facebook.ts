import { isBefore, linkAddress, linkSegment, visibleText } from './page-text.ts';
import {
  type OpenPlace,
  type Page,
  type PageAddresses,
  type Site,
  searchPage,
  words,
} from './site.ts';

/**
 * Facebook with Messenger. Facts: saved pages of 2021 to July 2025.
 * A person has a number and, mostly, a vanity name in which dots and case mean nothing. A thread
 * without end-to-end encryption has the person's number as its address, one with it another.
 */
export const facebook: Site = {
  id: 'facebook',
  name: 'Facebook and Messenger',
  home: 'https://www.facebook.com/',
  hosts: ['facebook.com', 'fb.com', 'fb.me'],
  moreHosts: ['messenger.com', 'm.me'],
  notHosts: ['l.facebook.com', 'lm.facebook.com', 'developers.facebook.com', 'about.fb.com'],
  kinds: {
    // Neither `home.php` and the like nor `v2.1` of the programs' interface.
    handle: {
      shape: '(?!(?:[A-Za-z0-9.]*\\.php|v[0-9]+\\.[0-9]+)(?![A-Za-z0-9.]))[A-Za-z0-9.]{1,50}',
      fold: 'case-and-dots',
    },
    id: { shape: '[0-9]{4,20}', fold: 'exact' },
    thread: { shape: '[0-9]{4,25}', fold: 'exact' },
  },
  reserved: words(
    `about ads adsmanager ajax api apps archived auth badges birthdays blooddonations bookmarks
    business c campus checkpoint climatescienceinfo code_gen commerce confirmemail confirmphone
    consent cookie coronavirus_info creatorstudio crisisresponse dating device device-based dialog
    directory donate e2ee events facebook_pay fbsignup feed find-friends flx friends fundraisers
    games gaming groupcall groups hashtag help home.php hubs instagram j jobs l.php legal live
    locations login login.php logout marketplace me media memories messages messenger_media movies
    n new news nfx notes notifications oauth offers onthisday p pages pay people permalink.php pg
    photo photo.php photos places plugins policies policy privacy privacyx professional_dashboard
    profile profile.php pxlcld r.php reactions recover reel reels reg requests rti save-device
    saved search security settings share sharer sharer.php stories story.php support t terms tools
    townhall trust two_factor two_step_verification username video videos votinginformationcenter
    watch watchparty weather wui`,
  ),
  addresses: [
    // facebook.com/messages/e2ee/t/…, /messages/t/…, and the folders: /messages/requests/t/…
    { surface: 'chat', path: '/messages/e2ee/t/{thread}/**', hosts: ['facebook.com'] },
    { surface: 'chat', path: '/messages/t/{id}/**', hosts: ['facebook.com'] },
    { surface: 'chat', path: '/messages/t/{handle}/**', hosts: ['facebook.com'] },
    { surface: 'chat', path: '/messages/*/e2ee/t/{thread}/**', hosts: ['facebook.com'] },
    { surface: 'chat', path: '/messages/*/t/{id}/**', hosts: ['facebook.com'] },
    { surface: 'chat', path: '/messages/*/t/{handle}/**', hosts: ['facebook.com'] },
    // messenger.com/t/…, /e2ee/t/…, and the folders: /requests/t/…, /archived/t/…
    { surface: 'chat', path: '/e2ee/t/{thread}/**', hosts: ['messenger.com'] },
    { surface: 'chat', path: '/t/{id}/**', hosts: ['messenger.com'] },
    { surface: 'chat', path: '/t/{handle}/**', hosts: ['messenger.com'] },
    { surface: 'chat', path: '/*/e2ee/t/{thread}/**', hosts: ['messenger.com'] },
    { surface: 'chat', path: '/*/t/{id}/**', hosts: ['messenger.com'] },
    { surface: 'chat', path: '/*/t/{handle}/**', hosts: ['messenger.com'] },
    { surface: 'chat', path: '/c/*/t/{thread}/**', hosts: ['messenger.com'] },
    {
      surface: 'chat',
      path: '/messenger_media',
      query: { thread_id: '{id}' },
      hosts: ['messenger.com', 'facebook.com'],
    },
    // A call's own window, which opens as it begins to ring (public code of 2026, read 2026-11-30).
    ...['peer_id', 'users_to_ring[0]'].map(
      (name) =>
        ({
          surface: 'call',
          path: '/groupcall/**',
          query: { [name]: '{id}' },
          hosts: ['facebook.com', 'messenger.com'],
        }) as const,
    ),
    // m.me/alex.kim and m.me/1000…
    { surface: 'chat', path: '/{id}/**', hosts: ['m.me'] },
    { surface: 'chat', path: '/{handle}/**', hosts: ['m.me'] },

    // Posts and pictures whose address names the author.
    { surface: 'post', path: '/permalink.php', query: { id: '{id}' } },
    { surface: 'post', path: '/story.php', query: { id: '{id}' } },
    ...['pb', 'picfp', 'ecnf', 'pob', 't']
      .flatMap((set) => [`${set}.{id}`, `${set}.{id}.*`])
      .map((set) => ({ surface: 'post', path: '/photo|photo.php', query: { set } }) as const),
    { surface: 'post', path: '/{id}/posts|photos|videos|reels/*/**' },
    { surface: 'post', path: '/{handle}/posts|photos|videos|reels/*/**' },

    // The number: profile.php?id=…, /people/Alex-Kim/…, /groups/…/user/…, friend requests.
    { surface: 'profile', path: '/profile.php', query: { id: '{id}' } },
    { surface: 'profile', path: '/people/*/{id}/**' },
    // Of who has no vanity name: /p/Alex-Kim-1000…; what somebody wrote: /profile/1000…/search/
    { surface: 'profile', path: '/p/*-{id}/**' },
    { surface: 'profile', path: '/profile/{id}/**' },
    { surface: 'profile', path: '/pages/*/{id}/**' },
    { surface: 'profile', path: '/groups/*/user/{id}/**' },
    // One public scraper of 2025.
    { surface: 'profile', path: '/marketplace/profile/{id}/**' },
    {
      surface: 'profile',
      path: '/friends/**',
      query: { profile_id: '{id}' },
    },
    { surface: 'profile', path: '/pg/{handle}/**' },
    { surface: 'profile', path: '/{id}/**' },
    // The vanity name and its tabs: /alex.kim, /alex.kim/friends
    { surface: 'profile', path: '/{handle}/**' },
    searchPage('/search/**'),
  ],
  bounces: [
    { path: '/login', query: 'next' },
    { path: '/login.php', query: 'next' },
    { path: '/login/device-based/regular/login', query: 'next' },
  ],

  openPlaces: (page, asked) => [
    ...openThread(page, asked),
    ...floatingChats(page),
    ...newMessage(page),
  ],

  // A row of Messenger's list, its drop-down and the contacts rail: a link to the thread with the
  // name in its first text. The thread's own number may be unknown yet, so the name is read too.
  // Messenger's folders link to the open thread as well, and have names of their own.
  pressed(element) {
    const row = element.closest(`${ROWS}, [role=complementary] li`);
    const link = element.closest('a[role=link]') ?? row?.querySelector('a[role=link][href*="/t/"]');
    if (!linkAddress(link)?.pathname.includes('/t/')) return undefined;
    if (link?.closest('[role=navigation]') && !link.closest(ROWS)) return undefined;
    const name = visibleText(link?.querySelector('span[dir=auto]'));
    return { surface: 'chat', says: { name }, link };
  },

  // A profile's tabs repeat its number or its vanity name, its heading is the name; namesakes share the
  // heading. Tabs of somebody else are of the profile before, and then so is the heading; whether a vanity
  // name alone is of the number in the address nobody knows.
  alsoKnown(page, { surface, identities }) {
    if (surface !== 'profile') return {};
    const tabs = [...page.querySelectorAll('[role=tablist] a[href]')].map(linkAddress);
    const said = (part: RegExp) => tabs.map((tab) => tab?.href.match(part)?.[1]).find(Boolean);
    const [id, handle] = [said(/\/profile\.php\?(?:.*&)?id=(\d+)/), said(TAB)];
    const isOther = identities.some(({ kind, value }) =>
      kind === 'id' ? id !== value : handle && bare(handle) !== value,
    );
    return isOther ? {} : { id, handle, name: visibleText(page.querySelector('[role=main] h1')) };
  },

  // The floating chat's head has its own buttons; the last of them closes it. A recipient is one.
  close(_page, element) {
    if (element.matches('[role=button]')) return (element as HTMLElement).click();
    const buttons = element.querySelectorAll<HTMLElement>(
      '[role=button][aria-label]:not(:has(h2))',
    );
    const before = element.querySelector('[role=grid], [role=textbox]');
    [...buttons]
      .filter((button) => before && isBefore(button, before))
      .at(-1)
      ?.click();
  },
};

const ROWS = '[role=row], [role=listitem]';
const TAB =
  /\.com\/(?!\d+\/)([A-Za-z0-9.]{5,50})\/(?:about|friends|photos|posts|reels|videos)(?:[_/?]|$)/;
const bare = (handle: string): string => handle.toLowerCase().replaceAll('.', '');

/** The full-page thread: a heading with the name and, for one person, a link to their number. */
function openThread(page: Page, { address }: PageAddresses): OpenPlace[] {
  const element = page.querySelector('[role=main]');
  if (!element || address?.surface !== 'chat') return [];
  const messages = element.querySelector('[role=grid], [role=log]');
  const heading = element.querySelector('h1, h2');
  if (!heading && !messages) return [];
  const name = visibleText(heading)?.trim();
  const id = personNumber(linkInHead(element));
  const isRead = Boolean(id || name);
  return [
    { element, seen: isRead ? { surface: 'chat', says: { id, name } } : undefined, isPage: true },
  ];
}

/** The link to whom a chat is with: those among its messages are of whoever wrote them, as in a group. */
function linkInHead(chat: Element): Element | undefined {
  const messages = chat.querySelector('[role=grid], [role=log]');
  return [...chat.querySelectorAll('a[role=link]')].find(
    (one) => personNumber(one) && (!messages || isBefore(one, messages)),
  );
}

/** Chats that float over any page: no address, but a link to the person's number in their head. */
function floatingChats(page: Page): OpenPlace[] {
  const heading = page.querySelector('h2');
  const boxes = page.querySelectorAll('[role=textbox][contenteditable]');
  return [...(heading ? boxes : [])].flatMap((box) => {
    const element = box.closest('[role=main], [role=article]') ? undefined : chatAround(box);
    if (!element) return [];
    const id = personNumber(linkInHead(element));
    const name = visibleText(element.querySelector('h2'))?.trim();
    return [{ element, seen: { surface: 'chat', says: { id, name } } } as const];
  });
}

/**
 * The recipients of a message that is begun. Each has a button that takes them out, with their name and
 * a word of the user's language in its label (one reader, 2026); the name alone stands on it or beside.
 */
function newMessage(page: Page): OpenPlace[] {
  if (!/^(?:\/messages)?\/new\/?$/.test(page.location?.pathname ?? '')) return [];
  const buttons = page.querySelectorAll('[role=main] [role=button][aria-label]');
  return [...buttons].flatMap((element) => {
    const label = element.getAttribute('aria-label') ?? '';
    const own = visibleText(element)?.trim() ?? '';
    const beside = visibleText(element.parentElement)?.replace(own, '').trim();
    const name = [own, beside].find((one) => one && label !== one && label.includes(one));
    return name ? [{ element, seen: { surface: 'chat', says: { name } } } as const] : [];
  });
}

/** The nearest element around the composer that also holds the chat's heading, and no page's part. */
function chatAround(box: Element): Element | undefined {
  let around = box.parentElement;
  while (around && !around.querySelector('h2')) around = around.parentElement;
  const isPagePart = around?.querySelector('[role=main], [role=banner]') ?? around?.matches('body');
  return around && !isPagePart ? around : undefined;
}

/** The number in a link such as `https://www.facebook.com/100012345678901/`. */
function personNumber(link: Element | undefined): string | undefined {
  const segment = linkSegment(link);
  return segment && /^\d{4,20}$/.test(segment) ? segment : undefined;
}
