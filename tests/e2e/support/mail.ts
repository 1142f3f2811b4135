import { ANY_SITE } from '../../../src/contacts/identity.ts';
import { ROBIN } from '../../fixtures/fixture.ts';
import type { Holdfast } from './both-browsers-test.ts';
import type { Draft } from './mail-drafts.ts';
import { frames } from './paused-tab.ts';
import { robin } from './people.ts';
import type { Tab } from './tab.ts';

/** As entered by the user, on no site in particular. */
const contact = robin({
  identities: [
    {
      site: ANY_SITE,
      kind: 'email',
      value: 'robin.vale@mail.example',
      written: 'Robin.Vale@mail.example',
    },
    { site: ANY_SITE, kind: 'name', value: 'robin vale 🌿', written: ROBIN.name },
  ],
});

/** Guards the mail sites, with a contact known by address and name. */
export const guardMail = ({ holdfast }: { holdfast: Holdfast }): Promise<void> =>
  holdfast.reset([contact], { sites: ['gmail', 'outlook', 'proton'] });

/** What was sent since the draft was opened: which message, and by what. */
export const sentIn = ({ web }: Holdfast): string[] =>
  web.requests
    .filter((url) => url.includes('/api/sent'))
    .map((url) => [...new URL(url).searchParams.values()].join(' '));

/** Opens the page of a draft, with the caret in its text. */
export async function openDraft(holdfast: Holdfast, { url }: Draft, message: string): Promise<Tab> {
  const page = await holdfast.open(url);
  await page.waitFor(`#${message}-text`);
  await frames(page);
  await writeIn(page, message);
  holdfast.web.forget();
  return page;
}

/** Puts the caret into the text, before its last letter. */
export async function writeIn(page: Tab, message: string): Promise<void> {
  const text = `#${message}-text`;
  const isFrame = (await page.count(`iframe${text}`)) > 0;
  await (isFrame ? page.click('#written', { within: text }) : page.click(text));
  await page.press('End');
  await page.press('ArrowLeft');
}

/** The message as it would be sent: byte for byte. */
export const written = (page: Tab, message: string): Promise<string | undefined> =>
  page.evaluate((id) => {
    const text = document.getElementById(`${id}-text`);
    if (text instanceof HTMLTextAreaElement) return text.value;
    if (text instanceof HTMLIFrameElement) return text.contentDocument?.body.innerHTML;
    return text?.innerHTML;
  }, message);

const pressOn = async (page: Tab, selector: string, key: string): Promise<void> => {
  await page.focus(selector);
  await page.press(key);
};

/** Every way to send, or to a later sending. */
export const WAYS: Readonly<Record<string, (page: Tab, message: string) => Promise<void>>> = {
  click: (page, message) => page.click(`#${message}-send`),
  'Ctrl+Enter': (page) => page.press('Control+Enter'),
  '⌘+Enter': (page) => page.press('Meta+Enter'),
  'Enter on the button': (page, message) => pressOn(page, `#${message}-send`, 'Enter'),
  'space on the button': (page, message) => pressOn(page, `#${message}-send`, ' '),
};
export const LATER: typeof WAYS = {
  'click on the arrow': (page, message) => page.click(`#${message}-arrow`),
  'arrow key on the arrow': (page, message) => pressOn(page, `#${message}-arrow`, 'ArrowDown'),
};
export const hasArrow = (page: Tab, message: string): Promise<boolean> =>
  page.evaluate(
    (id) => document.getElementById(`${id}-arrow`)?.checkVisibility() ?? false,
    message,
  );
