import { EMAIL, normaliseEmail } from '../../src/contacts/email.ts';
import { addressBeside, type Composer, namedIn, sendingIn } from './mail-composer.ts';
import { visibleText } from './page-text.ts';
import {
  type OpenPlace,
  type Page,
  type Said,
  type Sending,
  type Site,
  searchPage,
  words,
} from './site.ts';

/**
 * Proton Mail. Facts: the app's own source among them; the row's `draggable`, the label of a
 * sender (`More details about "Name <address>"`, in any language) and the user's address in the title
 * read there too. Every address in it is a row of letters that names nobody.
 * A conversation is a person's when nobody but they and the user wrote what is unfolded of it; where
 * the user alone wrote, when it went to one person. What several wrote, and their row, is nobody's.
 * Folded messages do not tell who wrote them, so a conversation's address is not learned.
 * Not proven: the titles of recipients; search by hash, and `#mailto=` in a browser (the desktop app's).
 */
export const proton: Site = {
  id: 'proton',
  name: 'Proton Mail',
  home: 'https://mail.proton.me/',
  hosts: ['mail.proton.me'],
  kinds: { email: EMAIL },
  reserved: [],
  addresses: [
    // /u/0/inbox#mailto=mailto:alex@mail.example; whatever else such a link says is read in unwrap.ts.
    { surface: 'compose', path: '/**', fragment: 'mailto=mailto:{email}/**' },
    // /u/0/all-mail?from=…, and behind # in newer builds
    ...words('from to address keyword').flatMap(
      (field) =>
        [
          { surface: 'search', path: '/u/*/*', query: { [field]: '{email}' } },
          ...['', '*&']
            .flatMap((before) => [`${before}${field}={email}`, `${before}${field}={email}&*`])
            .map((fragment) => ({ surface: 'search', path: '/u/*/*', fragment }) as const),
        ] as const,
    ),
    // Words that are searched for: ?keyword=rain
    searchPage('/u/*/*', 'keyword'),
    ...['keyword={query}&*', 'keyword={query}'].map(
      (fragment) => ({ surface: 'search', path: '/u/*/*', fragment }) as const,
    ),
  ],

  openPlaces(page): OpenPlace[] {
    const senders = [...page.querySelectorAll(SENDERS)];
    const [element] = senders.map((one) => one.closest('[data-message-id]') ?? one).slice(-1);
    if (!element) return [];
    const people = senders.map(personIn);
    if (people.every(({ email }) => !email)) return [{ element, seen: undefined }];
    const own = ownAddress(page);
    const wrote = people.some(({ email }) => email && normaliseEmail(email) !== own);
    const says = only(wrote ? people : [...page.querySelectorAll(RECIPIENTS)].map(personIn), own);
    return says ? [{ element, seen: { surface: 'chat', says } }] : [];
  },

  pressed(element) {
    const row = element.closest('[draggable=true]');
    const shown = row?.querySelector(`${ROW_SENDERS}[title]`);
    // The app's own mark for controls that do not open the row.
    if (!shown || element.closest('button, input, label, .stop-propagation')) return undefined;
    const addresses = (shown.getAttribute('title') ?? '').split(/,\s*/);
    const name = addresses.length === 1 ? visibleText(shown) : undefined;
    const says = only(
      addresses.map((email) => ({ email, name })),
      ownAddress(element.ownerDocument),
    );
    return says && { surface: 'chat', says };
  },

  sends: (element, byKey) => quickReply(element, byKey) ?? sendingIn(COMPOSER, element, byKey),
  writtenIn: 'iframe[data-testid=rooster-iframe]',
};

/** Builds of 2022 to 2026; the older ones have no other name for recipients. */
const SENDERS =
  '[data-testid="recipients:sender"], [data-message-id] [data-testid=message-header\\:from]';
const ROW_SENDERS = '[data-testid$=":sender-address"]';
const RECIPIENTS = '[data-testid^="recipients:item"]';

