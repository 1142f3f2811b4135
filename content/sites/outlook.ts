import { EMAIL } from '../../src/contacts/email.ts';
import { addressBeside, type Composer, namedIn, sendingIn } from './mail-composer.ts';
import { visibleText } from './page-text.ts';
import type { OpenPlace, Said, Seen, Site } from './site.ts';

/**
 * Outlook on the web, private and at work. Facts: compose links in ten sources, rows in
 * five, panes in four, people's pills in six (partly guessed at there). A mail's own address changes
 * at every visit, so it is not read; people's addresses are mostly not in the page, so names are.
 * Two names in a pane are the contact's and the user's, and nothing tells which is which. Of more, the
 * first is the sender where there is but one message; a longer thread among several is nobody's.
 * Not proven: all of the reading half, in any version of 2026: which pill comes first, and that the
 * first title in a row is the sender (own knowledge). Of several recipients in a link the first is read.
 */
export const outlook: Site = {
  id: 'outlook',
  name: 'Outlook',
  home: 'https://outlook.live.com/mail/',
  hasOwnHomes: true,
  hosts: [
    'outlook.live.com',
    'outlook.office.com',
    'outlook.office365.com',
    'outlook.cloud.microsoft',
  ],
  kinds: { email: EMAIL },
  reserved: [],
  addresses: [
    // /mail/0/deeplink/compose?to=…
    ...['/mail/deeplink/compose', '/mail/*/deeplink/compose'].flatMap((path) => [
      ...['{email}', '{email};*', '{email},*'].map(
        (to) => ({ surface: 'compose', path, query: { to } }) as const,
      ),
      ...['{email}', '{email};*', '{email},*']
        .flatMap((cc) => [{ cc }, { bcc: cc }])
        .map((query) => ({ surface: 'compose', path, query }) as const),
      // Names beside addresses are encoded, which a rule cannot read: an empty fragment leaves them to
      // the page ring. The handler of mailto: links is in unwrap.ts.
      { surface: 'compose', path, query: { to: '*<{email}>' }, fragment: '' } as const,
    ]),
    // The old /owa/?path=/mail/action/compose&to=…
    ...['{email}', '{email};*', '{email},*'].map(
      (to) => ({ surface: 'compose', path: '/owa', query: { to } }) as const,
    ),
  ],

  openPlaces: (page) => [...page.querySelectorAll(PANES)].flatMap(openMail),

  // Titles that are addresses are the senders'; else the first title is their name.
  pressed(element) {
    const row = element.closest('[role=option][data-convid]');
    if (!row || element.closest('button, input, [role=button], [role=checkbox]')) return undefined;
    const titled = [...row.querySelectorAll('[title]')].filter((one) => one.getAttribute('title'));
    const senders = titled.filter((one) => ADDRESS.test(one.getAttribute('title') ?? ''));
    const addresses = new Set(senders.map((one) => one.getAttribute('title')?.toLowerCase()));
    const [first] = senders.length > 0 ? senders : titled;
    if (!first || addresses.size > 1) return undefined;
    return { surface: 'chat', says: personIn(first) };
  },

  sends: (element, byKey) => sendingIn(COMPOSER, element, byKey),
  sendKeys: ['Alt+s'],
};

const PANES =
  '[data-app-section=ConversationReadingPane], [data-app-section=MailReadCompose]:not(:has([data-app-section=ConversationReadingPane]))';
const BODIES = '[role=document][id^="UniqueMessageBody"]';
/** Who may be shown with their address: in rows and in mails. */
const SHOWN = '[data-convid] [title*="@"], .lpc-hoverTarget';
const ADDRESS = /[^\s@<>()":;,]{1,64}@[^\s@<>()":;,]+/;

/**
 * The fields for addresses and the text are all text boxes, of which only the text has a direction of
 * its own. In an answer that is not being edited, recipients stand as in a mail that is read.
 * "Send" has a mark in one source, and in four others it is the one button with an arrow beside it.
 */
const COMPOSER: Composer = {
  text: '[id^=editorParent] [contenteditable=true], [role=textbox][contenteditable=true][dir]',
  whole: '[id^=docking_InitVisiblePart], [data-app-section=Form_Content]',
  beyond:
    '[data-convid], [role=navigation], [role=banner], [role=search], [role=document][id^=UniqueMessageBody]',
  people: '.lpc-hoverTarget, [data-lpc-hover-target-id]',
  says(person) {
    const { email: written, name } = namedIn(person) ?? {};
    const email = personIn(person).email ?? written;
    const shown = email ? [] : [...person.ownerDocument.querySelectorAll(SHOWN)].map(personIn);
    return [{ email: email ?? addressBeside(name, shown), name }];
  },
  typed: '[role=textbox][contenteditable=true]:not([dir]), input[role=combobox]',
  send: 'button[data-testid=ComposeSendButton], [data-testid=ComposeSendButton] button:not([aria-haspopup]), [id^=docking_InitVisiblePart] span > button:first-child:has(+ button[aria-haspopup])',
  sendElse:
    '[data-testid=ComposeSendButton] button, button[data-testid=ComposeSendButton] + button[aria-haspopup], [id^=docking_InitVisiblePart] span > button:first-child + button[aria-haspopup]',
};

function openMail(element: Element): OpenPlace[] {
  // An answer that is being written quotes mails as they were read.
  const bodies = [...element.querySelectorAll(BODIES)].filter(
    (body) => !body.closest('[contenteditable=true]'),
  );
  if (bodies.length === 0) return [];
  const pills = [...element.querySelectorAll('.lpc-hoverTarget')].filter(
    (pill) =>
      !pill.closest(`[contenteditable=true], ${BODIES}, ${COMPOSER.whole}`) &&
      visibleText(pill)?.trim(),
  );
  const people = [...new Map(pills.map((pill) => [visibleText(pill)?.trim(), pill])).values()];
  const among = people.map(personIn);
  const [first] = among;
  if (!first) return [{ element, seen: undefined }];
  const seen = (says: Said, others?: readonly Said[]): Seen => ({
    surface: 'chat',
    says,
    ...(others && { among: others }),
  });
  if (among.length === 1) return [{ element, seen: seen(first) }];
  if (among.length === 2) return [{ element, seen: seen({}, among) }];
  return bodies.length === 1 ? [{ element, seen: seen(first) }] : [];
}

/** The name as it is shown and, where some attribute has it, the address. */
function personIn(element: Element): Said {
  const texts = [element, ...element.querySelectorAll('*')].flatMap((one) =>
    ['title', 'aria-label', 'href'].map((attribute) => one.getAttribute(attribute) ?? ''),
  );
  const email = texts.map((text) => text.match(ADDRESS)?.[0]).find((found) => found);
  const shown = visibleText(element)?.trim() || element.getAttribute('title');
  return { email, name: shown && ADDRESS.test(shown) ? undefined : shown };
}
