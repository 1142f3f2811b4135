import type { Page } from 'playwright';
import { OFFER_KINDS, type OfferKind } from '../../../src/policy/offer-kinds.ts';
import type { Settings } from '../../../src/policy/settings.ts';

/** A state that one of Holdfast's own pages can be in, and how a user comes to it in any language. */
export interface State {
  readonly name: string;
  readonly file: string;
  readonly settings?: Partial<Settings>;
  /** Something is stored on the way there, so that the next state has to begin afresh. */
  readonly writes?: true;
  /** From the page as it was opened. */
  enter?(page: Page): Promise<unknown>;
  /** What is there once it is as it should be. */
  readonly shown: string;
}

const OWN: Partial<Settings> = {
  ownReasons: [{ id: 'a', text: 'Each time I looked I slept badly.' }],
  letter: 'Dear me, remember how quiet the flat was that Sunday.',
  plans: [
    {
      id: 'p',
      when: 'I want to check at night',
      instead: 'I call Mia',
      action: { is: 'call', number: '+15555550199' },
    },
  ],
};
const ARRANGED: Partial<Settings> = {
  arrangements: [
    {
      id: 'r',
      contactId: 'robin',
      surfaces: ['chat'],
      site: 'whatsapp',
      purpose: 'children',
      weekdays: [1, 3],
      from: '17:00',
      to: '18:00',
    },
  ],
};

const unfold = async (page: Page) => {
  for (const summary of await page.locator('summary').all())
    if (await summary.isVisible()) await summary.click();
};
const changeWait = async (page: Page, seconds: string) => {
  const wait = page.locator('#pause input[type=number]').first();
  await wait.fill(seconds);
  await wait.press('Tab');
};

const OPTIONS = { file: 'options.html', settings: { ...OWN, ...ARRANGED } };
const options: readonly State[] = [
  { ...OPTIONS, name: 'all sections, unfolded', enter: unfold, shown: '.report' },
  {
    ...OPTIONS,
    name: 'somebody is added',
    shown: '#contacts textarea',
    enter: (page) => page.click('#contacts > .start'),
  },
  {
    ...OPTIONS,
    name: 'somebody is removed',
    shown: '.sure',
    enter: (page) => page.click('article .quiet'),
  },
  {
    ...OPTIONS,
    name: 'contact is arranged',
    shown: '#arrangements .two-fields',
    enter: (page) => page.click('#arrangements > .start'),
  },
  {
    ...OPTIONS,
    name: 'a lock is asked for',
    shown: '#cooling .sure',
    enter: (page) => page.click('#cooling fieldset .start'),
  },
  {
    ...OPTIONS,
    name: 'a search finds nothing',
    shown: '.map [role=status]:not(:empty)',
    enter: (page) => page.fill('.map input', 'zzzz'),
  },
  {
    ...OPTIONS,
    name: 'a change waits',
    shown: '#cooling ul',
    writes: true,
    enter: (page) => changeWait(page, '3'),
  },
  {
    ...OPTIONS,
    name: 'a change was saved',
    shown: '.undo-bar p',
    writes: true,
    enter: (page) => changeWait(page, '60'),
  },
  {
    ...OPTIONS,
    name: 'a PIN is asked for',
    shown: '.gate',
    writes: true,
    async enter(page) {
      for (const field of await page.locator('#privacy input[type=password]').all())
        await field.fill('123456');
      await page.click('#privacy button[type=submit]');
      await page.click('#privacy form .row button:nth-child(2)');
    },
  },
];

const welcome: readonly State[] = [
  { file: 'welcome.html', name: 'as it begins', shown: '.begin' },
  {
    file: 'welcome.html',
    name: 'something is missing',
    shown: '.problem:not(:empty)',
    enter: (page) => page.click('.begin'),
  },
  {
    file: 'welcome.html',
    name: 'a word may mean several',
    shown: '.choice',
    async enter(page) {
      await page.fill('textarea', 'mia.sol');
      await page.press('textarea', 'Enter');
    },
  },
  {
    file: 'welcome.html',
    name: 'it is left for later',
    shown: 'a[href*=practice]',
    enter: (page) => page.click('.welcome > .quiet'),
  },
];

const popup: readonly State[] = [
  { file: 'popup.html', name: 'as it opens', shown: '.tab' },
  {
    file: 'popup.html',
    name: 'an urge is told',
    shown: '.urge-actions form',
    enter: (page) => page.click('.urge-actions .quiet'),
  },
  {
    file: 'popup.html',
    name: 'a wave runs, help is open',
    shown: '.wave',
    writes: true,
    async enter(page) {
      await page.evaluate(() =>
        chrome.storage.local.set({ wave: { startedAt: Date.now() - 200_000, minutes: 15 } }),
      );
      await page.reload();
      await page.locator('.wave').waitFor();
      await unfold(page);
    },
  },
];

const RECORD = { file: 'record.html', shown: '.chart svg' };
const record: readonly State[] = [
  {
    ...RECORD,
    name: 'all of it, unfolded',
    async enter(page) {
      // The card to keep.
      await page.click('.lead > button');
      await unfold(page);
    },
  },
  {
    ...RECORD,
    name: 'an urge is corrected',
    shown: '.urge-form',
    enter: (page) => page.click('.urges > li button'),
  },
  {
    ...RECORD,
    name: 'a search finds nothing',
    shown: '.urges[hidden]',
    enter: (page) => page.fill('search input[type=search]', 'zzzz'),
  },
  {
    ...RECORD,
    name: 'it was corrected',
    shown: '.undo-bar p',
    writes: true,
    async enter(page) {
      await page.click('.urges > li button');
      await page.fill('.urge-form textarea, .urge-form input[type=text]', 'A long walk.');
      await page.click('.urge-form button[type=submit]');
    },
  },
];

/** What each offer has that the others have not; a reason is told from them by what is stored. */
const OFFERED: Record<OfferKind, string> = {
  reason: '.chip',
  own: 'text=Each time I looked I slept badly.',
  letter: 'text=Dear me, remember',
  plan: 'text=I call Mia',
  wave: '.wave',
  write: '.write',
  fact: '.source',
};
const PAUSE = { file: 'pause.html#urge', writes: true } as const;
const pause: readonly State[] = [
  ...OFFER_KINDS.map((kind) => ({
    ...PAUSE,
    name: `offers: ${kind}`,
    shown: OFFERED[kind],
    settings: { ...OWN, offers: [kind] },
  })),
  {
    ...PAUSE,
    name: 'a feeling is told',
    shown: '.dot-choice',
    enter: (page) => page.click('.chip'),
  },
  {
    ...PAUSE,
    name: 'it was held',
    shown: '.well-held',
    enter: (page) => page.click('.hold'),
  },
];

const check: readonly State[] = [
  { file: 'check.html', name: 'what works', shown: '.checks' },
  {
    file: 'check.html',
    name: 'contacts were put back',
    shown: '.troubles .card',
    writes: true,
    async enter(page) {
      const copiedAt = Date.UTC(2026, 10, 26, 12);
      const repaired = { at: copiedAt + 1, copiedAt, contacts: 1, settings: [] };
      await page.evaluate((items) => chrome.storage.local.set(items), { repaired });
      await page.goto((await page.evaluate(() => location.href)).replace('check', 'options'));
    },
  },
];

export const STATES = { welcome, popup, options, record, pause, check } as const;
