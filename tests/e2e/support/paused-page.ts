import type { Page } from 'playwright';
import { waitFor } from './wait-for.ts';

/** The pause, over a page or on Holdfast's own. */
export const pauseOn = (page: Page) => page.getByRole('button', { name: 'Hold firm' });

/** Throws when none is shown. */
export const expectPause = (page: Page) => waitFor(pauseOn(page));
export const expectNoPause = (page: Page) => waitFor(pauseOn(page), 'detached');

/** Frames since the page was loaded, and those with the contact's page on top. */
export const framesOf = (page: Page): Promise<{ all: number; contact: number }> =>
  page.evaluate(() => (window as unknown as { frames_: { all: number; contact: number } }).frames_);

/** Frames with the contact on top in the documents that this tab has left on this site. */
export const framesBefore = (page: Page): Promise<number> =>
  page.evaluate(() => Number(sessionStorage.getItem('contactFrames') ?? 0));

/** What the page's own listeners heard of. */
export const heardIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { heard: string[] }).heard);

/** Waits for this many animation frames of the page itself. */
export const frames = (page: Page, count = 5): Promise<void> =>
  page.evaluate(
    (left) =>
      new Promise<void>((done) => {
        const next = () => (left-- > 0 ? requestAnimationFrame(next) : done());
        next();
      }),
    count,
  );

/** Waits the pause out and goes on. */
export async function goOn(page: Page, words = 'to say happy birthday'): Promise<void> {
  await page.getByRole('textbox', { name: 'What for?' }).fill(words);
  const button = page.getByRole('button', { name: 'Continue', exact: true, disabled: false });
  await waitFor(button, 'visible', 30_000);
  await button.click();
}
