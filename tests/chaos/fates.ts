import type { Page } from 'playwright';
import { pauseOn } from '../e2e/support/paused-page.ts';
import type { Chance } from '../unit/samples.ts';
import type { Answer } from './ledger.ts';

/** The wait grows with each attempt of a day. */
const LONGEST_WAIT_MS = 70_000;
const WORDS = 'just to see';

/** What becomes of a pause. Those that close the tab leave the next attempt to open one. */
export const FATES = {
  hold,
  async feelAndHold(page: Page) {
    await page.locator('.chip').first().click();
    await hold(page);
  },
  async goOn(page: Page) {
    await page.getByRole('textbox', { name: 'What for?' }).fill(WORDS);
    await page
      .getByRole('button', { name: 'Continue', exact: true, disabled: false })
      .click({ timeout: LONGEST_WAIT_MS });
    // It stays until the answer is in other hands, too.
    await pauseOn(page).waitFor({ state: 'detached' });
  },
  walkAway: async (page: Page) => void (await page.goto('about:blank').catch(() => {})),
  closeTab: (page: Page) => page.close(),
  async crashTab(page: Page) {
    const session = await page.context().newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    // It never answers: there is nobody left who could.
    void session.send('Page.crash').catch(() => {});
    await crashed;
  },
} satisfies Record<string, (page: Page) => Promise<unknown>>;
export type Fate = keyof typeof FATES;

/** Over once the user is where they were before. */
async function hold(page: Page): Promise<void> {
  await pauseOn(page).click();
  await pauseOn(page).waitFor({ state: 'detached' });
  if (page.url().startsWith('chrome-extension:'))
    await page.waitForURL(/^https:/, { waitUntil: 'commit' });
}

const DRAWN: readonly Fate[] = [
  ...Array<Fate>(10).fill('hold'),
  ...Array<Fate>(4).fill('closeTab'),
  ...Array<Fate>(3).fill('walkAway'),
  ...Array<Fate>(2).fill('feelAndHold'),
  'crashTab',
];
/** Going on takes most of a minute, so a short run does without. */
export const GO_ON_EVERY = 150;

/** The fate of the pause of the attempt with this number: one in `goOnEvery` is gone on with. */
export const drawFate = (at: number, chance: Chance, goOnEvery: number): Fate =>
  at % goOnEvery === 0 ? 'goOn' : chance.oneOf(DRAWN);

/** What the urge has to say after it. */
export const answerOf = (fate: Fate): Answer => ({
  outcome: fate === 'goOn' ? 'continued' : 'held',
  words: fate === 'goOn' ? WORDS : '',
  isFelt: fate === 'feelAndHold',
});

/** How long this may take, in ms. */
export const patienceWith = (fate: Fate): number =>
  fate === 'goOn' ? LONGEST_WAIT_MS + 40_000 : 30_000;
