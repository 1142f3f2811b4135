import type { Page } from 'playwright';
import { frames, pauseOn } from '../e2e/support/pause.ts';
import type { Chance } from '../unit/samples.ts';
import type { Ledger } from './ledger.ts';
import { handleOf } from './people.ts';

const HOMES = ['https://www.instagram.com/', 'https://x.com/home'] as const;
const PATIENCE_MS = 10_000;
/** The wait grows with each attempt of a day. */
const LONGEST_WAIT_MS = 70_000;

/** How an attempt is made, from an open page of the site. */
const WAYS = {
  typed: async (page: Page, url: string) => void (await page.goto(url).catch(() => {})),
  inApp: (page: Page, url: string) => page.evaluate(`go(${JSON.stringify(new URL(url).pathname)})`),
  async link(page: Page, url: string) {
    await page.evaluate((href) => {
      document.querySelector('#to-them')?.remove();
      const link = Object.assign(document.createElement('a'), { href, id: 'to-them' });
      link.textContent = 'them';
      link.style.cssText = 'position:fixed;inset:0 auto auto 0;z-index:9;padding:9px';
      document.body.append(link);
    }, url);
    await page.click('#to-them', { timeout: PATIENCE_MS });
  },
} satisfies Record<string, (page: Page, url: string) => Promise<unknown>>;

/** What becomes of a pause. Those that close the tab leave the next attempt to open one. */
const FATES = {
  hold: (page: Page) => pauseOn(page).click({ timeout: PATIENCE_MS }),
  async feelAndHold(page: Page) {
    await page.locator('.chip').first().click({ timeout: PATIENCE_MS });
    await pauseOn(page).click({ timeout: PATIENCE_MS });
  },
  async goOn(page: Page) {
    await page.getByRole('textbox', { name: 'What for?' }).fill('just to see');
    await page
      .getByRole('button', { name: 'Continue', exact: true, disabled: false })
      .click({ timeout: LONGEST_WAIT_MS });
  },
  walkAway: async (page: Page) => void (await page.goto('about:blank').catch(() => {})),
  closeTab: (page: Page) => page.close(),
  async crashTab(page: Page) {
    const session = await page.context().newCDPSession(page);
    // It never answers: there is nobody left who could.
    void session.send('Page.crash').catch(() => {});
    await page.waitForEvent('crash', { timeout: PATIENCE_MS });
  },
} satisfies Record<string, (page: Page) => Promise<unknown>>;
export type Fate = keyof typeof FATES;

/** The rarer ones take long, or leave the contact open for a while. */
const DRAWN: readonly Fate[] = [
  ...Array<Fate>(10).fill('hold'),
  ...Array<Fate>(4).fill('closeTab'),
  ...Array<Fate>(3).fill('walkAway'),
  ...Array<Fate>(2).fill('feelAndHold'),
  'crashTab',
];
const LONG_EVERY = 150;

/**
 * Makes one attempt at this contact in the page, sees what comes of it, and ends it. `wasGone` answers
 * whether the extension itself was away for a moment since the attempt began: then a pause that it
 * left in a page is kept only if the page lives until the next guard comes.
 */
export async function attempt(
  page: Page,
  contactId: string,
  { ledger, chance, wasGone }: { ledger: Ledger; chance: Chance; wasGone: () => boolean },
): Promise<void> {
  const home = chance.oneOf(HOMES);
  const way = chance.oneOf(Object.keys(WAYS) as (keyof typeof WAYS)[]);
  const fate = chance.below(LONG_EVERY) === 0 ? 'goOn' : chance.oneOf(DRAWN);
  if (!page.url().startsWith(home)) await page.goto(home);
  const url = new URL(`/${handleOf(contactId)}/`, home).href;
  try {
    await unlessCrashed(page, 3 * PATIENCE_MS, async () => {
      await WAYS[way](page, url);
      await pauseOn(page).waitFor({ timeout: PATIENCE_MS });
      // What the user has seen is written within the frame: the write has that frame.
      await frames(page, 2);
    });
  } catch (error) {
    if ((error as Error).name === 'TimeoutError' && !page.isClosed() && !wasGone())
      ledger.missed.push(`${way} ${page.url()}`);
    else ledger.note(contactId, 'unclear');
    throw error;
  }
  const isOverPage = page.url().startsWith(home);
  try {
    await unlessCrashed(page, 2 * LONGEST_WAIT_MS, () => FATES[fate](page));
  } finally {
    const isThere = isOverPage && !page.isClosed() && page.url().startsWith(home);
    ledger.note(contactId, wasGone() && !isThere ? 'unclear' : 'seen');
  }
}

/**
 * Tabs of one site may share a process: one that crashes takes others with it. A tab that draws no
 * more frames never answers.
 */
async function unlessCrashed(
  page: Page,
  patienceMs: number,
  steps: () => Promise<unknown>,
): Promise<void> {
  const { promise, reject } = Promise.withResolvers<never>();
  const onCrash = () => reject(new Error('The tab has crashed'));
  const late = setTimeout(() => reject(new Error('The tab does not answer')), patienceMs);
  page.once('crash', onCrash);
  try {
    await Promise.race([steps(), promise]);
  } finally {
    clearTimeout(late);
    page.off('crash', onCrash);
  }
}
