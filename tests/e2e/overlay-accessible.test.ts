import { expect } from 'playwright/test';
import { test } from './support/chromium-test.ts';
import { IN_MATRIX } from './support/matrix.ts';
import { expectNoPause, expectPause, goOn, pauseOn } from './support/paused-page.ts';
import { robin } from './support/people.ts';

const FEED = 'https://www.instagram.com/';

test('is a labelled modal dialog with leaving first in focus', async ({ holdfast }) => {
  await holdfast.reset([robin()], { waitSeconds: 60, offers: ['wave'] });
  const page = await holdfast.open(FEED);
  await page.evaluate(noteSpoken);
  await page.click('#robin');
  await expectPause(page);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toHaveAccessibleName(/.{10,}/);
  await expect(dialog).toHaveAccessibleDescription(/.{10,}/);
  await expect(pauseOn(page)).toBeFocused();
  // It stands there for the first second, which a slow machine may take to come to this line.
  await expect
    .poll(() => page.evaluate(() => (window as { spoken?: string }).spoken))
    .toContain('You can continue in');
  // Round and round with the keyboard, and never out into the page.
  for (let presses = 0; presses < 8; presses++) {
    await page.keyboard.press('Tab');
    const inPage = await page.evaluate(() => document.activeElement?.closest('#mount') != null);
    expect(inPage).toBe(false);
  }
});

test(
  'counts the wait with reduced motion too, and holds the guide still',
  IN_MATRIX,
  async ({ holdfast }) => {
    const page = await holdfast.open(FEED);
    const movesIn = async (reducedMotion: 'reduce' | 'no-preference') => {
      await page.emulateMedia({ reducedMotion });
      await page.click('#robin');
      await expectPause(page);
      return page.locator('.breath-far').evaluate((guide) => guide.getAnimations().length);
    };
    expect(await movesIn('no-preference')).toBe(1);
    await pauseOn(page).click();
    await expectNoPause(page);
    // The wait grows with the day.
    await holdfast.reset();
    expect(await movesIn('reduce')).toBe(0);
    await goOn(page);
    await expect(page).toHaveURL('https://www.instagram.com/robin.vale/');
  },
);

test('a key that is held down pauses once, and answers nothing', async ({ holdfast }) => {
  const page = await holdfast.open(FEED);
  for (const key of ['Enter', ' ']) {
    await page.locator('#robin').evaluate((link) => link.setAttribute('role', 'button'));
    await page.locator('#robin').focus();
    await page.keyboard.down(key);
    await expectPause(page);
    await expect(pauseOn(page)).toBeFocused();
    for (let repeats = 0; repeats < 3; repeats++) await page.keyboard.down(key);
    await page.keyboard.up(key);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    await expectPause(page);
    // Of a quick hand another key comes up meanwhile.
    await page.keyboard.down('Shift');
    await page.keyboard.down(key);
    await page.keyboard.up('Shift');
    await page.keyboard.up(key);
    await expectNoPause(page);
  }
});

/** Runs in the page: notes, frame by frame, all that is said in the pause's status. */
function noteSpoken(): void {
  const known: { spoken?: string } = window as never;
  known.spoken = '';
  const look = () => {
    const root = document.documentElement.lastElementChild?.shadowRoot;
    known.spoken += root?.querySelector('.go-on [role=status]')?.textContent ?? '';
    requestAnimationFrame(look);
  };
  look();
}
