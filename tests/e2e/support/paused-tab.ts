import { expect } from './expect.ts';
import type { Tab } from './tab.ts';

/** The pause's way out, over a page or on Holdfast's own. */
export const HOLD = '.hold';

export const expectPause = (tab: Tab): Promise<void> => tab.waitFor(HOLD);
export const expectNoPause = (tab: Tab): Promise<void> => tab.waitFor(HOLD, 'gone');
export const expectUrl = (tab: Tab, url: string | RegExp): Promise<void> => {
  const said = expect.poll(() => tab.url(), { intervals: [20, 50, 100, 250] });
  return typeof url === 'string' ? said.toBe(url) : said.toMatch(url);
};

export async function hold(tab: Tab): Promise<void> {
  await tab.click(HOLD);
}

/**
 * Frames since the page was loaded, and those with the contact's page on top; none where it was stopped
 * before a script of its own ran.
 */
export const framesOf = (tab: Tab): Promise<{ all: number; contact: number }> =>
  tab.evaluate('window.frames_ ?? { all: 0, contact: 0 }');

/** Frames with the contact on top in the documents that this tab has left on this site. */
export const framesBefore = (tab: Tab): Promise<number> =>
  tab.evaluate(`Number(sessionStorage.getItem('contactFrames') ?? 0)`);

/** What the page's own listeners heard of. */
export const heardIn = (tab: Tab): Promise<string[]> => tab.evaluate('window.heard');

/** Waits for this many animation frames of the page itself; where it goes meanwhile, of the next one. */
export async function frames(tab: Tab, count = 5): Promise<void> {
  const pass = () =>
    tab.evaluate(
      (left) =>
        new Promise<void>((done) => {
          const next = () => (left-- > 0 ? requestAnimationFrame(next) : done());
          next();
        }),
      count,
    );
  await expect(pass).toPass({ timeout: 30_000 });
}

/** Waits the pause out and goes on. */
export async function goOn(tab: Tab, words = 'to say happy birthday'): Promise<void> {
  await tab.click('.go-on input');
  await tab.type(words);
  await tab.waitFor('.continue:not(:disabled)', 'visible', 30_000);
  await tab.click('.continue');
}

/** Presses until that opens this page: what was taken from Holdfast, a page hears of a moment later. */
export async function pressUntilOpen(tab: Tab, selector: string, url: string): Promise<void> {
  const open = async () => {
    if ((await tab.count(HOLD)) > 0) await hold(tab);
    await expectNoPause(tab);
    await tab.click(selector);
    await expect.poll(() => tab.url(), { timeout: 1000 }).toBe(url);
  };
  await expect(open).toPass({ timeout: 10_000 });
  await expectNoPause(tab);
}

/** The tab at this address, once there is one. */
export async function tabAt({ tabs }: { tabs(): Promise<Tab[]> }, url: string): Promise<Tab> {
  let found: Tab | undefined;
  const look = async () => {
    for (const tab of await tabs()) if ((await tab.url()) === url) found = tab;
    return found !== undefined;
  };
  await expect.poll(look, { message: `a tab at ${url}` }).toBe(true);
  return found as Tab;
}
