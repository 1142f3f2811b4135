import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { ANY_SITE } from '../../src/contacts/identity.ts';
import { ROBIN } from '../fixtures/fixture.ts';
import { expectNoPause, expectPause, frames, goOn, heardIn, pauseOn } from './support/pause.ts';
import { robin } from './support/people.ts';
import { type Holdfast, test } from './support/test.ts';

const gmail = (path: string) => `https://mail.google.com/mail/u/0/${path}`;
const outlook = (path: string) => `https://outlook.live.com/mail/${path}`;
const proton = (path: string) => `https://mail.proton.me/u/0/${path}`;

interface Case {
  readonly site: string;
  readonly layout: string;
  readonly url: string;
  /** Whose id stands before those of the controls; what only others get is `mias`. */
  readonly message?: string;
}

/** Pages with a message to the contact, in all layouts and three languages. */
const THEIRS: readonly Case[] = [
  { site: 'gmail', layout: 'dialog, German', url: gmail('#inbox?compose=robin') },
  { site: 'gmail', layout: 'two dialogs, Arabic', url: gmail('#inbox?compose=both') },
  { site: 'gmail', layout: 'full screen, Arabic', url: gmail('#sent?compose=full') },
  {
    site: 'gmail',
    layout: 'answer, Japanese',
    url: gmail('#inbox/FMfcgzQXKhGroupGroupGroupReplyXY'),
  },
  { site: 'gmail', layout: 'window, typed, German', url: gmail('popout?ver=1&search=drafts') },
  { site: 'gmail', layout: 'older form, German', url: gmail('popout?ver=2&search=drafts') },
  { site: 'outlook', layout: 'docked, German', url: outlook('compose/AAQkrobin') },
  { site: 'outlook', layout: 'window, typed, Arabic', url: outlook('compose/AAQkpopout') },
  { site: 'outlook', layout: 'answer, Japanese', url: outlook('inbox/id/AAQkreply') },
  { site: 'outlook', layout: 'older field, German', url: outlook('compose/AAQkolder') },
  { site: 'proton', layout: 'unfolded, German', url: proton('drafts/robin==') },
  { site: 'proton', layout: 'folded, Arabic', url: proton('drafts/folded==') },
  { site: 'proton', layout: 'typed, Japanese', url: proton('drafts/typed==') },
  { site: 'proton', layout: 'short answer, German', url: proton('inbox/quick==') },
];

/** Messages that the contact is only named in, or that stand beside one of theirs. */
const OTHERS: readonly Case[] = [
  { site: 'gmail', layout: 'of the contact, Japanese', url: gmail('#inbox?compose=mia') },
  { site: 'gmail', layout: 'beside the contact’s', url: gmail('#inbox?compose=both') },
  { site: 'gmail', layout: 'to addresses like theirs', url: gmail('popout?ver=3&search=drafts') },
  {
    site: 'gmail',
    layout: 'to nobody yet',
    url: gmail('#inbox/FMfcgzQXKhGroupGroupGroupReplyXY'),
    message: 'nobodys',
  },
  { site: 'outlook', layout: 'of the contact, Japanese', url: outlook('compose/AAQkmia') },
  { site: 'outlook', layout: 'beside the contact’s', url: outlook('compose/AAQkolder') },
  { site: 'proton', layout: 'of the contact, Japanese', url: proton('drafts/mia==') },
  { site: 'proton', layout: 'beside the contact’s', url: proton('drafts/folded==') },
  { site: 'proton', layout: 'short answer beside the contact’s', url: proton('inbox/quick==') },
];

const sentIn = ({ web }: Holdfast): string[] =>
  web.requests
    .filter((url) => url.includes('/api/sent'))
    .map((url) => [...new URL(url).searchParams.values()].join(' '));

