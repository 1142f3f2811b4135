import { EMAIL, normaliseEmail } from '../../src/contacts/email.ts';
import { type Composer, namedIn, sendingIn } from './mail-composer.ts';
import { type OpenPlace, type Page, type Said, type Site, words } from './site.ts';

const PATHS = ['/mail', '/mail/u/*'];
const FOLDERS = 'inbox|sent|all|starred|imp|snoozed|scheduled|drafts|spam|trash';

/**
 * Gmail. Facts: `[email]` on people in rows and messages in eight sources since 2014,
 * compose links in eight, threads' addresses in three, the vertical split in InboxSDK's tests.
 * A thread is a person's when nobody but they and the user wrote in it, however many were written
 * to; where the user alone wrote, when it went to one person. A group's thread, and its row, is nobody's.
 * A thread's address names nobody, but stays: it is learned.
 * Not proven: the user's own address is taken from the title; an alias of theirs counts as somebody
 * else, and windows of their own were not seen. Of several recipients in a link one is read, the first.
 */
export const gmail: Site = {
  id: 'gmail',
  name: 'Gmail',
  home: 'https://mail.google.com/mail/',
  hosts: ['mail.google.com'],
  kinds: {
    email: EMAIL,
    thread: { shape: '(?:thread-[af]:r?-?)?[A-Za-z0-9]{16,80}', fold: 'exact' },
  },
  reserved: [],
  addresses: [
    // /mail/?view=cm&to=…, /mail/u/0/?tf=cm&to=…: the other parameters are not asked for, since the
    // outer rings cannot, and `to` has no other meaning here.
    ...[...PATHS, '/a/*/mail'].flatMap((path) => [
      ...[{ to: '{email}' }, { to: '{email},*' }, { cc: '{email}' }, { bcc: '{email}' }].map(
        (query) => ({ surface: 'compose', path, query }) as const,
      ),
      // Names beside addresses are encoded, which a rule cannot read: an empty fragment leaves them to
      // the page ring. The handler of mailto: links is in unwrap.ts.
      ...[{ to: '*<{email}>' }, { cc: '{email},*' }, { bcc: '{email},*' }].map(
        (query) => ({ surface: 'compose', path, query, fragment: '' }) as const,
      ),
    ]),
    ...PATHS.flatMap((path) => [
      // #inbox/FMfcgz…, #label/work/FMfcgz…, #search/rain/#thread-f:16…, each with ?compose=… or without;
      // a thread that was come to by searching for somebody is a thread first.
      ...['label|category|search|advanced-search/*', FOLDERS]
        // A further page of the list stands before it: #inbox/p2/… (public code of 2026, read 2026-11-30).
        .flatMap((place) => [place, `${place}/p*`])
        .flatMap((place) => [`${place}/{thread}`, `${place}/{thread}?*`, `${place}/#{thread}`])
        .map((fragment) => ({ surface: 'chat', path, fragment }) as const),
      // #search/from%3Aalex%40mail.example
      ...[
        'search/{email}',
        'search/from:{email}*',
        'search/to:{email}*',
        ...inAdvancedSearch(),
      ].map((fragment) => ({ surface: 'search', path, fragment: `${fragment}/**` }) as const),
      // Whatever else is searched for.
      { surface: 'search', path, fragment: 'search/{query}/**' } as const,
    ]),
  ],

  // Gmail keeps the views it showed before, hidden.
  openPlaces: (page) =>
    [...page.querySelectorAll<HTMLElement>('[role=main]')]
      .filter((main) => main.style.display !== 'none')
      .flatMap((main) => openThread(main, ownAddress(page))),

  pressed(element) {
    const row = rowAround(element);
    const them = row && only(row.querySelectorAll('[email]'), ownAddress(element.ownerDocument));
    return them && { surface: 'chat', says: them };
  },

  sends: (element, byKey) => sendingIn(COMPOSER, element, byKey),
};

/** The fields of the form: from=Robin+Vale&to=… `has` and the like are own knowledge. */
function inAdvancedSearch(): string[] {
  const fields = words('from to').map((field) => `${field}={email}`);
  const spoken = words('from to has query').map((field) => `${field}={query}`);
  return [...fields, ...spoken].flatMap((field) =>
    [`${field}&*`, field, `*&${field}&*`, `*&${field}`].map((keys) => `advanced-search/${keys}`),
  );
}