/** Unfolded, recipients are items with their address; folded, labels in a line, names where saved. */
const COMPOSER: Composer = {
  text: 'iframe[data-testid=rooster-iframe], [data-testid=editor-textarea]',
  whole: '.composer',
  beyond:
    '[data-message-id], [data-testid$=\\:sender-address], [data-testid^=navigation-link], [role=search]',
  people:
    '[data-testid=composer-addresses-item], [data-testid=composer\\:address] [title] span:not(:has(*))',
  says(person) {
    const remove = person.querySelector('[data-testid^=remove-address-button-]');
    const email = remove?.getAttribute('data-testid')?.replace('remove-address-button-', '');
    const { email: written, name } = namedIn(person) ?? {};
    const page = person.ownerDocument;
    return [{ email: email || written || addressBeside(name, shownIn(page)), name }];
  },
  typed:
    '.composer-addresses-container input, input:is([id^=to-composer], [id^=cc-composer], [id^=bcc-composer])',
  send: '[data-testid=composer\\:send-button]',
  sendElse: '[data-testid=composer\\:scheduled-send\\:open-dropdown]',
  apart: '[data-testid^=composer\\:schedule-send]',
};

const QUICK_SEND = '[data-testid=quick-reply-send-button]';

/** Everybody whom the page shows with their address: in mails, rows and recipients that are unfolded. */
const shownIn = (page: Page): Said[] => [
  ...[...page.querySelectorAll(`${SENDERS}, ${RECIPIENTS}`)].map(personIn),
  ...[...page.querySelectorAll(`${ROW_SENDERS}[title*="@"]:not([title*=","])`)].map((row) => ({
    email: row.getAttribute('title'),
    name: visibleText(row)?.trim(),
  })),
];

/**
 * A short answer below a mail has no recipients in it: it goes to whoever wrote that mail and, where the
 * line beside it says so, to those who got it, too ("Quick reply to Mia Sol, Robin Vale").
 */
function quickReply(element: Element, byKey: boolean): Sending | undefined {
  const part = element.closest('[data-shortcut-target=quick-reply-container]');
  if (!part || !(byKey || element.closest(QUICK_SEND))) return undefined;
  const mail = part.closest('[data-message-id]');
  const people = (kind: string) => [...(mail?.querySelectorAll(kind) ?? [])].map(personIn);
  const line = mail?.querySelector('[data-testid=recipients-list-string]')?.getAttribute('title');
  const isInLine = (said?: string) => said !== undefined && said !== '' && line?.includes(said);
  const own = ownAddress(part.ownerDocument);
  const others = people(SENDERS).filter(({ email }) => normaliseEmail(email ?? '') !== own);
  const got = people(RECIPIENTS);
  return {
    to:
      others.length > 0
        ? [...others, ...got.filter(({ email, name }) => isInLine(name) || isInLine(email))]
        : got,
    button: part.querySelector(QUICK_SEND) ?? undefined,
  };
}

/** `More details about "Robin Vale <robin.vale@mail.example>"`, or the address alone in a title. */
function personIn(element: Element): { email: string | undefined; name: string | undefined } {
  const told = [element, ...element.querySelectorAll('[title], [aria-label]')].flatMap((one) => [
    one.getAttribute('title') ?? '',
    one.getAttribute('aria-label') ?? '',
  ]);
  const email = [...told, visibleText(element) ?? '']
    .map((text) => text.match(/[^\s@<>()":;,]{1,64}@[^\s@<>()":;,]+/)?.[0])
    .find((found) => found);
  const label = visibleText(element.querySelector('.message-recipient-item-label'));
  return { email, name: label?.trim() };
}

/** The only person among these, besides the user; nobody where there are several. */
function only(people: readonly Said[], own: string | undefined): Said | undefined {
  const others = people.filter(({ email }) => email && normaliseEmail(email) !== own);
  const addresses = new Set(others.map(({ email }) => normaliseEmail(email ?? '')));
  return addresses.size === 1 ? others[0] : undefined;
}

/** `Inbox | sam@mail.example | Proton Mail` */
const ownAddress = (page: Page): string | undefined => {
  const shown = page.title.match(/[^\s|]{1,64}@[^\s|]+/g)?.at(-1);
  return shown && normaliseEmail(shown);
};