/** The message as it would be sent: byte for byte. */
const written = (page: Page, message: string): Promise<string | undefined> =>
  page.evaluate((id) => {
    const text = document.getElementById(`${id}-text`);
    if (text instanceof HTMLTextAreaElement) return text.value;
    if (text instanceof HTMLIFrameElement) return text.contentDocument?.body.innerHTML;
    return text?.innerHTML;
  }, message);

/** Puts the caret into the text, before its last letter; answers where the focus is. */
async function writeIn(page: Page, message: string): Promise<void> {
  const text = page.locator(`#${message}-text`);
  const isFrame = await text.evaluate((element) => element.tagName === 'IFRAME');
  if (isFrame) await text.contentFrame().locator('#written').click();
  else await text.click();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
}

/** What has the focus, down into a text's own frame. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const outer = document.activeElement;
    const inner = outer instanceof HTMLIFrameElement ? outer.contentDocument?.activeElement : outer;
    return `${outer?.id} ${inner?.id}`;
  });

/** Every way to send, or to a later sending. */
const WAYS: Readonly<Record<string, (page: Page, message: string) => Promise<void>>> = {
  click: (page, message) => page.click(`#${message}-send`),
  'Ctrl+Enter': (page) => page.keyboard.press('Control+Enter'),
  '⌘+Enter': (page) => page.keyboard.press('Meta+Enter'),
  'Enter on the button': (page, message) => page.press(`#${message}-send`, 'Enter'),
  'space on the button': (page, message) => page.press(`#${message}-send`, ' '),
};
const LATER: typeof WAYS = {
  'click on the arrow': (page, message) => page.click(`#${message}-arrow`),
  'arrow key on the arrow': (page, message) => page.press(`#${message}-arrow`, 'ArrowDown'),
};
const hasArrow = (page: Page, message: string) => page.locator(`#${message}-arrow`).isVisible();

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

async function open(holdfast: Holdfast, { url }: Case, message: string): Promise<Page> {
  const page = await holdfast.open(url);
  await page.locator(`#${message}-text`).waitFor();
  await frames(page);
  await writeIn(page, message);
  holdfast.web.forget();
  return page;
}

test.beforeEach(({ holdfast }) =>
  holdfast.reset([contact], { sites: ['gmail', 'outlook', 'proton'] }),
);

for (const one of THEIRS) {
  test(`${one.site}, ${one.layout}: nothing is sent, and the message stays as it was`, async ({
    holdfast,
  }) => {
    const message = 'robins';
    const page = await open(holdfast, one, message);
    const before = await written(page, message);
    const focus = await focused(page);
    const ways = { ...WAYS, ...((await hasArrow(page, message)) ? LATER : {}) };
    for (const [way, send] of Object.entries(ways)) {
      await send(page, message);
      await expectPause(page);
      await page.keyboard.press('Tab');
      await pauseOn(page).click();
      await expectNoPause(page);
      expect(await written(page, message), way).toBe(before);
      const isAway = / on the /.test(way) && !way.startsWith('click');
      if (!isAway) expect(await focused(page), way).toBe(focus);
      await writeIn(page, message);
    }
    await frames(page);
    expect(sentIn(holdfast)).toEqual([]);
    expect(await page.locator('[data-menu][aria-expanded=true]').count()).toBe(
      one.layout.startsWith('two') || one.layout.startsWith('older field') ? 1 : 0,
    );
    // The page heard of nothing but of the user's moving about in the text.
    expect((await heardIn(page)).filter((heard) => /send|arrow|Enter/.test(heard))).toEqual([]);
    const urges = await holdfast.urges();
    expect(urges).not.toEqual([]);
    expect(urges.every(({ surface, outcome }) => surface === 'compose' && outcome === 'held')).toBe(
      true,
    );
  });

  test(`${one.site}, ${one.layout}: going on sends it, once`, async ({ holdfast }) => {
    const page = await open(holdfast, one, 'robins');
    const before = await written(page, 'robins');
    await page.keyboard.press('Control+Enter');
    await goOn(page);
    await expect.poll(() => sentIn(holdfast)).toEqual(['robins now']);
    await expectNoPause(page);
    await frames(page, 30);
    expect(sentIn(holdfast)).toEqual(['robins now']);
    expect(await written(page, 'robins')).toBe(before);
    // The pass covers what follows, in the page's own way.
    await page.click('#robins-send');
    await expect.poll(() => sentIn(holdfast)).toEqual(['robins now', 'robins now']);
  });
}

