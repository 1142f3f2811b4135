import type { Page } from 'puppeteer-core';

/** The pause over a page, looked for from the page itself: the practice build's shadow root is open. */
const find = (selector: string) => {
  for (const { shadowRoot } of document.documentElement.children) {
    const found = shadowRoot?.querySelector<HTMLElement>(selector);
    if (found) return found;
  }
  return null;
};

export async function waitForPause(page: Page): Promise<void> {
  await page.waitForFunction(`(${find})('.hold') !== null`, { timeout: 10_000 });
}

export async function waitForNoPause(page: Page): Promise<void> {
  await page.waitForFunction(`(${find})('.hold') === null`, { timeout: 10_000 });
}

export const isPaused = (page: Page): Promise<boolean> =>
  page.evaluate(`(${find})('.hold') !== null`) as Promise<boolean>;

/** What the pause says of the record: the streak and the urges of today. */
export const standingOn = (page: Page): Promise<string> =>
  page.evaluate(`(${find})('.standing').textContent`) as Promise<string>;

/** Clicks on a control of the pause as the user would, with the mouse. */
export async function pressOnPause(page: Page, selector: string): Promise<void> {
  const place = (await page.evaluate(
    `(() => { const { x, y, width, height } = (${find})('${selector}').getBoundingClientRect(); return { x: x + width / 2, y: y + height / 2 }; })()`,
  )) as { x: number; y: number };
  await page.mouse.click(place.x, place.y);
}

/** Waits the pause out and goes on. */
export async function goOn(page: Page, words: string): Promise<void> {
  await pressOnPause(page, 'input');
  await page.keyboard.type(words);
  await page.waitForFunction(`!(${find})('.continue').disabled`, { timeout: 40_000 });
  await pressOnPause(page, '.continue');
}

export const framesIn = (page: Page): Promise<{ all: number; contact: number }> =>
  page.evaluate('frames_') as Promise<{ all: number; contact: number }>;

export const waitFrames = (page: Page, more = 10): Promise<unknown> =>
  framesIn(page).then(({ all }) => page.waitForFunction(`frames_.all > ${all + more}`));