/**
 * Dialogs, full screens and answers in a thread are each a region; a window of its own is nothing else.
 * Beside "Send", which has had its classes since 2013, the first cell of the row with the paper clip.
 * A recipient that Gmail merely suggests is no option of a list.
 */
const COMPOSER: Composer = {
  text: '[g_editable=true], [role=textbox][contenteditable=true]',
  whole: '[role=region]',
  beyond:
    '[data-message-id], [data-thread-perm-id], [role=navigation], [role=search], tr[role=row]',
  people: ':is([name=to], [name=cc], [name=bcc]) [role=listbox] [role=option], span[email]',
  says: (person) => [
    {
      email: person.getAttribute('data-hovercard-id') ?? person.getAttribute('email'),
      name: person.getAttribute('data-name') ?? person.getAttribute('name') ?? shownIn(person),
    },
  ],
  typed:
    ':is([name=to], [name=cc], [name=bcc]) input, input[peoplekit-id], :is(input, textarea):is([name=to], [name=cc], [name=bcc])',
  send: '.aoO, .IZ .Up [role=button]:not([aria-haspopup]):not(.Uo), tr:has([command=Files]) > td:first-child:not(:has([command=Files])) [role=button]:not([aria-haspopup])',
  sendElse:
    '.Uo, .IZ .Up [role=button], tr:has([command=Files]) > td:first-child:not(:has([command=Files])) [role=button]',
  apart: '[role=menuitem][selector=scheduledSend], [role=dialog] [role=menuitem].Az',
};

/** Folded, the last of them has a number of others behind it: "Alex Kim, 2 more". */
const shownIn = (person: Element): string | undefined =>
  namedIn(person)?.name?.replace(/, ?\p{Nd}.*/su, '');

const MESSAGES = '[role=listitem], [data-message-id]';

function openThread(element: Element, own: string | undefined): OpenPlace[] {
  const messages = [...element.querySelectorAll(MESSAGES)].filter(
    (message) => !message.parentElement?.closest(MESSAGES) && peopleIn(message).length > 0,
  );
  if (messages.length === 0)
    return element.querySelector('[data-thread-perm-id]')
      ? [{ element, seen: undefined, isPage: true }]
      : [];
  const people = messages.map(peopleIn);
  // The first person in a message is its sender.
  const senders = people.flatMap(([sender]) => sender ?? []);
  const others = senders.filter((sender) => addressOf(sender) !== own);
  const says = only(others.length > 0 ? others : people.flat(), own);
  return says ? [{ element, seen: { surface: 'chat', says }, isPage: true }] : [];
}

/** People named in a message, but not in an answer that is being written below it. */
const peopleIn = (message: Element): Element[] =>
  [...message.querySelectorAll('[email]')].filter((one) => {
    const part = one.closest('[role=region], [role=dialog]');
    return !part || part === message || !message.contains(part);
  });

/** The only person among these, besides the user; nobody where there are several. */
function only(people: Iterable<Element>, own: string | undefined): Said | undefined {
  const others = [...people].filter((one) => ![own, ''].includes(addressOf(one)));
  const [one] = others;
  if (!one || new Set(others.map(addressOf)).size !== 1) return undefined;
  return { email: one.getAttribute('email'), name: one.getAttribute('name') };
}

/** As its provider reads it: one person may be written in several ways. */
const addressOf = (one: Element): string => normaliseEmail(one.getAttribute('email') ?? '');

/** `Inbox (3) - sam@mail.example - Gmail`; a subject before it may hold an address too. */
const ownAddress = (page: Page): string | undefined => {
  const shown = page.title.match(/[^\s<>()]{1,64}@[^\s<>()]+/g)?.at(-1);
  return shown && normaliseEmail(shown);
};

/** A list's row. In the vertical split it is two or three, and the first, over all, has the people. */
function rowAround(element: Element): Element | undefined {
  let row = element.closest('[role=main] tr');
  if (!row || row.closest(MESSAGES)) return undefined;
  if (row.querySelector('[email]')) return row;
  for (let above = 2; above > 0 && row; above--) {
    row = row.previousElementSibling;
    if (row?.querySelector('[email]')) return row.querySelector('td[rowspan]') ? row : undefined;
  }
  return undefined;
}