for (const one of OTHERS) {
  test(`${one.site}, ${one.layout}: goes at once, every way`, async ({ holdfast }) => {
    const message = one.message ?? 'mias';
    const page = await open(holdfast, one, message);
    const ways = Object.entries(WAYS);
    for (const [count, [way, send]] of ways.entries()) {
      await send(page, message);
      await expect.poll(() => sentIn(holdfast).length, way).toBe(count + 1);
      expect(await pauseOn(page).count(), way).toBe(0);
      await writeIn(page, message);
    }
    if ((await page.locator('#menu').count()) > 0 && (await hasArrow(page, message))) {
      await page.click(`#${message}-arrow`);
      await page.click('#later');
      await expect.poll(() => sentIn(holdfast).at(-1)).toBe(`${message} later`);
    }
    await expectNoPause(page);
    expect(await holdfast.urges()).toEqual([]);
  });
}

test('Gmail: a menu of times that is open already is stopped too', async ({ holdfast }) => {
  const page = await open(holdfast, THEIRS[0] as Case, 'robins');
  // By the page itself, as a menu that was opened before its recipient was added.
  await page.evaluate(() => {
    document.querySelector('#robins-arrow')?.setAttribute('aria-expanded', 'true');
    document.querySelector('#menu')?.removeAttribute('hidden');
  });
  await page.click('#later');
  await expectPause(page);
  await pauseOn(page).click();
  await expectNoPause(page);
  expect(sentIn(holdfast)).toEqual([]);
  await page.click('#later');
  await goOn(page);
  await expect.poll(() => sentIn(holdfast)).toEqual(['robins later']);
});

for (const at of [0, 6, 10, 12]) {
  const one = THEIRS[at] as Case;
  test(`${one.site}, ${one.layout}: writing goes on where it was`, async ({ holdfast }) => {
    const page = await open(holdfast, one, 'robins');
    await page.click('#robins-send');
    await expectPause(page);
    await page.keyboard.press('Escape');
    await expectNoPause(page);
    await page.keyboard.type('x');
    expect(await written(page, 'robins')).toMatch(/dear alxl/);
  });
}

test('Outlook: Alt+S sends too', async ({ holdfast }) => {
  const page = await open(holdfast, THEIRS[6] as Case, 'robins');
  await page.keyboard.press('Alt+s');
  await expectPause(page);
});

test('a message whose recipient is taken out during the pause is not sent by going on', async ({
  holdfast,
}) => {
  const page = await open(holdfast, THEIRS[0] as Case, 'robins');
  await page.click('#robins-send');
  await expectPause(page);
  await page.evaluate(() => document.querySelector('[data-hovercard-id^=robin]')?.remove());
  await goOn(page);
  await expectNoPause(page);
  await frames(page, 30);
  expect(sentIn(holdfast)).toEqual([]);
});

test('Gmail: dots and tags of a Gmail address are the same mailbox', async ({ holdfast }) => {
  const value = 'robinvale@gmail.com';
  const identities = [
    { site: ANY_SITE, kind: 'email', value, written: 'Robin.Vale@gmail.com' } as const,
  ];
  await holdfast.reset([robin({ identities })], { sites: ['gmail'] });
  const page = await open(holdfast, THEIRS[4] as Case, 'robins');
  await page.fill('#to-typed', 'R.obin.Vale+rain@googlemail.com');
  await page.click('#robins-send');
  await expectPause(page);
  expect(sentIn(holdfast)).toEqual([]);
});
