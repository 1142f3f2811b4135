import { expectNoPause, hold as pressHold } from '../e2e/support/paused-tab.ts';
import type { Tab } from '../e2e/support/tab.ts';
import { until } from '../e2e/support/until.ts';
import type { Chance } from '../unit/samples.ts';
import type { Answer } from './ledger.ts';
import type { LaneTab } from './struck-browser.ts';

/** The wait grows with each attempt of a day. */
const LONGEST_WAIT_MS = 70_000;
const WORDS = 'just to see';

/** What becomes of a pause. Those that close the tab leave the next attempt to open one. */
export const FATES = {
  hold: ({ tab }: LaneTab) => hold(tab),
  async feelAndHold({ tab }: LaneTab) {
    await tab.click('.chip');
    await hold(tab);
  },
  async goOn({ tab }: LaneTab) {
    await tab.click('.go-on input');
    await tab.type(WORDS);
    await tab.waitFor('.continue:not(:disabled)', 'visible', LONGEST_WAIT_MS);
    await tab.click('.continue');
    // It stays until the answer is in other hands, too.
    await expectNoPause(tab);
  },
  walkAway: ({ tab }: LaneTab) => tab.goto('https://example.com/'),
  closeTab: ({ tab }: LaneTab) => tab.close(),
  crashTab: (lane: LaneTab) => lane.crash(),
} satisfies Record<string, (lane: LaneTab) => Promise<unknown>>;
export type Fate = keyof typeof FATES;

/** Over once the user is where they were before. */
async function hold(tab: Tab): Promise<void> {
  await pressHold(tab);
  await expectNoPause(tab);
  if (OURS.test(await tab.url()))
    await until(async () => (await tab.url()).startsWith('https:'), 'the site is there again');
}

/** A page of the extension's own. */
const OURS = /^(chrome|moz)-extension:/;

const DRAWN: readonly Fate[] = [
  ...Array<Fate>(10).fill('hold'),
  ...Array<Fate>(4).fill('closeTab'),
  ...Array<Fate>(3).fill('walkAway'),
  ...Array<Fate>(2).fill('feelAndHold'),
  'crashTab',
];
/** Going on takes most of a minute: a short run has to be told to. */
export const GO_ON_EVERY = 150;

/** The fate of the pause of the attempt with this number: one in `goOnEvery` is gone on with. */
export const drawFate = (at: number, chance: Chance, goOnEvery: number): Fate =>
  at % goOnEvery === 0 ? 'goOn' : chance.oneOf(DRAWN);

/** What the urge has to say after it. */
export const answerOf = (fate: Fate): Answer => ({
  outcome: fate === 'goOn' ? 'continued' : 'held',
  words: fate === 'goOn' ? WORDS : '',
  isFelt: fate === 'feelAndHold',
  isSaid: fate === 'hold' || fate === 'feelAndHold' || fate === 'goOn',
});

/** How long this may take, in ms. */
export const patienceWith = (fate: Fate): number =>
  fate === 'goOn' ? LONGEST_WAIT_MS + 40_000 : 30_000;
